import { fixedWords } from '../editions/fixed-words/index.ts';
import type { Kind } from '../editions/kinds.ts';
import { linesIn } from './text-width.ts';
import type { TitleSetting } from './title.ts';
import { withoutScheme } from './unbroken.ts';

/** A line of the contents: the place's id in the print page and its name. */
export interface ContentsEntry {
  id: string;
  title: string;
  /** The title's language, if it isn't the edition's. */
  lang?: string;
}

/** A heading as Astro gives it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** Where the contents stand: in the side column of page 1, or, when they are long, in two halves above the text. */
export type ContentsPlace = 'side' | 'block' | 'none';

/** Id of the last block, to which the last entry leads. */
export const lastBlockId = 'pageContacts';

const linePt = 17;
const entryGapPt = 4.25;
const sidePt = 155;
/** Width of an entry of the contents in the side column: number and a piece of leader take the rest. */
const entryPt = sidePt - 22.7 - 4.3;
/** Width of the lines in the filled block of urgent help. */
const urgentPt = sidePt - 22.7;
/** Height of the text area of page 1, from the top margin of 14 mm. */
const firstPagePt = 738;
/** Width of an entry of the contents in a half of the page. */
const halfEntryPt = 242 - 27;
/** Masthead rule, dateline and the space around them. */
const mastheadRestPt = 81;

/** The entries of an edition's contents: its sections, then the last block. A briefing has none. */
export function contentsOf(kind: Kind, headings: readonly Heading[], lang = 'en-GB'): ContentsEntry[] {
  if (kind === 'briefing') return [];
  const sections = headings
    .filter(({ depth, slug }) => depth === 2 && slug !== 'footnote-label')
    .map(({ slug, text }) => ({ id: slug, title: text.trim() }));
  if (sections.length < 2) return [];
  const { say, lang: fixedLang } = fixedWords(lang);
  const last = { id: lastBlockId, title: say('contacts'), ...(fixedLang ? { lang: fixedLang } : {}) };
  return [...sections, last];
}

/** What else stands in the side column below the contents; undefined when it doesn't. */
export interface SideBlocks {
  urgentHelp: { heading: string; hours?: string | undefined; emergency?: string | undefined } | undefined;
  signUp: { text: string; address: string } | undefined;
}

/** What page 1 has beside its text. */
export interface FirstPage {
  contents: ContentsPlace;
  blocks: SideBlocks;
  /** What else is in the issue stands below the contents in the side column; else where it was typed. */
  also: boolean;
}

/**
 * Decides what stands in the side column of page 1, by the lines that things take and the room that the masthead
 * leaves. What must go first is the sign-up, which the last block has too; then what else is in the issue (`alsoPt` is
 * its height, if it may stand there); then the contents move above the text.
 */
export function planFirstPage(
  entries: readonly ContentsEntry[],
  title: TitleSetting,
  blocks: SideBlocks,
  standfirst?: string,
  alsoPt = 0,
): FirstPage {
  const titlePt =
    title.lineCount * title.linePt + (title.subtitle ? 6 + linesIn(title.subtitle, 330, 22, 600) * 27 : 0);
  const roomPt = firstPagePt - Math.max(90, titlePt) - mastheadRestPt;
  if (entries.length === 0) return { contents: 'none', blocks, also: false };
  const without = { ...blocks, signUp: undefined };
  for (const also of alsoPt > 0 ? [true, false] : [false]) {
    const ownPt = contentsPt(entries) + (also ? alsoPt : 0);
    const fitting = [blocks, without].find((some) => ownPt + blocksPt(some) <= roomPt);
    if (fitting) return { contents: 'side', blocks: fitting, also };
  }
  // The last block has them too: below a long list of contents they stand only where page 1 surely has the room.
  const leftPt = roomPt - standfirstPt(standfirst) - blockPt(entries) - linePt;
  const fitting = [blocks, without].find((some) => blocksPt(some) <= leftPt);
  return { contents: 'block', blocks: fitting ?? { urgentHelp: undefined, signUp: undefined }, also: false };
}

/** Height of a standfirst, 18 on 25.5 pt in the main column, with the space below it. */
function standfirstPt(standfirst: string | undefined): number {
  return standfirst ? linesIn(standfirst, 330, 18) * 25.5 + linePt : 0;
}

/** Height of the contents as a block in two halves, with its heading and the space around it. */
function blockPt(entries: readonly ContentsEntry[]): number {
  const linesPt = entries.reduce(
    (sum, { title }) => sum + linesIn(title, halfEntryPt) * linePt + entryGapPt,
    0,
  );
  return linesPt / 2 + 4 * linePt;
}

function blocksPt({ urgentHelp, signUp }: SideBlocks): number {
  const small = (text: string | undefined) => (text ? linesIn(text, urgentPt) * linePt : 0);
  const help = urgentHelp
    ? 17 +
      18 +
      linesIn(urgentHelp.heading, urgentPt, 16, 800) * 20 +
      28.5 +
      5 +
      small(urgentHelp.hours) +
      small(urgentHelp.emergency)
    : 0;
  const sign = signUp
    ? 17 +
      6.5 +
      (linesIn(signUp.text, sidePt, 12, 800) + linesIn(withoutScheme(signUp.address), sidePt)) * linePt
    : 0;
  return help + sign;
}

function contentsPt(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, { title }) => sum + linesIn(title, entryPt) * linePt + entryGapPt, linePt);
}
