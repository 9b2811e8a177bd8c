import type { PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once: adds `cut` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 *
 * The browser lays a page's content out in columns as wide and high as the page, one after another to the right: the
 * first is the page. Every node stands in it, or beyond it, or is cut where the columns meet. Nodes are moved, never
 * made again from what they say, so that none can be lost and none be there twice.
 */
export function installCutter(): void {
  const scope = window as unknown as PressWindow;
  const lineParts =
    /^(?:a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|i|img|input|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|svg|time|u|var|wbr)$/i;

  /** `none`: it has no box, and goes with what stands before it. */
  type Side = 'here' | 'beyond' | 'none';
  type Plan = Side | TextCut | ElementCut;
  interface TextCut {
    offset: number;
  }
  interface ElementCut {
    /** For each child node. */
    parts: Exclude<Plan, 'none'>[];
    /** Those that say where the element stands. */
    said: Plan[];
    /** A row of a table: each of its cells goes on by itself. */
    isRow: boolean;
  }

  function cut(content: HTMLElement, boundary: number): DocumentFragment | undefined {
    let plan = partsOf(content, boundary);
    if (evenLines(content, plan)) plan = partsOf(content, boundary);
    if (plan.parts.every((part) => part === 'here')) return undefined;
    const rest = document.createDocumentFragment();
    divide(content, plan, rest);
    return rest;
  }

  function planOf(node: Node, boundary: number): Plan {
    if (node instanceof Text) return planOfText(node, boundary);
    if (!(node instanceof Element)) return 'none';
    const boxes = [...node.getClientRects()];
    const [first] = boxes;
    if (!first)
      return node.firstChild && getComputedStyle(node).display === 'contents'
        ? sideOf(node, boundary)
        : 'none';
    if (boxes.every(({ left }) => left >= boundary)) return 'beyond';
    // A box with nothing in it, such as a line to write on, isn't parted.
    if (!node.firstChild && !lineParts.test(node.tagName) && boxes.some(({ left }) => left >= boundary))
      return 'beyond';
    if (!node.firstChild || node.matches('svg, [data-repeated]'))
      return first.left < boundary ? 'here' : 'beyond';
    // A header stays whole, unless it is longer than a page.
    if (node.matches('thead') && (first.left >= boundary || !isLong(node, boxes)))
      return first.left < boundary ? 'here' : 'beyond';
    const isHere = boxes.every(({ left }) => left < boundary);
    if (isHere && isLeaf(node)) return 'here';
    return sideOf(node, boundary);
  }

  /** The plan of an element with parts: of those that are all on one side, that side. */
  function sideOf(element: Element, boundary: number): Plan {
    const plan = partsOf(element, boundary);
    const { parts, said } = plan;
    if (said.every((part) => part === 'here')) return parts.some((part) => part !== 'here') ? plan : 'here';
    return said.every((part) => part === 'beyond') ? 'beyond' : plan;
  }

  function partsOf(element: Element, boundary: number): ElementCut {
    const said: Plan[] = [];
    const isRow = element.tagName === 'TR' && getComputedStyle(element).display === 'table-row';
    let last: 'here' | 'beyond' = 'here';
    const parts = [...element.childNodes].map((child): Exclude<Plan, 'none'> => {
      let part = planOf(child, boundary);
      // What stands beside something that goes on goes with it: it is read after it. But not beside a float.
      if (part !== 'none' && last === 'beyond' && !isRow) part = 'beyond';
      const isHeader = child instanceof Element && child.matches('thead:not([data-alone]), [data-repeated]');
      if (part !== 'none' && !(isHeader && typeof part === 'string')) said.push(part);
      if (part !== 'none' && !(part !== 'here' && isFloat(child))) last = part === 'here' ? 'here' : 'beyond';
      return part === 'none' ? last : part;
    });
    return { parts, said, isRow };
  }

  function isLong(element: Element, boxes: readonly DOMRect[]): boolean {
    const height = boxes.reduce((sum, box) => sum + box.height, 0);
    return height > (element.closest('.pagedjs_page_content')?.clientHeight ?? 0) * 0.9;
  }

  function isFloat(node: Node): boolean {
    return node instanceof Element && getComputedStyle(node).float !== 'none';
  }

  function hasWords(node: Node | undefined): boolean {
    return (
      (node?.textContent ?? '').trim() !== '' ||
      (node instanceof Element && node.querySelector('img') !== null)
    );
  }

  /** True for an element whose lines are its own: no other block stands in it. */
  function isLeaf(element: Element): boolean {
    return [...element.children].every((child) => lineParts.test(child.tagName));
  }

  function planOfText(text: Text, boundary: number): Plan {
    const { data } = text;
    const from = data.search(/\S/);
    if (from === -1) return 'none';
    const to = data.search(/\S\s*$/);
    const first = isBeyond(text, from, boundary);
    const last = isBeyond(text, to, boundary);
    if (first === undefined && last === undefined) return 'none';
    if (first) return 'beyond';
    if (!last) return 'here';
    let here = from;
    let beyond = to;
    while (beyond - here > 1) {
      const middle = (here + beyond) >> 1;
      if (
        isBeyond(text, middle, boundary) ??
        isBeyond(text, nextSeen(text, middle, beyond), boundary) ??
        true
      )
        beyond = middle;
      else here = middle;
    }
    while (beyond > from && /\s/.test(data.charAt(beyond))) beyond += 1;
    if (/[\uDC00-\uDFFF]/.test(data.charAt(beyond))) beyond -= 1;
    return { offset: beyond };
  }

  /** The next character that isn't a space, which may have no box. */
  function nextSeen(text: Text, from: number, end: number): number {
    let at = from;
    while (at < end && /\s/.test(text.data.charAt(at))) at += 1;
    return at;
  }

  function isBeyond(text: Text, offset: number, boundary: number): boolean | undefined {
    const range = document.createRange();
    range.setStart(text, offset);
    range.setEnd(text, Math.min(offset + 1, text.data.length));
    const box = [...range.getClientRects()].at(-1);
    return box && box.left >= boundary;
  }

  // Where a paragraph is cut, its first lines are set anew without the others: lines that were chosen with a view to all
  // of them (`text-wrap: pretty`) wouldn't be the same. True if any was changed.
  function evenLines(element: Element, { parts }: ElementCut): boolean {
    let changed = false;
    parts.forEach((part, index) => {
      const child = element.childNodes[index];
      if (typeof part === 'string' || !(child instanceof HTMLElement) || !('parts' in part)) return;
      if (
        isLeaf(child) &&
        getComputedStyle(child).textWrapStyle !== 'auto' &&
        !lineParts.test(child.tagName)
      ) {
        child.style.textWrap = 'wrap';
        changed = true;
      } else if (evenLines(child, part)) changed = true;
    });
    return changed;
  }

  /** Moves what a plan has beyond the page into `rest`, in order. */
  function divide(element: Element, { parts, isRow }: ElementCut, rest: ParentNode & Node): void {
    [...element.childNodes].forEach((child, index) => {
      const part = parts[index] ?? 'here';
      if (part === 'here') {
        if (isRow && child instanceof HTMLElement) rest.append(pieceOf(child));
      } else if (part === 'beyond') {
        if (isRow && child instanceof HTMLElement) {
          // Its column stays where it is on this page too.
          const empty = child.cloneNode() as HTMLElement;
          element.insertBefore(empty, child);
          markCut(empty, child);
        }
        rest.appendChild(child);
      } else if ('offset' in part) {
        if (child instanceof Text) rest.append(textAfter(child, part.offset));
      } else if (child instanceof HTMLElement) {
        const piece = pieceOf(child);
        keepColumn(child, piece);
        rest.append(piece);
        divide(child, part, piece);
      }
    });
  }

  /** An empty piece of an element that goes on on the next page. */
  function pieceOf(element: HTMLElement): HTMLElement {
    const piece = element.cloneNode() as HTMLElement;
    markCut(element, piece);
    return piece;
  }

  function markCut(before: HTMLElement, after: HTMLElement): void {
    const reference = before.dataset['ref'] ?? '';
    before.dataset['splitTo'] = reference;
    after.dataset['splitFrom'] = reference;
    for (const name of ['id', 'data-break-before', 'data-previous-break-after']) after.removeAttribute(name);
    delete after.dataset['splitTo'];
    // Its number or bullet stands where it begins.
    if (after.tagName === 'LI') after.style.listStyle = 'none';
  }

  // What stands beside others in a grid goes on where it stood, without them.
  function keepColumn(element: HTMLElement, piece: HTMLElement): void {
    const { parentElement: parent } = element;
    if (!parent || getComputedStyle(parent).display !== 'grid') return;
    if (getComputedStyle(element).gridColumnStart !== 'auto') return;
    const { left } = element.getBoundingClientRect();
    const starts = new Set(
      [...parent.children].map((child) => Math.round(child.getBoundingClientRect().left)),
    );
    const before = [...starts].filter((start) => start < Math.round(left)).length;
    if (before > 0) piece.style.gridColumnStart = String(before + 1);
  }

  /** The text from `offset` on, as a text of its own. A soft hyphen at which a word is parted is shown. */
  function textAfter(text: Text, offset: number): Text {
    const after = text.splitText(offset);
    if (text.data.endsWith('\u00AD')) text.data += '-';
    return after;
  }

  function cutBefore(content: HTMLElement, node: Element): DocumentFragment | undefined {
    let first: Element = node;
    while (first.parentElement && first !== content && !hasWordsBefore(first)) first = first.parentElement;
    if (first === content) return undefined;
    let moved = withFollowing(first);
    for (let parent = first.parentElement; parent && parent !== content; parent = parent.parentElement) {
      const following = withFollowing(parent).slice(1);
      const piece = pieceOf(parent);
      piece.append(...moved);
      moved = [piece, ...following];
    }
    const rest = document.createDocumentFragment();
    rest.append(...moved);
    return rest;
  }

  function hasWordsBefore(element: Element): boolean {
    for (let node = element.previousSibling; node; node = node.previousSibling)
      if (hasWords(node)) return true;
    return false;
  }

  function withFollowing(node: ChildNode): ChildNode[] {
    const nodes = [node];
    for (let next = node.nextSibling; next; next = next.nextSibling) nodes.push(next);
    return nodes;
  }

  function join(rest: ParentNode & Node, before: ParentNode & Node): void {
    const first = rest.firstElementChild;
    const last = before.lastElementChild;
    const reference = last?.getAttribute('data-ref');
    if (
      !first ||
      !last ||
      !reference ||
      first.getAttribute('data-ref') !== reference ||
      !isFirst(rest, first)
    ) {
      rest.prepend(...before.childNodes);
      return;
    }
    if (last.tagName === 'TR') joinBeside(first, last);
    else join(first, last);
    for (const { name, value } of [...last.attributes])
      if (name !== 'data-split-to') first.setAttribute(name, value);
    if (!last.hasAttribute('data-split-from')) first.removeAttribute('data-split-from');
    last.remove();
    rest.prepend(...before.childNodes);
  }

  function isFirst(parent: Node, element: Element): boolean {
    let node = parent.firstChild;
    while (node && node !== element && !hasWords(node)) node = node.nextSibling;
    return node === element;
  }

  /** Joins pieces of parts that stand beside one another, part by part. */
  function joinBeside(rest: Element, before: Element): void {
    let place: ChildNode | null = rest.firstChild;
    for (const part of [...before.children]) {
      const reference = part.getAttribute('data-ref');
      const same = [...rest.children].find((other) => other.getAttribute('data-ref') === reference);
      if (!same) {
        rest.insertBefore(part, place);
        continue;
      }
      join(same, part);
      place = same.nextSibling;
    }
  }

  scope.press ??= {};
  scope.press.cut = { cut, cutBefore, join };
}
