import type { PressWindow } from './in-page-press.ts';
import type { Box, Fit, Layout } from './layout.ts';

/**
 * Runs inside the shell page, once: adds `readLayout` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installLayoutReader(): void {
  const scope = window as unknown as PressWindow;

  function readLayout(total: number, scale: number, fits: Fit[]): Layout {
    const pointsPerPixel = 0.75 * scale;
    const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
    const layout: Layout = {
      pages: total,
      papers: [],
      furniture: [],
      markers: [],
      areas: [],
      filled: [],
      outside: [],
      entries: [],
      images: [],
      pictures: [],
      readLast: [],
      sideBySide: [],
      fits,
      simplified: scope.press.rungs?.where(pages) ?? [],
    };
    /** Of each row that goes on, by its reference: of each cell the boxes of its pieces. */
    const rows = new Map<string, Map<string, Box[]>>();
    pages.forEach((page, index) => {
      const origin = page.getBoundingClientRect();
      layout.papers.push({
        width: origin.width * pointsPerPixel,
        height: origin.height * pointsPerPixel,
      });
      const toBox = ({ left, top, width, height }: DOMRect): Box => ({
        page: index + 1,
        x: (left - origin.left) * pointsPerPixel,
        y: (top - origin.top) * pointsPerPixel,
        width: width * pointsPerPixel,
        height: height * pointsPerPixel,
      });
      const area = page.querySelector('.pagedjs_area');
      const bounds = (area ?? page).getBoundingClientRect();
      layout.areas.push(toBox(bounds));
      for (const element of page.querySelectorAll('[data-furniture], .pagedjs_margin')) {
        if (element.parentElement?.closest('[data-furniture]')) continue;
        // A rectangle a line, and a rectangle a column: what stands between them is not furniture.
        for (const box of element.getClientRects())
          if (box.width > 0 && box.height > 0) layout.furniture.push(toBox(box));
      }
      // With what was moved to the end of the page.
      const content = area;
      const text = page.querySelector('.pagedjs_page_content');
      for (const item of content?.querySelectorAll('ol > li') ?? []) {
        // Where it begins: it may go on in another column.
        const box = item.getClientRects()[0] ?? item.getBoundingClientRect();
        const line = Number.parseFloat(getComputedStyle(item).lineHeight) || 24;
        // No further than the list's own indent: in a second column there are words close to the left.
        const indent = Number.parseFloat(getComputedStyle(item.parentElement ?? item).paddingLeft) || 0;
        const reach = Math.min(60, indent + 12);
        layout.markers.push(toBox(new DOMRect(box.left - reach, box.top - 2, reach, line + 4)));
        // Beside a first line that is higher, as with a picture in it, the number stands at its foot.
        layout.markers.push(toBox(new DOMRect(box.left - indent, box.top, indent, box.height)));
      }
      let lowest = bounds.top;
      for (const element of content?.querySelectorAll<HTMLElement>('*') ?? []) {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) continue;
        if (box.bottom > lowest && holdsContent(element)) lowest = box.bottom;
        if (element.childElementCount > 1 && getComputedStyle(element).display === 'grid') {
          layout.sideBySide.push(piecesOn(bounds, element.children).map(toBox));
        }
        // Only the innermost element that reaches out is named.
        if (!reachesOut(element, bounds)) continue;
        if ([...element.children].some((child) => reachesOut(child, bounds))) continue;
        // What Paged.js puts around a page's content is as high as the page, and a margin at the top pushes it down.
        if (element.parentElement === text || element.contains(text)) continue;
        layout.outside.push({ ...toBox(box), ...nameOf(element) });
      }
      layout.filled.push(Math.min(1, (lowest - bounds.top) / bounds.height));
      for (const image of content?.querySelectorAll('img') ?? []) {
        const { protocol, pathname } = new URL(image.src);
        layout.images.push({
          ...toBox(image.getBoundingClientRect()),
          source: protocol === 'data:' ? `“${image.alt}”` : pathname,
          furniture: image.closest('[data-furniture]') !== null,
          loaded: image.complete && image.naturalWidth > 0,
          vector: protocol === 'data:' ? /^image\/svg\+xml\b/.test(pathname) : /\.svg$/.test(pathname),
        });
      }
      for (const element of content?.querySelectorAll<HTMLElement>('[data-picture]') ?? []) {
        addPicture(layout, element.dataset['picture'] ?? '', toBox(element.getBoundingClientRect()));
      }
      for (const element of page.querySelectorAll('[data-read-last]')) {
        layout.readLast.push(toBox(element.getBoundingClientRect()));
      }
      for (const row of page.querySelectorAll<HTMLElement>('tr:is([data-split-to], [data-split-from])')) {
        addRow(rows, row, toBox);
      }
      for (const number of page.querySelectorAll<HTMLElement>('[data-page-of]')) {
        const target = number.dataset['pageOf'] ?? '';
        const element = document.getElementById(target);
        layout.entries.push({
          target,
          targetPage: element ? pageOf(element, pages) : undefined,
          ...(element ? { targetEnd: endOf(element) * pointsPerPixel } : {}),
          box: toBox(number.getBoundingClientRect()),
        });
      }
    });
    layout.sideBySide.push(...[...rows.values()].map((cells) => [...cells.values()].flat()));
    return layout;
  }

  /** Where parts stand on the page: what has nothing in it may stand beyond its end. */
  function piecesOn({ right }: DOMRect, parts: HTMLCollection): DOMRect[] {
    return [...parts].flatMap((part) => [...part.getClientRects()].filter(({ left }) => left < right));
  }

  function addRow(
    rows: Map<string, Map<string, Box[]>>,
    row: HTMLElement,
    toBox: (box: DOMRect) => Box,
  ): void {
    const { ref = '' } = row.dataset;
    const cells = rows.get(ref) ?? new Map<string, Box[]>();
    rows.set(ref, cells);
    for (const cell of row.querySelectorAll<HTMLElement>('th, td')) {
      const { ref: cellRef = '' } = cell.dataset;
      cells.set(cellRef, [...(cells.get(cellRef) ?? []), toBox(cell.getBoundingClientRect())]);
    }
  }

  /** What asks for one picture and stands on one page is cut out together; what goes on overleaf is left out. */
  function addPicture({ pictures }: Layout, name: string, box: Box): void {
    const picture = pictures.find((other) => other.name === name);
    if (!picture) pictures.push({ ...box, name });
    else if (picture.page === box.page) {
      const right = Math.max(picture.x + picture.width, box.x + box.width);
      const bottom = Math.max(picture.y + picture.height, box.y + box.height);
      picture.x = Math.min(picture.x, box.x);
      picture.y = Math.min(picture.y, box.y);
      picture.width = right - picture.x;
      picture.height = bottom - picture.y;
    }
  }

  /** True for an element that is more than a box around others: it has text, or nothing in it (a picture, a line). */
  function holdsContent(element: Element): boolean {
    if (element.childElementCount === 0) return true;
    return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  }

  function reachesOut(element: Element, bounds: DOMRect): boolean {
    const whole = element.getBoundingClientRect();
    if (isWithinLine(element)) return isBeyond(whole, bounds) && hasWordBeyond(element, bounds);
    // The end of a frame may stand beyond the page with nothing in it, where it isn't seen.
    const box = hasTextBeyond(element, bounds) ? whole : (element.getClientRects()[0] ?? whole);
    if (box.width === 0 || box.height === 0) return false;
    if (isBeyond(box, bounds) || box.top < bounds.top - 1.5) return true;
    return box.bottom > bounds.bottom + 1.5 && contentEnd(element, bounds.bottom) > bounds.bottom + 1.5;
  }

  /** Where an element ends that reaches below a line, without what has nothing in it: the edges of its lowest parts. */
  function contentEnd(element: Element, line: number): number {
    const { bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const { paddingBottom, borderBottomWidth } = getComputedStyle(element);
    const edge = (Number.parseFloat(paddingBottom) || 0) + (Number.parseFloat(borderBottomWidth) || 0);
    if (holdsContent(element)) return bottom - edge;
    const ends = [...element.children].map((child) => {
      const end = (child.getClientRects()[0] ?? child.getBoundingClientRect()).bottom;
      return end > line ? contentEnd(child, line) : end;
    });
    return Math.max(...ends, 0);
  }

  function isBeyond({ left, right }: DOMRect, bounds: DOMRect): boolean {
    return right > bounds.right + 1.5 || left < bounds.left - 12;
  }

  /** True if a word reaches out: a space at which a line ends may. */
  function hasWordBeyond(element: Element, bounds: DOMRect): boolean {
    const range = document.createRange();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if ([...range.getClientRects()].some((box) => isBeyond(box, bounds))) return true;
      }
    }
    return false;
  }

  function hasTextBeyond(element: Element, { right }: DOMRect): boolean {
    if (getComputedStyle(element).display === 'inline') return true;
    const range = document.createRange();
    return [...element.childNodes].some((node) => {
      if (!(node instanceof Text) || node.data.trim() === '') return false;
      range.selectNodeContents(node);
      return [...range.getClientRects()].some((box) => box.left > right);
    });
  }

  function isWithinLine(element: Element): boolean {
    if (/^(?:img|svg|canvas|video|object)$/i.test(element.tagName)) return false;
    return !element.closest('svg') && getComputedStyle(element).display === 'inline';
  }

  /** What an element is and its first words; of one without words those that stand nearest. */
  function nameOf(element: Element): { what: string; text: string; isNear: boolean } {
    const kinds = [
      ['picture', 'img, svg, svg *, figure'],
      ['heading', 'h1, h2, h3, h4, h5, h6, h1 *, h2 *, h3 *, h4 *, h5 *, h6 *'],
      ['table', 'table, table *'],
      ['link', 'a, a *'],
      ['list', 'ul, ol, ul *, ol *, dl, dl *'],
      ['paragraph', 'p, p *'],
    ] as const;
    const what = kinds.find(([, selector]) => element.matches(selector))?.[0] ?? 'block';
    const own = textOf(element);
    const isNear = own === '';
    return { what, text: isNear ? textNear(element) : own, isNear };
  }

  function textOf(node: Node): string {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    return text || (node instanceof HTMLImageElement ? node.alt.trim() : '');
  }

  function textNear(element: Element): string {
    const area = element.closest('.pagedjs_area');
    for (let at: Element | null = element; at && at !== area; at = at.parentElement) {
      for (let other = at.previousSibling; other; other = other.previousSibling) {
        if (textOf(other) !== '') return textOf(other);
      }
      for (let other = at.nextSibling; other; other = other.nextSibling) {
        if (textOf(other) !== '') return textOf(other);
      }
    }
    return '';
  }

  /** Pixels from the top of an element's page to its end. */
  function endOf(element: Element): number {
    const page = element.closest('.pagedjs_page');
    return element.getBoundingClientRect().bottom - (page?.getBoundingClientRect().top ?? 0);
  }

  function pageOf(element: Element, pages: HTMLElement[]): number {
    const page = element.closest<HTMLElement>('.pagedjs_page');
    return page ? pages.indexOf(page) + 1 : 0;
  }

  scope.press ??= {};
  scope.press.readLayout = readLayout;
}
