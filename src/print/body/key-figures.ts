import type { Format } from '../formats.ts';
import { widthPt } from '../setting/text-width.ts';
import {
  addClass,
  childWithClass,
  type Element,
  elementsIn,
  escapeText,
  hasAncestor,
  hasClass,
  replaceChildren,
  textOf,
} from './dom.ts';

const gapPt = 20;
/** Sizes at which a figure may stand. */
const sizes = [40, 32, 26, 20];

/** Sets key figures beside one another: the number large, its unit smaller, all numbers of a row at one size. */
export function setKeyFigures(block: Element, { mainPt, halfPt, fullPt, hasMargin }: Format): void {
  const [list] = elementsIn(block).filter(({ name }) => name === 'ul');
  if (!list) return;
  const items = elementsIn(list);
  const inHalf = hasAncestor(block, (element) => hasClass(element, 'columns', 'item'));
  const columns = inHalf ? 1 : hasMargin ? (items.length === 4 ? 4 : 3) : 2;
  const inPanel = hasAncestor(block, ({ name }) => name === 'section');
  const room = inHalf ? halfPt : inPanel ? mainPt : fullPt;
  const columnPt = (room - gapPt * (columns - 1)) / columns;
  const figures = items.flatMap((item) => childWithClass(item, 'figure') ?? []);
  const parts = figures.map((figure) => ({ figure, ...cut(textOf(figure).trim()) }));
  const fits = (size: number) => parts.every(({ amount }) => widthPt(amount, size, 800) <= columnPt);
  addClass(block, `of-${columns}`);
  addClass(block, `size-${sizes.findIndex(fits) + 1 || sizes.length}`);
  for (const { figure, amount, unit } of parts) {
    if (unit && figure.children.every(({ type }) => type === 'text')) {
      replaceChildren(figure, `${escapeText(amount)}<span class="unit">${escapeText(unit)}</span>`);
    }
  }
}

/** A number with its signs, and the words after it, with the space before them: `9`, ` in 10`. */
function cut(figure: string): { amount: string; unit: string } {
  const [, amount = '', unit = ''] = /^(\S*\d\S*)?(.*)$/s.exec(figure) ?? [];
  return { amount, unit };
}
