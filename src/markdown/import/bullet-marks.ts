import type { PhrasingContent } from 'mdast';
import { text } from './tree.ts';

/** A list mark that was typed as a character at the start of a line. */
export interface BulletMark {
  /** The mark as typed, without spaces. */
  mark: string;
  /** `sure`: no word begins like that. Otherwise it is a list mark only in the company of others. */
  sure: boolean;
  /** True for marks that people use for the second level: `o`, `◦`, `▪`, `–`. */
  second: boolean;
  rest: PhrasingContent[];
}

const thin = String.raw`(?:[ \t]*\$\\?,\$)*[ \t]*`;
const sureMark = /^(?:[•∙●⦁■□▪▫◦○◘◙►▶▸▹‣⁃◆◇❖➢➤⮚⚫⚬]|[\uF000-\uF0FF])/u;
const spacedMark = /^(?:[·–—→➔➜§Øo]|-)(?=[ \t]+\S)/u;
const formulaMark = new RegExp(
  String.raw`^\$[ \t]*\\(?:circ|bullet|cdot|bigcirc|square|blacksquare|diamond|ast|star|triangleright)(?:\\?,|[ \t])*\$${thin}`,
);
const secondMarks = new Set([...'o◦○▪▫–—-⁃□', 'formula']);
const leadingThin = new RegExp(`^${thin}`);

/** Finds the typed list mark at the start of a line's content, if it has one. */
export function bulletMarkOf(children: PhrasingContent[]): BulletMark | undefined {
  const [first, ...others] = children;
  if (first?.type !== 'text') return undefined;
  const value = first.value.trimStart();
  const formula = formulaMark.exec(value)?.[0];
  const typed = formula ?? sureMark.exec(value)?.[0] ?? spacedAt(value, others.length > 0);
  if (typed === undefined) return undefined;
  const mark = formula ? 'formula' : typed;
  const rest = value.slice(typed.length).replace(leadingThin, '');
  return {
    mark,
    sure: formula !== undefined || sureMark.test(mark),
    second: secondMarks.has(mark),
    rest: rest === '' ? others : [text(rest), ...others],
  };
}

/** The words that a plain reader sees in a mark: `o` is a letter, `$\circ$` has some. */
export function typedMark({ mark }: BulletMark, children: PhrasingContent[]): string {
  if (mark !== 'formula') return mark;
  const first = children[0];
  return first?.type === 'text' ? (formulaMark.exec(first.value.trimStart())?.[0] ?? '') : '';
}

function spacedAt(value: string, goesOn: boolean): string | undefined {
  return spacedMark.exec(goesOn ? `${value}x` : value)?.[0];
}
