import type { PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once: adds `readLast` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installReadLast(): void {
  const scope = window as unknown as PressWindow;

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

  scope.press ??= {};
  scope.press.readLast = readLast;
}
