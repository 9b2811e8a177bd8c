import type { PagedPage, PageToken, PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once, after `take` and `cut`: adds `fillPage` to `press`. It is sent to the browser as
 * text, so it must hold everything that it uses.
 *
 * It stands in the place of Paged.js's own layout, which finds where it was by looking for texts that are the same, and
 * loses what stands beside (pagedjs/pagedjs#84 and many others). Pages, their margins, names and running headers are
 * Paged.js's.
 */
export function installPageFiller(): void {
  const scope = window as unknown as PressWindow;
  const hasContent = (node: Node): boolean => scope.press.hasContent?.(node) ?? false;
  /** Headers of tables that go on on the next page, by the table's reference. */
  const headers = new Map<string, HTMLElement>();
  /** Characters that the last page had: about as many will be wanted on the next. */
  let usual = 3000;
  let pages = 0;
  /** True if something of the page that was set last had to go on to the next. */
  let hasGoneOn = false;
  /** Up to so many pages hiding those that are done gains nothing. */
  const fewPages = 30;
  /** So often a page's end is looked for again, since what was cut there changed what stands before it. */
  const mostCuts = 6;

  function begin(): void {
    headers.clear();
    usual = 3000;
    pages = 0;
    // Paged.js takes these from the styles, and leaves them to whoever lays pages out.
    const style = document.createElement('style');
    const breaks = ['before', 'after'].map((side) => `[data-break-${side}="avoid"] { break-${side}: avoid }`);
    // A header that may not break is repeated by the browser in each column, with no element that tells where.
    const unrepeated = 'thead { break-inside: auto !important }';
    style.textContent = [...breaks, unrepeated].join('');
    document.head.append(style);
  }

  async function fill(page: PagedPage, rest: DocumentFragment): Promise<PageToken | undefined> {
    await setPage(page, rest);
    const mends = [makePictureFit, () => scope.press.leads?.loosen(rest)];
    while (hasGoneOn && !scope.press.leads?.keep(page.wrapper, rest)) {
      const mend = mends.shift();
      if (!mend) break;
      if (!mend(page, rest)) continue;
      scope.press.leads?.putBack(page.wrapper, rest);
      await setPage(page, rest);
    }
    usual = Math.max(usual / 2, page.wrapper.textContent?.length ?? 0);
    keepHeaders(page.wrapper);
    markGoingOn(page.wrapper, rest);
    pages += 1;
    if (pages > fewPages) hide(page.element.previousElementSibling);
    return tokenOf(rest);
  }

  function makePictureFit({ area, wrapper }: PagedPage, rest: DocumentFragment): boolean {
    const lead = scope.press.leads?.last(wrapper)?.getBoundingClientRect();
    const roomPx = area.getBoundingClientRect().bottom - (lead?.bottom ?? 0);
    return scope.press.leads?.makePictureFit(rest, roomPx, area.clientHeight) ?? false;
  }

  /** Moves as much of the rest to the page as it holds. */
  async function setPage(page: PagedPage, rest: DocumentFragment): Promise<void> {
    page.clear();
    const { area, wrapper } = page;
    const pageName = nameBeginning(page, rest);
    area.style.columnWidth = `${area.clientWidth}px`;
    wrapper.style.height = 'auto';
    for (let wanted = usual * 1.1 + 200; ; wanted = Math.max(500, usual / 3)) {
      const ended = scope.press.take?.(rest, wrapper, wanted, pageName) ?? true;
      repeatHeaders(wrapper);
      await showPictures(area);
      scope.press.widths?.breakLines(wrapper);
      if (overflows(area) || ended || !rest.firstChild) break;
    }
    hasGoneOn = endPage(area, wrapper, rest);
  }

  // What is done isn't laid out again with each page that follows: of 150 pages that took a third of the time.
  function hide(page: Element | null): void {
    if (page instanceof HTMLElement) page.style.setProperty('content-visibility', 'hidden');
  }

  function show(): void {
    for (const page of document.querySelectorAll<HTMLElement>('.pagedjs_page')) {
      page.style.removeProperty('content-visibility');
    }
  }

  /** Names the page by what begins it, as `page` in styles says, and gives the name. */
  function nameBeginning({ element }: PagedPage, rest: DocumentFragment): string {
    const named = beginning(rest);
    const name = named?.dataset['page'] ?? '';
    if (named && name) {
      element.classList.add('pagedjs_named_page', `pagedjs_${name}_page`);
      if (named.dataset['splitFrom'] === undefined) element.classList.add(`pagedjs_${name}_first_page`);
    }
    return name;
  }

  /** The innermost element at the beginning that names its page. */
  function beginning(rest: DocumentFragment): HTMLElement | undefined {
    let named: HTMLElement | undefined;
    for (let at = firstIn(rest); at; at = firstIn(at)) if (at.dataset['page']) named = at;
    return named;
  }

  function firstIn(parent: ParentNode & Node): HTMLElement | undefined {
    for (const child of parent.childNodes) {
      if (hasContent(child)) return child instanceof HTMLElement ? child : undefined;
    }
    const { firstElementChild: first } = parent;
    return first instanceof HTMLElement ? first : undefined;
  }

  /** True for rows to fill in and lines to write on, which have no words. */
  function hasBoxes(rest: DocumentFragment): boolean {
    return rest.querySelector('td, input, div:empty:not([id])') !== null;
  }

  function tokenOf(rest: DocumentFragment): PageToken | undefined {
    if (!hasContent(rest) && !(hasGoneOn && hasBoxes(rest))) return undefined;
    const page = pages;
    return {
      node: beginning(rest) ?? firstIn(rest) ?? rest.firstElementChild,
      offset: 0,
      toJSON: () => String(page),
    };
  }

  /** Moves what stands beyond the page back to the beginning of the rest. True if anything did. */
  function endPage(area: HTMLElement, wrapper: HTMLElement, rest: DocumentFragment): boolean {
    let moved = false;
    for (let round = 1; round <= mostCuts && overflows(area); round += 1) {
      const { right } = area.getBoundingClientRect();
      const gap = Number.parseFloat(getComputedStyle(area).columnGap) || 0;
      const beyond = scope.press.cut?.cut(wrapper, right + gap / 2);
      if (!beyond) {
        if (!scope.press.widths?.narrow(area, right + gap / 2)) break;
      } else if (hasContent(beyond) && !hasBegun(wrapper)) {
        wrapper.append(beyond);
        if (!release(wrapper)) break;
      } else {
        scope.press.cut?.join(rest, beyond);
        moved = true;
      }
    }
    // What is left has nothing in it, such as the space below the last thing in a frame.
    if (overflows(area)) area.style.cssText += '; overflow: clip; overflow-clip-margin: 20px';
    return moved;
  }

  function overflows(area: HTMLElement): boolean {
    return area.scrollWidth > area.clientWidth + 1;
  }

  // Nothing could begin on the page: what keeps it from doing so gives way, first a header repeated, then all that is
  // said of where not to break, and a table's header may stand without rows. False if there is nothing left to give way.
  function release(wrapper: HTMLElement): boolean {
    const repeated = wrapper.querySelectorAll('[data-repeated]');
    for (const header of repeated) header.remove();
    if (repeated.length > 0) return true;
    if (wrapper.dataset['released'] !== undefined) return false;
    wrapper.dataset['released'] = '';
    for (const header of wrapper.querySelectorAll('thead')) header.setAttribute('data-alone', '');
    for (const element of wrapper.querySelectorAll<HTMLElement>('*')) {
      element.style.cssText +=
        '; break-inside: auto; break-before: auto; break-after: auto; orphans: 1; widows: 1';
    }
    return true;
  }

  /** Waits for pictures, and sees that none is higher than the page. */
  async function showPictures(area: HTMLElement): Promise<void> {
    const images = [...area.querySelectorAll('img')];
    const missing = images.filter(({ complete }) => !complete);
    await Promise.all(
      missing.map(
        (image) =>
          new Promise((resolve) => {
            image.onload = resolve;
            image.onerror = resolve;
          }),
      ),
    );
    const { clientHeight } = area;
    for (const image of images) {
      if (image.getBoundingClientRect().height <= clientHeight) continue;
      image.style.cssText += `; width: auto; height: auto; max-width: 100%; max-height: ${Math.floor(clientHeight - 2)}px; object-fit: contain; vertical-align: bottom`;
    }
  }

  // Paged.js doesn't repeat a table's header (pagedjs/pagedjs#84).
  function repeatHeaders(wrapper: HTMLElement): void {
    for (const table of wrapper.querySelectorAll<HTMLTableElement>('table[data-split-from]')) {
      const header = headers.get(table.dataset['ref'] ?? '');
      if (!header || table.tHead) continue;
      const copy = header.cloneNode(true) as HTMLElement;
      for (const part of [copy, ...copy.querySelectorAll('*')]) {
        part.removeAttribute('id');
        part.removeAttribute('data-ref');
      }
      copy.setAttribute('data-furniture', 'repeated-header');
      copy.setAttribute('data-repeated', '');
      table.insertBefore(copy, table.querySelector('tbody, tr'));
    }
  }

  /** Remembers the headers of tables on the page, but of those that would take much of the next one. */
  function keepHeaders(wrapper: HTMLElement): void {
    const most = (wrapper.closest('.pagedjs_area')?.clientHeight ?? 0) * 0.4;
    for (const table of wrapper.querySelectorAll('table')) {
      const { tHead, dataset } = table;
      if (tHead && !tHead.hasAttribute('data-repeated') && dataset['ref'] && tHead.offsetHeight <= most) {
        headers.set(dataset['ref'], tHead);
      }
    }
  }

  /** Marks what goes on on the next page, on both. */
  function markGoingOn(wrapper: HTMLElement, rest: DocumentFragment): void {
    let piece = wrapper.lastElementChild as HTMLElement | null;
    let next = rest.firstElementChild as HTMLElement | null;
    while (piece && next && piece.dataset['ref'] === next.dataset['ref']) {
      piece.dataset['splitTo'] = piece.dataset['ref'] ?? '';
      next.dataset['splitFrom'] = piece.dataset['ref'] ?? '';
      if (next.tagName === 'LI') next.style.listStyle = 'none';
      piece = piece.lastElementChild as HTMLElement | null;
      next = next.firstElementChild as HTMLElement | null;
    }
  }

  /** True if something stands on the page that isn't a repeated header: words, a picture, or a box with room to write. */
  function hasBegun(wrapper: HTMLElement): boolean {
    const repeated = wrapper.querySelector('[data-repeated]');
    if (!repeated) return hasContent(wrapper) || wrapper.getBoundingClientRect().height > 1;
    return (
      (wrapper.textContent ?? '').trim() !== (repeated.textContent ?? '').trim() ||
      wrapper.querySelector('img, td') !== null
    );
  }

  scope.press ??= {};
  scope.press.fillPage = { begin, fill, show };
}
