import { type Element, escapeText, replaceChildren, textOf } from './dom.ts';

/**
 * Sets typed text (`pre`) as a block a line: Paged.js may lose a line where it breaks one long text over pages, and
 * breaks rightly between blocks. Spaces stay as typed.
 */
export function setCodeLines(pre: Element): void {
  const lines = textOf(pre).replace(/\n$/, '').split('\n');
  pre.name = 'div';
  pre.attribs['class'] = lines.length <= 12 ? 'typed whole' : 'typed';
  replaceChildren(pre, lines.map((line) => `<p>${escapeText(line) || ' '}</p>`).join(''));
}
