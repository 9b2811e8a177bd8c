import { DomUtils, parseDocument } from 'htmlparser2';
import { fixedWords } from '../../editions/fixed-words/index.ts';
import type { Partnership } from '../../editions/schema/partnership.ts';
import { wordsOf } from '../../markdown/words.ts';
import { childWithClass, type Element, elementsIn, hasClass, htmlOf, textOf } from '../body/dom.ts';
import type { Format } from '../formats.ts';
import type { SourceLine } from '../job.ts';
import { linesIn } from '../setting/text-width.ts';
import { setTitle } from '../setting/title.ts';

/** A question that a team talks about, with lines to write on. */
export interface Question {
  text: string;
  lines: number;
  /** It stands in the briefing. */
  typed: boolean;
}

/** Height of a record's text area, of all in it but the questions, and of a line to write on, in points. */
const areaPt = 748;
const restPt = 566;
const linePt = 21;
const leastLines = 1;

/**
 * Room that a record has beyond that with a title of two lines, in points: a title of one line, or, below 0, of more; and
 * nowhere to send it.
 */
export function spareRoomPt(title: string, partnership: Pick<Partnership, 'records' | 'comment'>): number {
  const { lines } = setTitle('briefing', title);
  const count = lines.reduce((sum, line) => sum + linesIn(line, 490, 22, 800), 0);
  return (2 - count) * 25.5 + (partnership.records || partnership.comment ? 0 : 54);
}

/**
 * The reflective questions of a briefing's text, with about as many lines each as one page of a record has room for:
 * its blocks with a question; if it has none, the items of a panel whose title speaks of reflecting, those that end with
 * a question mark if there are some; else one question that suits every briefing. `sparePt` is room beyond the least.
 */
export function questionsOf(
  html: string,
  lang: string,
  { mainPt }: Pick<Format, 'mainPt'>,
  sparePt = 0,
): Question[] {
  const document = parseDocument(html);
  const blocks = DomUtils.findAll((element) => hasClass(element, 'reflect'), document.children);
  const asked = blocks.flatMap((block) => {
    const content = childWithClass(block, 'content');
    return content ? [{ text: said(content), asks: Number(block.attribs['data-lines'] ?? 0) }] : [];
  });
  const found =
    asked.length > 0 ? asked : listed(document.children.filter(isPanel)).map((text) => ({ text, asks: 3 }));
  const { say } = fixedWords(lang);
  const typed = found.length > 0;
  const questions = typed ? found : [{ text: say('record-any-question'), asks: 6 }];
  const heights = questions.map(({ text }) => linesIn(text, mainPt, 12, 600) * 17 + 12);
  const roomPt = areaPt + sparePt - restPt - heights.reduce((sum, height) => sum + height, 0);
  const each = Math.max(leastLines, Math.floor(roomPt / linePt / questions.length));
  return questions.map(({ text, asks }) => ({
    text,
    lines: Math.min(Math.max(asks, leastLines), each),
    typed,
  }));
}

/** Titles of panels that hold questions, in English and Welsh. */
const asking = /\b(?:reflect|discuss|talk|question|fyfyri|myfyri|trafod|cwestiyn)/i;
/** Titles of panels in which everything is there to be thought about, with a question mark or without. */
const reflecting = /^(?:reflect|i fyfyri|myfyri)/i;

function isPanel(node: unknown): node is Element {
  return node instanceof Object && 'attribs' in node && hasClass(node as Element, 'panel');
}

function listed(panels: readonly Element[]): string[] {
  const ending = textsOf(panels.filter((panel) => asking.test(titleOf(panel)))).filter((text) =>
    text.endsWith('?'),
  );
  return ending.length > 0 ? ending : textsOf(panels.filter((panel) => reflecting.test(titleOf(panel))));
}

/** The items of some panels; their paragraphs where they have no items. */
function textsOf(panels: readonly Element[]): string[] {
  const texts = (wanted: string) =>
    panels
      .flatMap((panel) => DomUtils.findAll(({ name }) => name === wanted, panel.children))
      .map((element) => said(element, isList))
      .filter(Boolean);
  const items = texts('li');
  return items.length > 0 ? items : texts('p');
}

function titleOf(panel: Element): string {
  const [heading] = elementsIn(panel);
  const title = heading && (childWithClass(heading, 'panel-title') ?? heading);
  return title ? textOf(title).trim() : '';
}

function isList({ name }: Element): boolean {
  return /^[uo]l$/.test(name);
}

/** An element's words, without what was added to them and what else isn't its own. */
function said(element: Element, isOther: (inner: Element) => boolean = () => false): string {
  const [copy] = parseDocument(htmlOf(element)).children;
  if (!copy || !('children' in copy)) return '';
  const others = DomUtils.findAll(
    (inner) => 'data-furniture' in inner.attribs || isOther(inner),
    copy.children,
  );
  for (const other of others) DomUtils.removeElement(other);
  return textOf(copy)
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();
}

/**
 * The lines of an officer's file that hold the questions, with the questions' words alone: what a record by itself is
 * compared with. A question that isn't in the file has no line.
 */
export function questionLines(questions: readonly Question[], source: readonly SourceLine[]): SourceLine[] {
  const words = source.flatMap((row) => row.words.split(' ').map((word) => ({ line: row.line, word })));
  const rows: SourceLine[] = [];
  let from = 0;
  for (const { text } of questions) {
    const wanted = wordsOf(text);
    const at = words.findIndex(
      (_, index) => index >= from && wanted.every((word, offset) => words[index + offset]?.word === word),
    );
    if (at === -1 || wanted.length === 0) continue;
    from = at + wanted.length;
    for (const { line, word } of words.slice(at, from)) {
      const last = rows.at(-1);
      if (last?.line === line) last.words += ` ${word}`;
      else rows.push({ line, words: word });
    }
  }
  return rows;
}
