import type { Box, Layout } from './layout.ts';

/** What the page is asked to paginate. */
export interface PaginateInput {
  html: string;
  /** Address of the print page on the loopback server: images are resolved against it. */
  printAddress: string;
  /** Public address of the edition: links are resolved against it. */
  publicAddress: string;
  title: string;
  lang: string;
}

/** The part of Paged.js 0.4.3 that is used here. */
interface PagedModule {
  Handler: new (chunker: unknown, polisher: unknown, caller: unknown) => object;
  Previewer: new () => {
    chunker: { destroy(): void };
    polisher: { destroy(): void };
    preview(
      content: DocumentFragment,
      styles: Record<string, string>[],
      renderTo: Element,
    ): Promise<{ total: number }>;
  };
  registerHandlers(...handlers: unknown[]): void;
}

/** What `installPaginator` leaves in the page. */
export interface InPagePress {
  paginate(input: PaginateInput): Promise<Layout>;
}

/**
 * Runs inside the shell page, once: puts `press` on its window. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installPaginator(): void {
  const scope = window as unknown as { Paged: PagedModule; press: InPagePress };
  const { Handler, Previewer, registerHandlers } = scope.Paged;
  const pointsPerPixel = 0.75;

  // Paged.js doesn't repeat a table's header (pagedjs/pagedjs#84). It goes in as soon as the first row of a
  // continuation is rendered, so that the page is measured with it.
  class RepeatTableHeader extends Handler {
    renderNode(clone: Node): void {
      const element = clone instanceof Element ? clone : clone.parentElement;
      const table = element?.closest<HTMLTableElement>('table[data-split-from]');
      if (!table || table.tHead || element?.closest('thead')) return;
      const reference = table.getAttribute('data-ref');
      const first = document.querySelector<HTMLTableElement>(
        `table[data-ref="${reference}"]:not([data-split-from])`,
      );
      if (!first?.tHead) return;
      const header = first.tHead.cloneNode(true) as HTMLElement;
      for (const part of [header, ...header.querySelectorAll('*')]) {
        part.removeAttribute('id');
        part.removeAttribute('data-ref');
      }
      header.setAttribute('data-furniture', 'repeated-header');
      table.insertBefore(header, table.querySelector('tbody, tr'));
    }
  }
  registerHandlers(RepeatTableHeader);

  let previous: InstanceType<PagedModule['Previewer']> | undefined;

  async function paginate(input: PaginateInput): Promise<Layout> {
    clear();
    const source = new DOMParser().parseFromString(input.html, 'text/html');
    document.title = input.title;
    document.documentElement.lang = input.lang;
    const styles = [...source.querySelectorAll('style')].map((style) => ({ print: style.textContent }));
    for (const link of source.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
      const address = new URL(link.getAttribute('href') ?? '', input.printAddress);
      styles.push({ print: await (await fetch(address)).text() });
    }
    for (const unwanted of source.querySelectorAll('script, style, link, template')) unwanted.remove();
    for (const image of source.querySelectorAll('img')) {
      image.removeAttribute('loading');
      image.removeAttribute('srcset');
      image.src = new URL(image.getAttribute('src') ?? '', input.printAddress).href;
    }
    for (const link of source.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const target = link.getAttribute('href') ?? '';
      if (target.startsWith('#')) continue;
      if (URL.canParse(target, input.publicAddress)) link.href = new URL(target, input.publicAddress).href;
    }
    document.body.className = source.body.className;
    for (const [name, value] of Object.entries(source.body.dataset)) document.body.dataset[name] = value;
    const content = document.createDocumentFragment();
    content.append(...source.body.childNodes);
    tellTextsApart(content);
    previous = new Previewer();
    const { total } = await previous.preview(content, styles, document.body);
    const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
    fillPageNumbers(pages);
    removeEmptyMargins();
    return readLayout(total, pages);
  }

  // Paged.js goes on after a page's end at the first text of the element that has the same words: “, <em>a</em> and
  // <em>b</em> and ” would go on too early, with words twice. A text of its own element isn't mistaken for another.
  function tellTextsApart(content: DocumentFragment): void {
    for (const element of content.querySelectorAll('*')) {
      if (element.childElementCount === 0) continue;
      const earlier: string[] = [];
      for (const node of [...element.childNodes]) {
        if (!(node instanceof Text) || node.data.trim() === '') continue;
        if (earlier.some((text) => text.includes(node.data))) {
          const own = document.createElement('span');
          node.replaceWith(own);
          own.append(node);
        }
        earlier.push(node.data);
      }
    }
  }

  /** Leaves the page as it was after loading, so that nothing of one edition reaches the next. */
  function clear(): void {
    if (previous) {
      previous.chunker.destroy();
      previous.polisher.destroy();
      previous = undefined;
    }
    document.body.replaceChildren();
    for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
    for (const { name } of [...document.documentElement.attributes]) {
      document.documentElement.removeAttribute(name);
    }
    for (const style of document.head.querySelectorAll('style, link')) style.remove();
  }

  function pageOf(element: Element, pages: HTMLElement[]): number {
    const page = element.closest<HTMLElement>('.pagedjs_page');
    return page ? pages.indexOf(page) + 1 : 0;
  }

  function fillPageNumbers(pages: HTMLElement[]): void {
    for (const number of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const target = document.getElementById(number.dataset['pageOf'] ?? '');
      number.textContent = target ? String(pageOf(target, pages)) : '';
    }
  }

  // Paged.js leaves sixteen margin boxes a page, most of them empty: printing is a fifth faster without. A box in a row
  // that has content stays, since the row shares its width out among its boxes.
  function removeEmptyMargins(): void {
    const rows = '.pagedjs_pagebox > :not(.pagedjs_area)';
    for (const row of document.querySelectorAll(rows)) {
      if (!row.querySelector('.hasContent')) row.remove();
    }
    for (const bleed of document.querySelectorAll('.pagedjs_bleed')) bleed.remove();
    for (const box of document.querySelectorAll('.pagedjs_margin:not(.hasContent)')) box.replaceChildren();
  }

  function readLayout(total: number, pages: HTMLElement[]): Layout {
    const layout: Layout = {
      pages: total,
      furniture: [],
      markers: [],
      areas: [],
      outside: [],
      entries: [],
      images: [],
      pictures: [],
    };
    pages.forEach((page, index) => {
      const origin = page.getBoundingClientRect();
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
      const content = page.querySelector('.pagedjs_page_content');
      for (const item of content?.querySelectorAll('ol > li') ?? []) {
        const box = item.getBoundingClientRect();
        const line = Number.parseFloat(getComputedStyle(item).lineHeight) || 24;
        // No further than the list's own indent: in a second column there are words close to the left.
        const indent = Number.parseFloat(getComputedStyle(item.parentElement ?? item).paddingLeft) || 0;
        const reach = Math.min(60, indent + 12);
        layout.markers.push(toBox(new DOMRect(box.left - reach, box.top - 2, reach, line + 4)));
      }
      for (const element of content?.querySelectorAll<HTMLElement>('*') ?? []) {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) continue;
        const beyond =
          box.right > bounds.right + 1.5 ||
          box.bottom > bounds.bottom + 1.5 ||
          box.top < bounds.top - 1.5 ||
          box.left < bounds.left - 12;
        // Only the innermost element that reaches out is named.
        if (!beyond || [...element.children].some((child) => reachesOut(child, bounds))) continue;
        if (element.classList.contains('pagedjs_page_content')) continue;
        layout.outside.push({ ...toBox(box), text: (element.textContent ?? '').trim().slice(0, 80) });
      }
      for (const image of content?.querySelectorAll('img') ?? []) {
        layout.images.push({
          ...toBox(image.getBoundingClientRect()),
          source: new URL(image.src).pathname,
          loaded: image.complete && image.naturalWidth > 0,
          vector: /\.svg$/.test(new URL(image.src).pathname),
        });
      }
      for (const element of content?.querySelectorAll<HTMLElement>('[data-picture]') ?? []) {
        addPicture(layout, element.dataset['picture'] ?? '', toBox(element.getBoundingClientRect()));
      }
      for (const number of page.querySelectorAll<HTMLElement>('[data-page-of]')) {
        const target = number.dataset['pageOf'] ?? '';
        const element = document.getElementById(target);
        layout.entries.push({
          target,
          targetPage: element ? pageOf(element, pages) : undefined,
          box: toBox(number.getBoundingClientRect()),
        });
      }
    });
    return layout;
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

  function reachesOut(element: Element, bounds: DOMRect): boolean {
    const box = element.getBoundingClientRect();
    return (
      box.width > 0 &&
      box.height > 0 &&
      (box.right > bounds.right + 1.5 || box.bottom > bounds.bottom + 1.5 || box.top < bounds.top - 1.5)
    );
  }

  scope.press = { paginate };
}
