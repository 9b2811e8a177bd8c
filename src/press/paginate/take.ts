import type { PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once: adds `take` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installTaker(): void {
  const scope = window as unknown as PressWindow;
  const inline =
    /^(?:a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|i|img|input|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|svg|time|u|var|wbr)$/i;
  const whole = /^(?:tr|thead|h[1-6]|p|dt)$/i;
  /** What a picture counts for, in characters. */
  const pictureLength = 400;
  const begins = /^(?:always|page|left|right|recto|verso)$/;

  /** How much is still wanted on the page, and whether anything is there already. */
  interface Order {
    length: number;
    hasContent: boolean;
    /** True once something must begin the next page. */
    ended: boolean;
    pageName: string;
  }

  function take(rest: ParentNode & Node, content: HTMLElement, length: number, pageName: string): boolean {
    const order: Order = { length, hasContent: hasContent(content), ended: false, pageName };
    moveFrom(rest, content, order, '');
    return order.ended;
  }

  /** Moves children of `from` to the end of `to`, which stands on the page, until there are enough. */
  function moveFrom(from: Node, to: Element, order: Order, inherited: string): void {
    while (from.firstChild && order.length > 0 && !order.ended) {
      const node = from.firstChild;
      const goesOn = node instanceof Element && isSame(to.lastElementChild, node);
      const name = (node instanceof HTMLElement && node.dataset['page']) || inherited;
      if (order.hasContent && !goesOn && hasContent(node) && (startsPage(node) || name !== order.pageName)) {
        order.ended = true;
        return;
      }
      const open = goesOn ? to.lastElementChild : opened(node, to, order);
      if (!open) {
        moveWhole(node, to, order);
        continue;
      }
      moveFrom(node, open, order, name);
      if (node.firstChild) return;
      node.remove();
    }
  }

  /** A run of words and what stands within lines goes together: it makes the same paragraph. */
  function moveWhole(node: Node, to: Element, order: Order): void {
    let next: Node | null = node;
    do {
      const moved: Node = next;
      next = moved.nextSibling;
      to.appendChild(moved);
      order.length -= lengthOf(moved);
      order.hasContent ||= hasContent(moved);
    } while (next && isInline(node) && isInline(next));
  }

  function isInline(node: Node): boolean {
    return !(node instanceof Element) || inline.test(node.tagName);
  }

  /** An empty piece of the element at the end of `to`, if a part of it may stand on the page before the rest is known. */
  function opened(node: Node, to: Element, order: Order): Element | undefined {
    if (!(node instanceof HTMLElement) || inline.test(node.tagName) || whole.test(node.tagName))
      return undefined;
    const mustOpen =
      node.querySelector('[data-page], [data-break-before], [data-previous-break-after]') !== null;
    if (!mustOpen && lengthOf(node) <= order.length) return undefined;
    const piece = node.cloneNode() as HTMLElement;
    to.append(piece);
    // How it is laid out is known only where it stands.
    if (
      !mustOpen &&
      !/^(?:block|flow-root|list-item|table|table-row-group)$/.test(getComputedStyle(piece).display)
    ) {
      piece.remove();
      return undefined;
    }
    node.removeAttribute('id');
    node.removeAttribute('data-break-before');
    node.removeAttribute('data-previous-break-after');
    return piece;
  }

  function startsPage(node: Node): boolean {
    if (!(node instanceof HTMLElement)) return false;
    const { breakBefore = '', previousBreakAfter = '' } = node.dataset;
    return begins.test(breakBefore) || begins.test(previousBreakAfter);
  }

  function isSame(piece: Element | null, element: Element): boolean {
    const reference = element.getAttribute('data-ref');
    return reference !== null && piece?.getAttribute('data-ref') === reference;
  }

  function lengthOf(node: Node): number {
    const pictures = node instanceof Element ? node.querySelectorAll('img, svg').length : 0;
    return (node.textContent?.length ?? 0) + pictures * pictureLength + 1;
  }

  function hasContent(node: Node): boolean {
    if ((node.textContent ?? '').trim() !== '') return true;
    if (!(node instanceof Element || node instanceof DocumentFragment)) return false;
    return /^(?:img|svg)$/i.test(node.nodeName) || node.querySelector('img, svg') !== null;
  }

  scope.press ??= {};
  scope.press.take = take;
  scope.press.hasContent = hasContent;
}
