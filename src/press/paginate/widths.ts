import type { PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once: adds `widths` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 *
 * What is wider than the page makes the browser print every page smaller, and what is wider than its column stands on
 * the next one: lines break anywhere before that happens.
 */
export function installWidthKeeper(): void {
  const scope = window as unknown as PressWindow;
  /** Elements that were looked at. */
  const known = new WeakSet<Element>();
  const narrowed = new WeakSet<Element>();

  function breakLines(content: HTMLElement): void {
    const seen = [...content.querySelectorAll<HTMLElement>('*')].filter((element) => !known.has(element));
    const wide = seen.filter(
      ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
    );
    const parts = new Set(wide.flatMap((block) => [...block.querySelectorAll<HTMLElement>('*')]));
    const tooWide = [...parts].filter(
      (part) => getComputedStyle(part).whiteSpace === 'nowrap' && isWiderThanBlock(part),
    );
    for (const part of tooWide) part.style.cssText += '; white-space: normal; overflow-wrap: anywhere';
    for (const element of seen) known.add(element);
  }

  function isWiderThanBlock(part: HTMLElement): boolean {
    let block = part.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const boxes = [...(block?.getClientRects() ?? [])];
    return [...part.getClientRects()].some((box) => {
      const around = boxes.find(({ left, right }) => box.left >= left - 1 && box.left <= right + 1);
      return around !== undefined && box.right > around.right + 1;
    });
  }

  function narrow(area: HTMLElement, boundary: number): boolean {
    const { right } = area.getBoundingClientRect();
    let changed = false;
    for (const element of area.querySelectorAll<HTMLElement>('*')) {
      if (narrowed.has(element)) continue;
      const isWide = [...element.getClientRects()].some(
        (box) => box.left < boundary && box.right > right + 1,
      );
      if (!isWide) continue;
      narrowed.add(element);
      element.style.cssText +=
        '; min-width: 0; max-width: 100%; white-space: normal; overflow-wrap: anywhere';
      changed = true;
    }
    return changed;
  }

  scope.press ??= {};
  scope.press.widths = { breakLines, narrow };
}
