import type { PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once: adds `keepLines` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installKeepLines(): void {
  const scope = window as unknown as PressWindow;

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

  scope.press ??= {};
  scope.press.keepLines = keepLines;
}
