import type { PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once: adds `tellTextsApart` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installSameWords(): void {
  const scope = window as unknown as PressWindow;

  // Paged.js goes on after a page's end at the first text of the element that has the same words: “, <em>a</em> and
  // <em>b</em> and ” would go on too early, with words twice. A text of its own element isn't mistaken for another.
  function tellTextsApart(content: ParentNode): void {
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

  scope.press ??= {};
  scope.press.tellTextsApart = tellTextsApart;
}
