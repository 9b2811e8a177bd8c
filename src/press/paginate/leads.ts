import type { PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once: adds `leads` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installLeads(): void {
  const scope = window as unknown as PressWindow;
  const fitted = new WeakSet<Element>();
  const loosened = new WeakSet<Element>();
  const hasContent = (node: Node): boolean => scope.press.hasContent?.(node) ?? false;

  // A heading, or what else announces something, goes with what it announces. The browser sees to it, but not where a
  // rule, a picture or what can't be parted comes between. False if the page would then be empty: it stays as it was.
  function keep(wrapper: HTMLElement, rest: DocumentFragment): boolean {
    const taken: DocumentFragment[] = [];
    for (let lead = last(wrapper); lead; lead = last(wrapper)) {
      const moved = scope.press.cut?.cutBefore(wrapper, lead);
      if (!moved) {
        for (const part of taken.reverse()) {
          putBack(wrapper, part);
          wrapper.append(part);
        }
        return false;
      }
      taken.push(moved);
    }
    for (const part of taken) scope.press.cut?.join(rest, part);
    return true;
  }

  /** Moves all that stands on a page back to the beginning of what comes after it. */
  function putBack(wrapper: HTMLElement, rest: DocumentFragment): void {
    const onPage = document.createDocumentFragment();
    for (const header of wrapper.querySelectorAll('[data-repeated]')) header.remove();
    onPage.append(...wrapper.childNodes);
    scope.press.cut?.join(rest, onPage);
  }

  // A picture with which the rest begins, but for a line or two, gets smaller rather than leave a heading alone on its page.
  function makePictureFit(rest: DocumentFragment, roomPx: number, pagePx: number): boolean {
    const image = rest.querySelector('img');
    if (!image || fitted.has(image)) return false;
    const before = document.createRange();
    before.setStart(rest, 0);
    before.setEndBefore(image);
    const lines = Math.ceil(before.toString().trim().length / 40);
    const maxPx = Math.floor(roomPx - 20 - 24 * lines);
    if (lines > 6 || maxPx < pagePx / 4) return false;
    fitted.add(image);
    image.style.cssText += `; width: auto; height: auto; max-width: 100%; max-height: ${maxPx}px; object-fit: contain; vertical-align: bottom`;
    return true;
  }

  // What the rest begins with, and all that it is the first part of, may go over a page's end, or be parted from what comes
  // after it, rather than leave a heading alone on its page.
  function loosen(rest: ParentNode): boolean {
    let changed = false;
    for (const first of rest.children) {
      if (!(first instanceof HTMLElement) || !hasContent(first)) continue;
      if (!loosened.has(first)) {
        loosened.add(first);
        first.style.cssText += '; break-inside: auto; break-after: auto';
        changed = true;
      }
      changed = loosen(first) || changed;
      // A label may stand beside what it names.
      if (!first.matches('[data-furniture]')) break;
    }
    return changed;
  }

  /** The outermost element with which a page ends and that must not be parted from what comes after it. */
  function last(wrapper: HTMLElement): HTMLElement | undefined {
    let lead: HTMLElement | undefined;
    for (let at = lastIn(wrapper); at; at = lastIn(at)) {
      lead ??= leads(at) ? at : undefined;
    }
    return lead;
  }

  function leads(element: HTMLElement): boolean {
    if (/^H[1-6]$/.test(element.tagName)) return true;
    return !/^(?:LI|TR|TBODY)$/.test(element.tagName) && /^avoid/.test(getComputedStyle(element).breakAfter);
  }

  function lastIn(parent: Element): HTMLElement | undefined {
    for (let child = parent.lastChild; child; child = child.previousSibling) {
      if (child instanceof HTMLElement && holds(child)) return child;
      if (child instanceof Text && child.data.trim() !== '') return undefined;
    }
    return undefined;
  }

  /** True for an element with words or a picture, or a box with room to write in. */
  function holds(element: HTMLElement): boolean {
    return (
      hasContent(element) ||
      /^(?:TBODY|TR|TD)$/.test(element.tagName) ||
      (element.tagName === 'DIV' && element.offsetHeight > 24)
    );
  }

  scope.press ??= {};
  scope.press.leads = { keep, last, loosen, makePictureFit, putBack };
}
