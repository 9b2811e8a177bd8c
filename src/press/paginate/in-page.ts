import type { InPagePress, PagedPage, PaginateInput } from './in-page-press.ts';
import type { Fit, Layout } from './layout.ts';

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

/**
 * Runs inside the shell page, once, after the other scripts: adds `paginate` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installPaginator(): void {
  const scope = window as unknown as { Paged: PagedModule; press: InPagePress };
  const { Handler, Previewer, registerHandlers } = scope.Paged;

  // The page's own styles are in place and nothing is set yet.
  class ReadyContent extends Handler {
    async beforeParsed(content: DocumentFragment): Promise<void> {
      leaveOut(content);
      fits = await scope.press.fits.choose(content, denied);
    }
  }
  // Pages are filled by our own code.
  class OwnLayout extends Handler {
    beforePageLayout(page: PagedPage): void {
      page.layout = (content) => scope.press.fillPage.fill(page, content);
    }
  }
  registerHandlers(ReadyContent, OwnLayout);

  let previous: InstanceType<PagedModule['Previewer']> | undefined;
  let fits: Fit[] = [];
  const denied = new Set<number>();
  const dropped = new Set<number>();
  /** Room for page numbers within the text: a longer number than there was room for would move what comes after it. */
  let digits = 2;
  /** How many elements there are only if there is room for them. */
  let ifRoom = 0;
  /** So often pages are set anew for what doesn't fit; then nothing is tried any more. */
  const mostRounds = 20;

  async function paginate(input: PaginateInput): Promise<Layout> {
    denied.clear();
    dropped.clear();
    digits = 2;
    for (let round = 1; ; round += 1) {
      const total = await setPages(input);
      if (String(total).length > digits) {
        digits = String(total).length;
        continue;
      }
      const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
      const broken = scope.press.fits.broken(pages, fits);
      const without = droppable(pages);
      if (round <= mostRounds && broken.length + without.length > 0) {
        const isLast = round === mostRounds;
        for (const index of isLast ? fits.keys() : broken) denied.add(index);
        for (const index of isLast ? Array(ifRoom).keys() : without) dropped.add(index);
        continue;
      }
      scope.press.readLast(pages);
      fillPageNumbers(pages);
      removeEmptyMargins();
      if (input.scale !== 1) magnify(input.scale);
      return scope.press.readLayout(total, input.scale, fits);
    }
  }

  /** Sets the page's content on pages, in place of what was there, and gives how many. */
  async function setPages(input: PaginateInput): Promise<number> {
    clear();
    const source = new DOMParser().parseFromString(input.html, 'text/html');
    document.title = input.title;
    document.documentElement.lang = input.lang;
    scope.press.rungs.apply(source, input.rungs);
    const styles = [...source.querySelectorAll('style')].map((style) => ({ print: style.textContent }));
    for (const link of source.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
      const address = new URL(link.getAttribute('href') ?? '', input.printAddress);
      styles.push({ print: await (await fetch(address)).text() });
    }
    const alternatives = source.querySelectorAll<HTMLTemplateElement>('template[data-if-fits]');
    for (const part of [source, ...[...alternatives].map((template) => template.content)]) {
      prepare(part, input);
    }
    for (const number of source.querySelectorAll('[data-page-of]')) number.textContent = '0'.repeat(digits);
    document.body.className = source.body.className;
    for (const [name, value] of Object.entries(source.body.dataset)) document.body.dataset[name] = value;
    const content = document.createDocumentFragment();
    content.append(...source.body.childNodes);
    scope.press.fillPage.begin();
    previous = new Previewer();
    const { total } = await previous.preview(content, styles, document.body);
    scope.press.fillPage.show();
    return total;
  }

  // Numbered before anything is chosen, in both contents of what may be set in two ways: a number stays with its element
  // whatever is chosen in the next round.
  function leaveOut(content: ParentNode): void {
    const templates = content.querySelectorAll<HTMLTemplateElement>('template[data-if-fits]');
    const parts = [content, ...[...templates].map((template) => template.content)];
    const elements = parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>('[data-if-room]')]);
    for (const [index, element] of elements.entries()) {
      if (dropped.has(index)) element.remove();
      else element.dataset['room'] = String(index);
    }
    ifRoom = elements.length;
  }

  /** What is there only if there is room for it, and begins a page that it would have to itself. */
  function droppable(pages: readonly HTMLElement[]): number[] {
    return pages.flatMap((page) => {
      const content = page.querySelector('.pagedjs_page_content');
      const element = content?.querySelector<HTMLElement>('[data-room]');
      if (!content || !element) return [];
      const before = document.createRange();
      before.setStart(content, 0);
      before.setEndBefore(element);
      const isFirst = before.toString().trim() === '' && !before.cloneContents().querySelector('img, svg');
      return isFirst ? [Number(element.dataset['room'])] : [];
    });
  }

  /** Takes out what is not for paper, and resolves addresses. */
  function prepare(part: ParentNode, { printAddress, publicAddress }: PaginateInput): void {
    const unwanted = 'script, style, link, template:not([data-if-fits])';
    for (const element of part.querySelectorAll(unwanted)) element.remove();
    for (const image of part.querySelectorAll('img')) {
      image.removeAttribute('loading');
      image.removeAttribute('srcset');
      image.src = new URL(image.getAttribute('src') ?? '', printAddress).href;
    }
    for (const link of part.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const target = link.getAttribute('href') ?? '';
      if (target.startsWith('#')) continue;
      if (URL.canParse(target, publicAddress)) link.href = new URL(target, publicAddress).href;
    }
  }

  // Paged.js has told the browser the size of the pages as set; printed in that size, magnified ones would be cut.
  function magnify(scale: number): void {
    const page = document.querySelector('.pagedjs_page');
    if (!page) return;
    const { width, height } = getComputedStyle(page);
    const style = document.createElement('style');
    style.textContent = `@page { size: calc(${width} * ${scale}) calc(${height} * ${scale}); margin: 0 }`;
    document.head.append(style);
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

  function fillPageNumbers(pages: HTMLElement[]): void {
    for (const number of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const target = document.getElementById(number.dataset['pageOf'] ?? '');
      const page = target?.closest<HTMLElement>('.pagedjs_page');
      number.textContent = target ? String(page ? pages.indexOf(page) + 1 : 0) : '';
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

  scope.press.paginate = paginate;
}
