import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What the panel plugin needs of the file it is given. */
interface NamedFile {
  path?: string | undefined;
}

/**
 * In a briefing, makes each second-level heading and what follows it a panel with a numeral. A numeral that the
 * officer typed stays his; one that is added carries `data-furniture`.
 */
export function rehypePanels(): (tree: Root, file: NamedFile) => void {
  return (tree, file) => {
    if (isBriefing(file.path)) tree.children = intoPanels(tree.children);
  };
}

/** True for a file in the folder of briefings. */
export function isBriefing(path: string | undefined): boolean {
  return /[\\/]briefings[\\/]/.test(path ?? '');
}

function intoPanels(nodes: readonly RootContent[]): RootContent[] {
  const headings = nodes.filter(isHeading);
  const numerals = panelNumerals(headings.map(typedNumber));
  const out: RootContent[] = [];
  let panel: Element | undefined;
  for (const node of nodes) {
    if (isHeading(node)) {
      number(node, numerals[headings.indexOf(node)]);
      panel = { type: 'element', tagName: 'section', properties: { className: ['panel'] }, children: [node] };
      out.push(panel);
    } else if (panel && belongsInPanel(node)) {
      panel.children.push(node);
    } else {
      if (isNotes(node)) panel = undefined;
      out.push(node);
    }
  }
  return out;
}

interface Numeral {
  value: number;
  typed: boolean;
}

/**
 * Decides each panel's numeral from the numbers that the headings begin with. Numbers that count on without a gap,
 * and numbers on every heading that grow, are the officer's own; otherwise panels are counted, and a number stays in
 * the title unless it is the right one.
 */
export function panelNumerals(typed: readonly (number | undefined)[]): (Numeral | undefined)[] {
  const numbers = typed.filter((number) => number !== undefined);
  const fromOne = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  const growing =
    numbers.length === typed.length &&
    numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return typed.map((number, index) => {
    if (fromOne || growing) return number === undefined ? undefined : { value: number, typed: true };
    return { value: index + 1, typed: number === index + 1 };
  });
}

const leadingNumber = /^\s*(\d{1,2})[.):]?\s+(?=\S)/;

function typedNumber(heading: Element): number | undefined {
  const [first] = heading.children;
  const digits = first?.type === 'text' ? leadingNumber.exec(first.value)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

function number(heading: Element, numeral: Numeral | undefined): void {
  if (!numeral) return;
  const [first] = heading.children;
  if (numeral.typed && first?.type === 'text') first.value = first.value.replace(leadingNumber, '');
  heading.children = [
    span('panel-number', [{ type: 'text', value: String(numeral.value) }], !numeral.typed),
    { type: 'text', value: ' ' },
    span('panel-title', heading.children, false),
  ];
}

function span(className: string, children: ElementContent[], furniture: boolean): Element {
  const properties = furniture ? { className: [className], dataFurniture: '' } : { className: [className] };
  return { type: 'element', tagName: 'span', properties, children };
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'h2';
}

function isNotes(node: RootContent): boolean {
  return node.type === 'element' && 'dataFootnotes' in node.properties;
}

/** Notes stand after the panels, and Astro reads imports of `.mdx` at the root only. */
function belongsInPanel(node: RootContent): node is ElementContent {
  return !isNotes(node) && node.type !== 'doctype' && node.type !== 'mdxjsEsm';
}
