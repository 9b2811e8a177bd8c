import type { Kind } from '../editions/kinds.ts';
import { shortenedTo, widthPt } from './text-width.ts';

/** Width of the text area, and the least space between what stands left and right above and below it. */
const linePt = 504.6;
const gapPt = 14;
const sizePt = 10;

/** Words of the running header and the footer, each of which fits its place on one line. */
export interface Margins {
  headerRight: string;
  /** Width that is left for the section's name on the header's left. */
  sectionPt: number;
  footerLeft: string;
}

/**
 * Sets the words above and below the text: the partnership's name (its short name when that is too long), or a
 * briefing's address; and the edition's own words at the foot, beside `Page 10 of 12`.
 */
export function setMargins(
  kind: Kind,
  partnership: { name: string; shortName: string },
  address: string,
  footer: string,
): Margins {
  const longest = 290;
  const name = widthPt(partnership.name, sizePt) <= longest ? partnership.name : partnership.shortName;
  const headerRight = shortenedTo(kind === 'briefing' ? address : name, longest, sizePt);
  return {
    headerRight,
    sectionPt: linePt - gapPt - widthPt(headerRight, sizePt) * 1.02,
    footerLeft: shortenedTo(footer, linePt - gapPt - widthPt('Page 100 of 100', sizePt, 600), sizePt),
  };
}

/** A section's name, or the title's, as the running header has it. */
export function headerName(name: string, roomPt: number): string {
  return shortenedTo(name.replace(/\s+/g, ' ').trim(), roomPt / 1.02, sizePt, 600);
}
