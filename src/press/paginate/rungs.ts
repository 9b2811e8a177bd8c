import type { PressWindow } from './in-page-press.ts';
import type { Layout } from './layout.ts';

/** The part of Paged.js that is used here. */
interface PagedHandlers {
  Handler: new (chunker: unknown, polisher: unknown, caller: unknown) => object;
  registerHandlers(...handlers: unknown[]): void;
}

/**
 * Runs inside the shell page, once: adds `rungs` to `press`. What the rungs are is said in `../ladder.ts`. It is sent
 * to the browser as text, so it must hold everything that it uses.
 */
export function installRungs(): void {
  const scope = window as unknown as PressWindow & { Paged: PagedHandlers };
  const { Handler, registerHandlers } = scope.Paged;
  let mostPages = Number.POSITIVE_INFINITY;

  // Headings stay whole, and with what they stand above, on every rung; lines to write on stay together.
  const css = `
    :is([data-rung], [data-rung] *):not(h1, h2, h3, h4, h5, h6, [data-kept]) { -webkit-column-break-inside: auto !important;
      orphans: 1 !important; widows: 1 !important; text-wrap-style: auto !important }
    [data-kept='lines'] { -webkit-column-break-inside: avoid !important }
    :is([data-rung='3'], [data-rung='4']) * { min-width: 0 !important; overflow-wrap: anywhere !important }
    [data-undone~='box'] { display: block !important }
    [data-undone~='columns'] { columns: auto !important }
    [data-undone~='line'] { text-wrap-mode: wrap !important; overflow-wrap: anywhere !important }
    [data-undone~='float'] { float: none !important; width: auto !important }
    [data-undone~='place'] { position: static !important }
    [data-undone~='overlap'] { height: auto !important; margin-top: 0 !important; margin-bottom: 0 !important }
    [data-undone~='picture'] { max-width: 100% !important; object-fit: contain; object-position: left top;
      max-height: calc(var(--pagedjs-pagebox-height) / 2) !important }
    [data-apart='row'], [data-apart='head'] { padding: 0.4em 0; border-bottom: 0.5pt solid currentcolor }
    [data-apart='head'], [data-apart='title'] { font-weight: 600 }`;

  // Styles are in place and nothing is chosen yet; and each page is counted as soon as it is set.
  class Rungs extends Handler {
    pages = 0;
    beforeParsed(content: DocumentFragment): void {
      if (document.body.dataset['rung'] || content.querySelector('[data-rung]')) undoBoxes(content);
    }
    afterPageLayout(): void {
      this.pages += 1;
      if (this.pages > mostPages)
        throw Object.assign(new Error('its pages have no end'), lastWords(this.pages));
    }
  }
  registerHandlers(Rungs);

  function apply(source: Document, rungs: Readonly<Record<string, number>> = {}): void {
    mostPages = limitOf(source.body);
    const editions = [...source.querySelectorAll<HTMLElement>('[data-edition]')];
    const marked = (editions.length > 0 ? editions : [source.body]).filter((element) => {
      const rung = Math.max(rungs['*'] ?? 1, rungs[element.dataset['edition'] ?? ''] ?? 1);
      if (rung > 1) element.dataset['rung'] = String(rung);
      return rung > 1;
    });
    const own = source.querySelectorAll('style[data-rungs]');
    if (marked.length === 0) for (const style of own) style.remove();
    else {
      const style = source.createElement('style');
      style.textContent = css;
      if (own[0]) own[0].before(style);
      else source.head.append(style);
    }
    for (const element of marked) {
      const rung = Number(element.dataset['rung']);
      if (rung === 4) setPlain(element);
      if (rung >= 3) for (const part of partsOf(element)) scope.press.takeTablesApart?.(part, rung);
    }
  }

  /** So many pages no text needs: three words of five letters, or one picture, on each. */
  function limitOf(body: HTMLElement): number {
    const letters = body.textContent.replace(/\s+/g, '').length;
    return 60 + Math.ceil(letters / 15) + body.querySelectorAll('img, svg, tr, li, hr, br').length;
  }

  /** The last words on the pages that were set, and whose they are. */
  function lastWords(pages: number): { pages: number; edition: string | undefined; text: string } {
    const contents = [...document.querySelectorAll('.pagedjs_page_content')].reverse();
    const last = contents.find((content) => content.textContent.trim() !== '') ?? contents[0];
    const edition = [...(last?.querySelectorAll<HTMLElement>('[data-edition]') ?? [])].at(-1);
    const words = (last?.textContent ?? '').trim().split(/\s+/).slice(0, 12);
    return { pages, edition: edition?.dataset['edition'], text: words.join(' ') };
  }

  // The alternative of an edition that must stand on one page stays: whether it does is not for a rung to decide.
  function setPlain(element: HTMLElement): void {
    const { plainClass } = element.dataset;
    if (plainClass !== undefined) element.className = plainClass;
    for (const template of element.querySelectorAll('template[data-if-fits]:not([data-required-line])')) {
      template.remove();
    }
    for (const part of element.querySelectorAll('[data-read-last]')) part.removeAttribute('data-read-last');
  }

  function partsOf(element: HTMLElement): ParentNode[] {
    const templates = element.querySelectorAll<HTMLTemplateElement>('template[data-if-fits]');
    return [element, ...[...templates].map(({ content }) => content)];
  }

  /** Marks what the styles set beside something else, as the browser computes them. */
  function undoBoxes(content: DocumentFragment): void {
    const host = document.createElement('div');
    host.style.cssText = 'position: absolute; left: 0; top: 0; visibility: hidden';
    host.append(content);
    document.body.append(host);
    undoIn(host);
    for (const template of host.querySelectorAll<HTMLTemplateElement>('template[data-if-fits]')) {
      const { parentElement: element } = template;
      if (!element) continue;
      const copy = element.cloneNode() as HTMLElement;
      copy.className = template.dataset['class'] ?? '';
      copy.append(template.content);
      element.before(copy);
      undoIn(copy);
      template.content.append(...copy.childNodes);
      copy.remove();
    }
    content.append(...host.childNodes);
    host.remove();
  }

  function undoIn(root: HTMLElement): void {
    const elements = [...root.querySelectorAll('*')];
    const found = elements.map((element) => [element, keptAs(element), marksOf(element)] as const);
    for (const [element, kept, marks] of found) {
      if (kept !== undefined) element.setAttribute('data-kept', kept);
      if (marks.length > 0) element.setAttribute('data-undone', marks.join(' '));
    }
  }

  function rungOf(element: Element): number {
    return Number(element.closest('[data-rung]')?.getAttribute('data-rung') ?? 1);
  }

  /** What keeps its own breaks: lines to write on, furniture until the last rung, and boxes until the third. */
  function keptAs(element: Element): string | undefined {
    const rung = rungOf(element);
    if (rung === 1) return undefined;
    if (holdsLines(element) || [...element.children].some(holdsLines)) return 'lines';
    if (rung < 4 && element.closest('[data-furniture]')) return 'furniture';
    return rung === 2 && isBox(element) ? 'box' : undefined;
  }

  /** True for lines or boxes to write on, all that an element holds. */
  function holdsLines(element: Element): boolean {
    const isLine = (child: Element): boolean => /^(?:div|td)$/i.test(child.tagName) && !child.hasChildNodes();
    return element.childElementCount > 0 && [...element.children].every(isLine);
  }

  function isBox(element: Element): boolean {
    return /grid|flex/.test(getComputedStyle(element).display);
  }

  function marksOf(element: Element): string[] {
    const rung = rungOf(element);
    const isFurniture = element.closest('[data-furniture]') !== null;
    if (rung < 3 || (rung === 3 && isFurniture) || element.closest('svg')) return [];
    const style = getComputedStyle(element);
    const isLong = element.textContent.length > 30;
    const isOverlap = [style.marginTop, style.marginBottom].some((margin) => Number.parseFloat(margin) < -16);
    const tests: [string, boolean][] = [
      ['box', isBox(element)],
      ['columns', style.columnCount !== 'auto' || style.columnWidth !== 'auto'],
      ['line', isLong && /^(?:nowrap|pre)$/.test(style.whiteSpace)],
      ['float', rung === 4 && style.float !== 'none'],
      ['place', rung === 4 && /absolute|fixed/.test(style.position)],
      ['overlap', rung === 4 && isOverlap],
      ['picture', rung === 4 && !isFurniture && element instanceof HTMLImageElement],
    ];
    return tests.flatMap(([mark, isSet]) => (isSet ? [mark] : []));
  }

  function where(pages: readonly HTMLElement[]): Layout['simplified'] {
    const found = new Map<string, Layout['simplified'][number]>();
    for (const [index, page] of pages.entries()) {
      const inside = [...page.querySelectorAll<HTMLElement>('[data-edition][data-rung]')];
      for (const element of document.body.dataset['rung'] ? [document.body] : inside) {
        const edition = element.dataset['edition'];
        const rung = Number(element.dataset['rung']);
        const within = element === document.body ? page : element;
        const entry = found.get(edition ?? '') ?? { edition, rung, pages: [], apart: [] };
        entry.pages.push(index + 1);
        if (within.querySelector('[data-apart], [data-undone]')) entry.apart.push(index + 1);
        found.set(edition ?? '', entry);
      }
    }
    return [...found.values()];
  }

  scope.press ??= {};
  scope.press.rungs = { apply, where };
}
