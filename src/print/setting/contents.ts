import { fixedWords } from '../../editions/fixed-words/index.ts';
import type { Kind } from '../../editions/kinds.ts';
import type { Format } from '../formats.ts';
import { linesIn } from './text-width.ts';
import type { TitleSetting } from './title.ts';
import { withoutScheme } from './unbroken.ts';

/** A line of the contents: the place's id in the print page and its name. */
export interface ContentsEntry {
  id: string;
  title: string;
  /** The title's language, if it isn't the edition's. */
  lang?: string;
  /** What is in a section, a heading each. */
  items?: ContentsEntry[];
}

/** A heading as Astro gives it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** Where the contents stand: in the side column of page 1, or, when they are long, in two halves above the text. */
export type ContentsPlace = 'side' | 'block' | 'none';

/** Id of the links and contacts at the end, to which the last entry leads. */
export const backPageId = 'pageContacts';

const linePt = 17;
const entryGapPt = 4.25;
/** Entries of the second level are set in by so much. */
const itemIndentPt = 11;
const sidePt = 155;
/** Width of an entry of the contents in the side column: number and a piece of leader take the rest. */
const entryPt = sidePt - 22.7 - 4.3;
/** Width of the lines in the filled block of urgent help. */
const urgentPt = sidePt - 22.7;
/** Height of the text area of page 1, from the top margin of 14 mm. */
const firstPagePt = 738;
/** Width of an entry of the contents in a half of the page. */
const halfEntryPt = 242 - 27;
/** Masthead rule, a dateline of one line, and the space around them. */
const mastheadRestPt = 81;

/**
 * The entries of an edition's contents: its sections with what is in them, then links and contacts. A briefing has none.
 * A heading that several sections have, such as “Role and remit”, tells nothing and is left out.
 */
export function contentsOf(
  kind: Kind,
  headings: readonly Heading[],
  { lang = 'en-GB', hasLinks = false }: { lang?: string; hasLinks?: boolean } = {},
): ContentsEntry[] {
  if (kind === 'briefing') return [];
  const named = headings.filter(({ slug, text }) => slug !== 'footnote-label' && text.trim() !== '');
  const isRepeated = ({ depth, text }: Heading) =>
    named.filter((other) => other.depth === depth && other.text.trim() === text.trim()).length > 1;
  const sections: (ContentsEntry & { items: ContentsEntry[] })[] = [];
  for (const heading of named) {
    const entry = { id: heading.slug, title: heading.text.trim() };
    if (heading.depth === 2) sections.push({ ...entry, items: [] });
    else if (heading.depth === 3 && !isRepeated(heading)) sections.at(-1)?.items.push(entry);
  }
  if (sections.length < 2) return [];
  const { say, lang: fixedLang } = fixedWords(lang);
  const title = say(hasLinks ? 'links-and-contacts' : 'contacts');
  return [...sections, { id: backPageId, title, ...(fixedLang ? { lang: fixedLang } : {}) }];
}

/** In one column: both levels where they don't take more than about a page. */
export function inOneColumn(
  entries: readonly ContentsEntry[],
  { mainPt, firstPagePt }: Pick<Format, 'mainPt' | 'firstPagePt'>,
): readonly ContentsEntry[] {
  return entriesPt(entries, mainPt - 23) <= firstPagePt * 0.9 ? entries : sectionsOnly(entries);
}

/** The entries without what is in their sections. */
export function sectionsOnly(entries: readonly ContentsEntry[]): ContentsEntry[] {
  return entries.map(({ items: _, ...entry }) => entry);
}

/** What else stands in the side column below the contents; undefined when it doesn't. */
export interface SideBlocks {
  urgentHelp: { heading: string; hours?: string | undefined; emergency?: string | undefined } | undefined;
  signUp: { text: string; address: string } | undefined;
}

/** What page 1 has beside its text. */
export interface FirstPage {
  contents: ContentsPlace;
  /** Two levels where there is room for them, else one. */
  entries: readonly ContentsEntry[];
  blocks: SideBlocks;
  /** What else is in the issue stands below the contents in the side column; else where it was typed. */
  also: boolean;
}

/**
 * Decides what stands in the side column of page 1, by the lines that things take and the room that the masthead
 * leaves. What must go first is the second level of the contents; then, where what else is in the issue stands below
 * them (`alsoPt` is its height, if it may), the lead story, which stands beside; then the sign-up, which the back page
 * has too; then what else is in the issue; then the contents move above the text, with both levels. Where what follows needs the width of the page, `besidePt` is the height of what can stand beside the
 * contents: two levels are never higher.
 */
export function planFirstPage(
  entries: readonly ContentsEntry[],
  title: TitleSetting,
  blocks: SideBlocks,
  standfirst?: string,
  alsoPt = 0,
  besidePt?: number,
  datelineLines = 1,
): FirstPage {
  const titlePt =
    title.lineCount * title.linePt + (title.subtitle ? 6 + linesIn(title.subtitle, 330, 22, 600) * 27 : 0);
  const roomPt = firstPagePt - Math.max(90, titlePt) - mastheadRestPt - (datelineLines - 1) * linePt;
  if (entries.length === 0) return { contents: 'none', entries, blocks, also: false };
  const without = { ...blocks, signUp: undefined };
  const sections = sectionsOnly(entries);
  const choices =
    besidePt === undefined || contentsPt(entries) <= besidePt ? [entries, sections] : [sections];
  for (const also of alsoPt > 0 ? [true, false] : [false]) {
    for (const some of [blocks, without]) {
      const restPt = blocksPt(some) + (also ? alsoPt : 0);
      // The lead story stands beside: it can do without an entry before anything else must go.
      const shorter = also ? [...choices, sections.slice(1)] : choices;
      const fitting = shorter.find((shown) => contentsPt(shown) + restPt <= roomPt);
      if (fitting) return { contents: 'side', entries: fitting, blocks: some, also };
    }
  }
  // The back page has them too: below a long list of contents they stand only where page 1 surely has the room.
  const leftPt = roomPt - standfirstPt(standfirst) - linePt;
  const none = { urgentHelp: undefined, signUp: undefined };
  const plans = [blocks, without, none].flatMap((some) =>
    [entries, sections].map((shown) => ({ some, shown })),
  );
  const fitting = plans.find(({ some, shown }) => some === none || blockPt(shown) + blocksPt(some) <= leftPt);
  return {
    contents: 'block',
    entries: fitting?.shown ?? entries,
    blocks: fitting?.some ?? none,
    also: false,
  };
}

/** Height of a standfirst, 18 on 25.5 pt in the main column, with the space below it. */
export function standfirstPt(standfirst: string | undefined): number {
  return standfirst ? linesIn(standfirst, 330, 18) * 25.5 + linePt : 0;
}

/** Height of the contents as a block in two halves, with its heading and the space around it. */
function blockPt(entries: readonly ContentsEntry[]): number {
  return entriesPt(entries, halfEntryPt) / 2 + 4 * linePt;
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
  return entriesPt(entries, entryPt) + linePt;
}

function entriesPt(entries: readonly ContentsEntry[], columnPt: number): number {
  return entries.reduce(
    (sum, { title, items = [] }) =>
      sum + linesIn(title, columnPt) * linePt + entryGapPt + entriesPt(items, columnPt - itemIndentPt),
    0,
  );
}
