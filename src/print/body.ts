import { DomUtils, parseDocument } from 'htmlparser2';
import { fixedWords } from '../editions/fixed-words/index.ts';
import type { Kind } from '../editions/kinds.ts';
import { setCodeLines } from './body/code-lines.ts';
import { type Element, hasClass, htmlOf } from './body/dom.ts';
import { frameTable, setLeadIn, setNumbers, setPicture } from './body/frames.ts';
import { setHalves, setResources } from './body/halves.ts';
import { setKeyFigures } from './body/key-figures.ts';
import { setLineEnds } from './body/line-ends.ts';
import { inBrackets, type NumberWords, numberLinks, type PrintedLink } from './body/links.ts';
import { setMarginNote } from './body/margin-notes.ts';
import { setPageReferences } from './body/page-references.ts';
import { setPanel } from './body/panels.ts';
import { printAddresses, printedIn } from './body/printed-addresses.ts';
import { continuedIn, setQuotation } from './body/quotations.ts';
import { setBlocks } from './body/rows.ts';
import { dissolvePassages, markManyLines, setSections, setSpaces } from './body/sections.ts';
import { type Format, grid } from './formats.ts';

/** How a text is to be set. */
export interface BodySetting {
  kind: Kind;
  /** A4 with a margin column, unless given. */
  format?: Format;
  /** Room for a section's name in the running header, in points. */
  sectionPt: number;
  /** English unless given. */
  lang?: string;
  /** What an address is called, if it has a title of its own. */
  titleOf?: (href: string) => string | undefined;
}

/** A text made ready for paper. */
export interface PaperBody {
  html: string;
  /** The links that have a number in it. A briefing has none: it prints each address at its place. */
  links: PrintedLink[];
}

/**
 * Makes the officer's rendered text ready for paper: pictures load at once, tables get columns of fixed width, blocks
 * get their place, what must stay together is marked, and numbers, dates and addresses get no line end inside. Words
 * stay as they are.
 */
export function setBody(
  html: string,
  { kind, format = grid, sectionPt, lang = 'en-GB', titleOf }: BodySetting,
): PaperBody {
  const document = parseDocument(html);
  const set = (found: (element: Element) => boolean, change: (element: Element) => void) =>
    DomUtils.findAll(found, document.children).forEach(change);
  const each = (name: string, change: (element: Element) => void) =>
    set((element) => element.name === name, change);
  const eachBlock = (names: readonly string[], change: (element: Element) => void) =>
    set((element) => hasClass(element, 'block') && hasClass(element, ...names), change);

  dissolvePassages(document);
  setLineEnds(document);
  each('pre', setCodeLines);
  each('img', setPicture);
  each('table', (table) => frameTable(table, format, lang));
  each('p', setLeadIn);
  each('ol', setNumbers);
  // A briefing's questions have their lines on the record sheet.
  if (kind === 'briefing') set(hasLines, ({ attribs }) => delete attribs['data-lines']);
  setBlocks(document, format);
  eachBlock(['quote', 'pull-quote'], (quote) =>
    setQuotation(quote, continuedIn(quote.attribs['lang'] ?? lang)),
  );
  eachBlock(['key-figures'], (figures) => setKeyFigures(figures, format));
  set(
    (element) => hasClass(element, 'news', 'columns'),
    (element) => setHalves(element, format),
  );
  set((element) => hasClass(element, 'resources'), setResources);
  eachBlock(printedIn, printAddresses);
  if (kind === 'briefing') printAddresses(document);
  const links = numberLinks(document, numberWords(format, lang), titleOf);
  set(
    (element) => hasClass(element, 'panel'),
    (panel) => setPanel(panel, format),
  );
  setSections(document, kind, sectionPt);
  setPageReferences(document, lang);
  eachBlock(['pull-quote', 'review'], (note) => {
    if (format.hasMargin && (!note.parent || note.parent === document)) setMarginNote(note);
  });
  setSpaces(document);
  markManyLines(document, format);
  return { html: htmlOf(document), links };
}

function hasLines({ attribs }: Element): boolean {
  return 'data-lines' in attribs;
}

/** Large print says in words where a link's address is: it can be many pages away. */
function numberWords({ name }: Format, lang: string): NumberWords {
  if (name !== 'large-print') return inBrackets;
  const { say, lang: fixedLang } = fixedWords(lang);
  return { number: (number) => say('link-number', { number }), onPage: say('on-page'), lang: fixedLang };
}
