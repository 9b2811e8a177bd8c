import { DomUtils, parseDocument } from 'htmlparser2';

export type Document = ReturnType<typeof parseDocument>;
export type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

export function isElement(node: Node | null | undefined): node is Element {
  return node !== null && node !== undefined && 'attribs' in node;
}

/** Elements right below a node, in order. */
export function elementsIn({ children }: { children: Node[] }): Element[] {
  return children.filter(isElement);
}

export function hasClass({ attribs }: Element, ...names: readonly string[]): boolean {
  const classes = (attribs['class'] ?? '').split(/\s+/);
  return names.some((name) => classes.includes(name));
}

export function addClass(element: Element | undefined, name: string): void {
  if (!element) return;
  element.attribs['class'] = [element.attribs['class'], name].filter(Boolean).join(' ');
}

/** The first element right below that has the class. */
export function childWithClass(element: Element, name: string): Element | undefined {
  return elementsIn(element).find((child) => hasClass(child, name));
}

export function hasAncestor(element: Element, test: (ancestor: Element) => boolean): boolean {
  for (let { parent } = element; parent && 'attribs' in parent; parent = parent.parent) {
    if (test(parent)) return true;
  }
  return false;
}

/** True for what the officer didn't type, such as what stands around notes and what comes from collections. */
export function isAdded(element: Element): boolean {
  return (
    'data-furniture' in element.attribs || hasAncestor(element, ({ attribs }) => 'data-furniture' in attribs)
  );
}

export function textOf(node: Node): string {
  return DomUtils.textContent(node);
}

/** True for an element that shows nothing: no words, signs or pictures. */
export function isBlank(element: Element): boolean {
  const text = textOf(element).replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
  return text === '' && DomUtils.getElementsByTagName('img', element).length === 0;
}

/** What a heading is called: its words; those of its pictures where it has none. */
export function nameOf(heading: Element): string {
  const text = textOf(heading).trim();
  if (text !== '') return text;
  const pictures = DomUtils.getElementsByTagName('img', heading);
  return pictures.map(({ attribs }) => attribs['alt'] ?? '').join(' ');
}

/** A node, or a whole document, as HTML. */
export function htmlOf(node: Parameters<typeof DomUtils.getOuterHTML>[0]): string {
  return DomUtils.getOuterHTML(node, { encodeEntities: 'utf8' });
}

/** The first element of a piece of HTML. */
export function fragment(html: string): Element {
  const element = parseDocument(html).children.find(isElement);
  if (!element) throw new Error(`No element in ${html}`);
  return element;
}

export function replaceChildren(element: Element, html: string): void {
  for (const child of [...element.children]) DomUtils.removeElement(child);
  for (const child of [...parseDocument(html).children]) DomUtils.appendChild(element, child);
}

/** Puts a new element around the given ones, which stand one after another, and gives it back. */
export function wrap(elements: readonly Element[], html: string): Element {
  const wrapper = fragment(html);
  const [first] = elements;
  if (!first) return wrapper;
  DomUtils.prepend(first, wrapper);
  for (const element of elements) DomUtils.appendChild(wrapper, element);
  return wrapper;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** All text nodes below a node, in order. */
export function textNodes(nodes: readonly Node[]): Extract<Node, { data: string }>[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node as Extract<Node, { data: string }>];
    return 'children' in node ? textNodes(node.children) : [];
  });
}
