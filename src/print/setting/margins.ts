import { fixedWords } from '../../editions/fixed-words/index.ts';
import type { Kind } from '../../editions/kinds.ts';
import { cssString } from '../fonts/fonts.ts';
import { type Format, grid } from '../formats.ts';
import { shortenedTo, widthPt } from './text-width.ts';

/** The least space between what stands left and right above and below the text. */
const gapPt = 14;
const sizePt = 10;

/** Words of the running header and the footer, each of which fits its place on one line. */
export interface Margins {
  headerRight: string;
  /** Width that is left for the section's name on the header's left. */
  sectionPt: number;
  footerLeft: string;
  /** `Page 3 of 4` as a value of the style `content`. */
  pageOf: string;
}

/**
 * Sets the words above and below the text: the partnership's name (its short name when that is too long), a briefing's
 * address, or the words for large print; and at the foot, beside `Page 10 of 12`, the first of the edition's own words
 * that fits.
 */
export function setMargins(
  kind: Kind | 'pack',
  partnership: { name: string; shortName: string },
  address: string,
  footers: readonly string[],
  { lang = 'en-GB', format = grid }: { lang?: string; format?: Format } = {},
): Margins {
  const { say } = fixedWords(lang);
  const linePt = format.fullPt;
  const longest = linePt * 0.575;
  const name = widthPt(partnership.name, sizePt) <= longest ? partnership.name : partnership.shortName;
  const right = format.name === 'large-print' ? say('large-print') : kind === 'briefing' ? address : name;
  const headerRight = shortenedTo(right, longest, sizePt);
  return {
    headerRight,
    sectionPt: linePt - gapPt - widthPt(headerRight, sizePt) * 1.02,
    footerLeft: fitting(
      footers,
      linePt - gapPt - widthPt(say('page-of', { page: 100, pages: 100 }), sizePt, 600),
    ),
    pageOf: counted(say('page-of')),
  };
}

/** The first text that fits; if none does, the last one cut short. */
function fitting(texts: readonly string[], roomPt: number): string {
  return (
    texts.find((text) => widthPt(text, sizePt) <= roomPt) ?? shortenedTo(texts.at(-1) ?? '', roomPt, sizePt)
  );
}

function counted(words: string): string {
  const pieces = words.split(/(\{pages?\})/).filter(Boolean);
  return pieces
    .map((piece) => (/^\{/.test(piece) ? `counter(${piece.slice(1, -1)})` : cssString(piece)))
    .join(' ');
}

/** A section's name, or the title's, as the running header has it. */
export function headerName(name: string, roomPt: number): string {
  return shortenedTo(name.replace(/\s+/g, ' ').trim(), roomPt / 1.02, sizePt, 600);
}
