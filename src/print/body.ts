import { DomUtils, parseDocument } from 'htmlparser2';
import type { Kind } from '../editions/kinds.ts';
import { headerName } from './margins.ts';
import { setTable } from './tables.ts';
import { linesIn } from './text-width.ts';
import { addressParts, isAddress, unbroken } from './unbroken.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/** A panel of so many lines or fewer is never split over pages. */
const wholePanelLines = 14;
/** Text this long before the first heading means that the heading isn't the lead story's. */
const leadBefore = 400;

/**
 * Makes the officer's rendered text ready for paper: pictures load at once, tables get columns of fixed width, what
 * must stay together is marked, and numbers, dates and addresses get no line end inside. Words stay as they are.
 * `sectionPt` is the room for a section's name in the running header.
 */
export function setBody(html: string, kind: Kind, sectionPt: number): string {
  const document = parseDocument(html);
  keepNumbersWhole(document);
  for (const element of DomUtils.getElementsByTagName('img', document)) setPicture(element);
  for (const element of DomUtils.getElementsByTagName('table', document)) frameTable(element);
  for (const element of DomUtils.getElementsByTagName('p', document)) setLeadIn(element);
  for (const element of DomUtils.getElementsByTagName('code', document)) setCode(element);
  for (const element of DomUtils.getElementsByTagName('a', document)) setAddress(element);
  for (const element of DomUtils.getElementsByTagName('section', document)) setPanel(element);
  for (const element of DomUtils.getElementsByTagName('ol', document)) setNumbers(element);
  setSections(document, kind, sectionPt);
  setSpaces(document);
  return DomUtils.getOuterHTML(document, { encodeEntities: 'utf8' });
}

function setPicture(picture: Element): void {
  delete picture.attribs['loading'];
  picture.attribs['decoding'] = 'sync';
  const { parent } = picture;
  if (parent && 'attribs' in parent && parent.name === 'p') addClass(parent, 'picture');
}

/** Leaves room for numbers of two or three digits. */
function setNumbers(list: Element): void {
  const first = Number(list.attribs['start'] ?? 1);
  const last = first + list.children.filter(isElement).length - 1;
  if (last >= 10) addClass(list, last >= 100 ? 'three-digits' : 'two-digits');
}

function frameTable(table: Element): void {
  const rows = DomUtils.getElementsByTagName('tr', table);
  const cells = rows.map((row) => row.children.filter(isElement));
  const { columns, tall, tight } = setTable(
    cells.map((row) => row.map((cell) => DomUtils.textContent(cell))),
  );
  for (const index of tall) addClass(rows[index], 'tall');
  // On each cell: a table that runs over pages is continued without what stood before its rows.
  for (const row of cells) {
    row.forEach((cell, index) => {
      cell.attribs['width'] = `${columns[index]}%`;
      if (tight.has(index)) breakNumbers(cell.children);
    });
  }
  const frame = fragment('<div class="table-frame"></div>');
  if (!frame) return;
  DomUtils.replaceElement(table, frame);
  DomUtils.appendChild(frame, table);
}

/** A paragraph that introduces the list after it. */
function setLeadIn(paragraph: Element): void {
  const next = DomUtils.nextElementSibling(paragraph);
  if (next && /^(?:ul|ol)$/.test(next.name) && /:\s*$/.test(DomUtils.textContent(paragraph))) {
    addClass(paragraph, 'lead-in');
  }
}

function setCode(code: Element): void {
  if (DomUtils.textContent(code).length <= 30) addClass(code, 'unbroken');
}

function setAddress(link: Element): void {
  const [text, ...others] = link.children;
  if (!text || others.length > 0 || text.type !== 'text' || !isAddress(text.data)) return;
  const parts = addressParts(text.data.trim());
  const whole = parts.map((part) =>
    part.length <= 36 ? `<span class="unbroken">${escapeText(part)}</span>` : escapeText(part),
  );
  replaceChildren(link, whole.join('<wbr>'));
}

function setPanel(panel: Element): void {
  if (!hasClass(panel, 'panel')) return;
  const heading = panel.children.find((child) => isElement(child) && child.name === 'h2');
  if (heading && isElement(heading)) {
    const title = find(heading, 'panel-title') ?? heading;
    const lines = linesIn(DomUtils.textContent(title), 150, 15, 800);
    const count = Math.min(6, Math.max(1, lines));
    addClass(heading, `lines-${count}`);
    addClass(panel, `head-${count}`);
    const next = DomUtils.nextElementSibling(heading);
    if (next) addClass(next, 'after-numeral');
  }
  const lines = panel.children.filter(isElement).reduce((sum, child) => sum + lineCount(child), 0);
  if (lines <= wholePanelLines) addClass(panel, 'whole');
}

/** About how many lines a block takes in the main column. */
function lineCount(element: Element): number {
  if (element.name === 'h2') return 0;
  const items = DomUtils.getElementsByTagName('li', element);
  const blocks = items.length > 0 ? items : [element];
  if (DomUtils.getElementsByTagName('img', element).length > 0) return wholePanelLines;
  if (hasClass(element, 'table-frame')) return DomUtils.getElementsByTagName('tr', element).length * 2;
  return blocks.reduce((sum, block) => sum + 0.3 + linesIn(DomUtils.textContent(block), 310), 0);
}

/** Names each section for the running header, and marks the lead story of a newsletter. */
function setSections(document: Document, kind: Kind, sectionPt: number): void {
  let before = 0;
  let first = true;
  for (const node of document.children) {
    if (isElement(node) && node.name === 'h2') {
      node.attribs['data-section'] = headerName(DomUtils.textContent(node), sectionPt);
      addClass(node, first && before <= leadBefore && kind === 'newsletter' ? 'lead' : 'opener');
      first = false;
    }
    before += DomUtils.textContent(node).trim().length;
  }
}

/** Marks what follows a heading, and lists that follow text, for the smaller space above them. */
function setSpaces(document: Document): void {
  const parents = [document, ...DomUtils.getElementsByTagName('section', document)];
  for (const { children } of [...parents, ...DomUtils.getElementsByTagName('blockquote', document)]) {
    let previous: Element | undefined;
    for (const element of children.filter(isElement)) {
      if (previous?.name === 'h2' && element.name !== 'h2') addClass(element, 'after-section');
      else if (previous && /^h[3-6]$/.test(previous.name)) addClass(element, 'after-heading');
      else if (previous?.name === 'p' && /^[uo]l$/.test(element.name)) addClass(element, 'list-after-text');
      previous = element;
    }
  }
}

function keepNumbersWhole(document: Document): void {
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') node.data = unbroken(node.data);
      else if ('children' in node) visit(node.children);
    }
  };
  visit(document.children);
}

/** Takes back the spaces that don't break, where a column is too narrow for what they hold together. */
function breakNumbers(nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (node.type === 'text') node.data = node.data.replaceAll('\u00A0', ' ');
    else if ('children' in node) breakNumbers(node.children);
  }
}

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

function hasClass({ attribs }: Element, name: string): boolean {
  return (attribs['class'] ?? '').split(/\s+/).includes(name);
}

function addClass(element: Element | undefined, name: string): void {
  if (!element) return;
  element.attribs['class'] = [element.attribs['class'], name].filter(Boolean).join(' ');
}

function find(element: Element, className: string): Element | undefined {
  return element.children.filter(isElement).find((child) => hasClass(child, className));
}

function fragment(html: string): Element | undefined {
  return parseDocument(html).children.find(isElement);
}

function replaceChildren(element: Element, html: string): void {
  for (const child of [...element.children]) DomUtils.removeElement(child);
  for (const child of [...parseDocument(html).children]) DomUtils.appendChild(element, child);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
