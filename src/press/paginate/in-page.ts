import type { InPagePress, PaginateInput } from './in-page-press.ts';
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
  // The page's own styles are in place and nothing is set yet.
  class ReadyContent extends Handler {
    async beforeParsed(content: DocumentFragment): Promise<void> {
      fits = await scope.press.fits.choose(content, denied);
      for (const [index, element] of content.querySelectorAll<HTMLElement>('[data-if-room]').entries()) {
        if (dropped.has(index)) element.remove();
        else element.dataset['room'] = String(index);
      }
      tellTextsApart(content);
    }
  }
  registerHandlers(RepeatTableHeader, ReadyContent);

  let previous: InstanceType<PagedModule['Previewer']> | undefined;
  let fits: Fit[] = [];
  const denied = new Set<number>();
  const dropped = new Set<number>();

  async function paginate(input: PaginateInput): Promise<Layout> {
    denied.clear();
    dropped.clear();
    for (;;) {
      const total = await setPages(input);
      const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
      const broken = scope.press.fits.broken(pages, fits);
      for (const index of broken) denied.add(index);
      const without = droppable(pages);
      for (const index of without) dropped.add(index);
      if (broken.length > 0 || without.length > 0) continue;
      keepLines(pages);
      readLast(pages);
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
    const styles = [...source.querySelectorAll('style')].map((style) => ({ print: style.textContent }));
    for (const link of source.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
      const address = new URL(link.getAttribute('href') ?? '', input.printAddress);
      styles.push({ print: await (await fetch(address)).text() });
    }
    const alternatives = source.querySelectorAll<HTMLTemplateElement>('template[data-if-fits]');
    for (const part of [source, ...[...alternatives].map((template) => template.content)]) {
      prepare(part, input);
    }
    document.body.className = source.body.className;
    for (const [name, value] of Object.entries(source.body.dataset)) document.body.dataset[name] = value;
    const content = document.createDocumentFragment();
    content.append(...source.body.childNodes);
    previous = new Previewer();
    const { total } = await previous.preview(content, styles, document.body);
    return total;
  }

  // A paragraph cut at a page's end is set anew without what follows, and a line that was full to a hair may then take
  // two: its last words would stand beyond the page. Closer spaces, by less than anyone can see, keep the lines.
  function keepLines(pages: readonly HTMLElement[]): void {
    for (const page of pages) {
      const { right } = (page.querySelector('.pagedjs_area') ?? page).getBoundingClientRect();
      const leavesPage = (element: Element): boolean =>
        [...element.getClientRects()].some((box) => box.width > 0 && box.left > right + 1);
      for (const element of page.querySelectorAll<HTMLElement>('[data-split-to]')) {
        if (element.querySelector('[data-split-to]')) continue;
        for (let step = 1; step <= 6 && leavesPage(element); step += 1) {
          element.style.wordSpacing = `${-0.05 * step}px`;
        }
      }
    }
  }

  // What stands beside a page's text and is read after it: it takes room where the document has it, and is then moved to
  // the end of its page, in copies of what it stands in, without changing its place.
  function readLast(pages: readonly HTMLElement[]): void {
    for (const page of pages) {
      const area = page.querySelector<HTMLElement>('.pagedjs_area');
      const content = page.querySelector('.pagedjs_page_content');
      for (const element of content?.querySelectorAll<HTMLElement>('[data-read-last]') ?? []) {
        if (!area || !content) continue;
        const origin = area.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        const parents: Element[] = [];
        for (let at = element.parentElement; at && at !== content; at = at.parentElement) parents.push(at);
        const room = document.createElement('div');
        room.style.height = `${box.height}px`;
        element.replaceWith(room);
        let moved: HTMLElement = element;
        for (const parent of parents) {
          const around = parent.cloneNode() as HTMLElement;
          for (const name of ['id', 'data-ref', 'data-id', 'data-edition']) around.removeAttribute(name);
          around.style.cssText = 'display: contents';
          around.append(moved);
          moved = around;
        }
        area.style.position = 'relative';
        element.style.cssText = `position: absolute; margin: 0; left: ${box.left - origin.left}px; top: ${box.top - origin.top}px; width: ${box.width}px`;
        area.append(moved);
      }
    }
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
