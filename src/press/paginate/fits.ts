import type { ColumnPlan, PressWindow } from './in-page-press.ts';
import type { Fit } from './layout.ts';

/**
 * Runs inside the shell page, once: adds `fits` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installFits(): void {
  const scope = window as unknown as PressWindow;
  const pointsPerPixel = 0.75;
  const pointsPerMm = 72 / 25.4;
  /** Points by which the browser's rounding may make a box higher than it is. */
  const slackPt = 0.5;

  async function choose(content: ParentNode, denied: ReadonlySet<number>): Promise<Fit[]> {
    const templates = [...content.querySelectorAll<HTMLTemplateElement>('template[data-if-fits]')];
    if (templates.length === 0) return [];
    await Promise.all([...document.fonts].map((font) => font.load().catch(() => undefined)));
    const fits: Fit[] = [];
    for (const [index, template] of templates.entries()) {
      const element = template.parentElement;
      if (!element) continue;
      const { class: usual = '', tighter } = template.dataset;
      let className = usual;
      let { fit, plans } = await measure(element, template, className);
      if (!fit.fits && tighter) {
        className = `${usual} ${tighter}`;
        ({ fit, plans } = await measure(element, template, className));
      }
      fit.fits &&= !denied.has(index);
      fits[index] = fit;
      element.dataset['fit'] = String(index);
      const { linePt = '17' } = template.dataset;
      if (fit.fits) {
        element.className = className;
        inColumns(template.content).forEach((part, at) => {
          const plan = plans[at];
          if (plan) scope.press.columns?.apply(part, plan);
        });
        element.replaceChildren(template.content);
      } else {
        fit.lines = Math.max(1, Math.ceil((fit.overPt * fit.columns) / Number(linePt)));
        template.remove();
      }
    }
    return fits;
  }

  /** Sets the alternative out of sight, inside what surrounds its element, and measures it. */
  async function measure(
    element: HTMLElement,
    template: HTMLTemplateElement,
    className: string,
  ): Promise<{ fit: Fit; plans: ColumnPlan[] }> {
    const { widthMm = '0', heightMm = '0', linePt = '17', columns = '1' } = template.dataset;
    const copy = element.cloneNode() as HTMLElement;
    copy.className = className;
    copy.append(template.content.cloneNode(true));
    removeFrom(copy, copy.querySelector('[data-fit-end]'));
    copy.style.cssText += `; box-sizing: border-box; width: ${widthMm}mm; margin: 0`;
    const host = document.createElement('div');
    host.style.cssText = `position: absolute; left: 0; top: 0; width: ${widthMm}mm; visibility: hidden`;
    host.append(surrounded(copy, element));
    document.body.append(host);
    const images = [...copy.querySelectorAll('img')];
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    const plans = setColumns(copy, (Number(heightMm) / 25.4) * 96);
    const height = copy.getBoundingClientRect().height * pointsPerPixel;
    const overPt = Math.round((height - Number(heightMm) * pointsPerMm) * 100) / 100;
    const { edition } = element.dataset;
    const fit: Fit = { edition, fits: overPt <= slackPt, overPt, lines: 0, columns: Number(columns) };
    for (const part of copy.querySelectorAll<HTMLElement>('[data-fit-part]')) {
      const pixels = [...part.getClientRects()].reduce((sum, box) => sum + box.height, 0);
      const lines = Math.round((pixels * pointsPerPixel) / Number(linePt));
      if (lines > (fit.longest?.lines ?? 0)) {
        fit.longest = { name: part.dataset['fitPart'] ?? '', lines };
      }
    }
    const { requiredFile: file, requiredLine = '' } = template.dataset;
    const line = Number(requiredLine);
    if (line > 0) fit.required = file === undefined ? { line } : { file, line };
    host.remove();
    return { fit, plans };
  }

  /** Plans and sets the columns in an element's copy, which is in place. */
  function setColumns(copy: HTMLElement, roomPx: number): ColumnPlan[] {
    const { columns } = scope.press;
    return inColumns(copy).flatMap((part) => {
      const rest = copy.getBoundingClientRect().height - part.getBoundingClientRect().height;
      const plan = columns?.plan(part, roomPx - rest);
      if (!plan) return [];
      columns?.apply(part, plan);
      return [plan];
    });
  }

  function inColumns(content: ParentNode): HTMLElement[] {
    return [...content.querySelectorAll<HTMLElement>('[data-column-shares]')];
  }

  /** Takes out a descendant and all that comes after it. */
  function removeFrom(whole: Element, first: Element | null): void {
    for (let at: Element | null = first; at && at !== whole; at = at.parentElement) {
      while (at.nextSibling) at.nextSibling.remove();
    }
    first?.remove();
  }

  /** Copies of what an element stands in, for the sake of their styles, around `copy`. */
  function surrounded(copy: HTMLElement, element: HTMLElement): Node {
    let inner: Node = copy;
    for (let outer = element.parentElement; outer; outer = outer.parentElement) {
      const around = outer.cloneNode();
      around.appendChild(inner);
      inner = around;
    }
    return inner;
  }

  function broken(pages: readonly HTMLElement[], chosen: readonly Fit[]): number[] {
    return chosen.flatMap(({ fits }, index) => (fits && goesOn(pages, index) ? [index] : []));
  }

  /** True if something of an element that comes before its `data-fit-end` stands on a second page. */
  function goesOn(pages: readonly HTMLElement[], index: number): boolean {
    const pieces = pages.flatMap((page) => [...page.querySelectorAll(`[data-fit="${index}"]`)]);
    for (const [piece, element] of pieces.entries()) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof HTMLElement && node.hasAttribute('data-fit-end')) return false;
        const seen = node instanceof Text ? node.data.trim() !== '' : /^(?:img|svg)$/i.test(node.nodeName);
        if (seen && piece > 0) return true;
      }
    }
    return false;
  }

  scope.press ??= {};
  scope.press.fits = { choose, broken };
}
