import type { SheetSide } from '../imposition.ts';
import type { PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once: adds `placeOnSheets` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installSheets(): void {
  const scope = window as unknown as PressWindow;

  // Pages keep their order in the document, which is the order of the PDF's tags, and are placed absolutely in a block
  // that the browser cuts into sides. It cuts at whole pixels: a side of 793.7 takes 794.
  function placeOnSheets(sides: readonly SheetSide[]): void {
    const [first] = sides;
    const holder = document.querySelector<HTMLElement>('.pagedjs_pages');
    if (!first || !holder) return;
    const pixels = (mm: number): number => Math.ceil((mm / 25.4) * 96 - 0.01);
    const width = pixels(first.widthMm);
    const height = pixels(first.heightMm);
    const style = document.createElement('style');
    style.textContent = `
      @page { size: ${first.widthMm}mm ${first.heightMm}mm; margin: 0 }
      html, body, .pagedjs_pages { width: ${width}px !important; height: ${height * sides.length}px !important;
        min-width: 0 !important; max-width: none !important; min-height: 0 !important; max-height: none !important;
        margin: 0 !important; padding: 0 !important; overflow: visible !important }
      .pagedjs_pages { position: relative !important; display: block !important }
      .pagedjs_page { position: absolute !important; margin: 0 !important; contain: size layout;
        min-height: 0 !important; max-height: none !important; break-after: auto !important }`;
    const pages = [...holder.querySelectorAll<HTMLElement>('.pagedjs_page')];
    for (const page of pages) {
      const { width, height } = page.getBoundingClientRect();
      page.style.setProperty('width', `${width}px`, 'important');
      page.style.setProperty('height', `${height}px`, 'important');
    }
    sides.forEach(({ places }, side) => {
      for (const { page, xMm, yMm } of places) {
        if (page === 'blank') continue;
        const element = pages[page - 1];
        if (!element) continue;
        element.style.left = `${xMm}mm`;
        // Lines of text stand on whole pixels: moved by whole ones, they keep their distances.
        element.style.top = `${side * height + Math.round((yMm / 25.4) * 96)}px`;
      }
    });
    document.head.append(style);
  }

  scope.press ??= {};
  scope.press.placeOnSheets = placeOnSheets;
}
