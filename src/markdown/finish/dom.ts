import { DomUtils, type ElementType, parseDocument } from 'htmlparser2';
import type { Markup } from './markup.ts';

export type Document = ReturnType<typeof parseDocument>;
export type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;
export type Text = Extract<Node, { type: ElementType.ElementType.Text }>;

export function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

export function isText(node: Node): node is Text {
  return node.type === 'text';
}

export function hasClass({ attribs }: Element, name: string): boolean {
  return attribs['class']?.split(/\s+/).includes(name) === true;
}

export function addClass(element: Element, name: string): void {
  element.attribs['class'] = [element.attribs['class'], name].filter(Boolean).join(' ');
}

export function removeClass(element: Element, name: string): void {
  const others = (element.attribs['class'] ?? '').split(/\s+/).filter((other) => other !== name);
  if (others.length > 0) element.attribs['class'] = others.join(' ');
  else delete element.attribs['class'];
}

/** Every element in an order in which each comes before what is in it. */
export function* elementsIn(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!('children' in node)) continue;
    if (isElement(node)) yield node;
    yield* elementsIn(node.children);
  }
}

export function childWithClass(element: Element, name: string): Element | undefined {
  return element.children.filter(isElement).find((child) => hasClass(child, name));
}

/** Puts markup in the place of all that an element holds. */
export function fill(element: Element, content: Markup): void {
  for (const child of [...element.children]) DomUtils.removeElement(child);
  append(element, content);
}

/** Puts markup after what an element or a document holds. */
export function append(parent: Element | Document, content: Markup): void {
  for (const child of nodesOf(content)) DomUtils.appendChild(parent as Element, child);
}

export function putBefore(node: Node, content: Markup): void {
  for (const other of nodesOf(content)) DomUtils.prepend(node, other);
}

/** Puts markup in the place of each of some nodes. All of it is parsed at once, which takes a fraction of the time. */
export function replaceEach(replacements: readonly (readonly [node: Node, content: Markup])[]): void {
  const boxes = nodesOf({ markup: replacements.map(([, { markup }]) => `<div>${markup}</div>`).join('') });
  replacements.forEach(([node], index) => {
    const box = boxes[index];
    if (box && isElement(box)) for (const child of [...box.children]) DomUtils.prepend(node, child);
    DomUtils.removeElement(node);
  });
}

/** Takes an element away and leaves what it holds. */
export function unwrap(element: Element): void {
  for (const child of [...element.children]) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
}

function nodesOf({ markup }: Markup): Node[] {
  return [...parseDocument(markup).children];
}
