import { DomUtils } from 'htmlparser2';
import type { Format } from '../formats.ts';
import { linesIn } from '../setting/text-width.ts';
import {
  addClass,
  childWithClass,
  type Element,
  elementsIn,
  nameOf,
  replaceChildren,
  textOf,
} from './dom.ts';
import { lineCount } from './heights.ts';

/** A panel of so many lines or fewer is never split over pages. */
const wholePanelLines = 14;

/** A heading of more lines stands above the text instead of beside it. */
const mostBeside = 6;

/**
 * Sets a panel of a briefing: its heading's lines are counted, since it stands beside the text at a fixed height, and a
 * short panel is kept whole.
 */
export function setPanel(panel: Element, { name: format, mainPt }: Format): void {
  const heading = elementsIn(panel).find(({ name }) => name === 'h2');
  const text = elementsIn(panel).filter((element) => element !== heading);
  if (heading) {
    // A space for readers of the PDF: numeral and title stand on lines of their own.
    const numeral = childWithClass(heading, 'panel-number');
    if (numeral) replaceChildren(numeral, `${textOf(numeral)}&nbsp;`);
    const title = childWithClass(heading, 'panel-title') ?? heading;
    // Where all must stand on one side, the press says which panel is the longest.
    if (format === 'panels') panel.attribs['data-fit-part'] = nameOf(title);
    const count = Math.max(1, linesIn(textOf(title), 150, 15, 800));
    // Nor beside nothing: it has no height of its own there.
    const isBeside = count <= mostBeside && text.length > 0;
    addClass(heading, isBeside ? `lines-${count}` : 'above');
    addClass(panel, isBeside ? `head-${count}` : 'head-above');
    const next = DomUtils.nextElementSibling(heading);
    if (next) addClass(next, 'after-numeral');
  }
  const lines = text.reduce((sum, element) => sum + lineCount(element, mainPt), 0);
  if (lines <= wholePanelLines) addClass(panel, 'whole');
}
