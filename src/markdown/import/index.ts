import type { Finding } from '../../editions/finding.ts';
import { inReadingOrder } from '../../editions/finding.ts';
import type { Kind } from '../../editions/kinds.ts';
import { parsePlain } from '../source.ts';
import { sourceLines } from '../source-words.ts';
import { unusedDefinitions } from '../typed-definitions.ts';
import { wordsOf } from '../words.ts';
import { linkAddresses, mendAddresses } from './addresses.ts';
import { mendMarksInLists, mendTypedBullets } from './bullets.ts';
import { mendCharacters } from './characters.ts';
import { compareWords } from './compare-words.ts';
import { type Context, type Mend, newContext } from './context.ts';
import { editionText } from './edition-text.ts';
import { fieldsOf } from './fields.ts';
import { mendHeadingLevels } from './heading-levels.ts';
import { markContents, mendHeadingLines, mendTypedHeadings } from './headings.ts';
import { mendBlockHtml } from './html-block.ts';
import { mendInlineHtml, noteWordsAcross } from './html-inline.ts';
import { idOf } from './id.ts';
import { mendImages } from './images.ts';
import { mendIndentedCode } from './indented-code.ts';
import { dropLeftDefinitions, mendEmptyLinks } from './links.ts';
import { mendListNesting } from './list-nesting.ts';
import { mendPanels } from './panels.ts';
import { mendLines } from './short-lines.ts';
import { mendTabTables } from './tab-tables.ts';
import { mendTables } from './tables.ts';
import { mendTextNoise, reportTextNoise } from './text-noise.ts';
import { type Head, takeHead } from './title.ts';
import { mendInlines, moveDown, paragraph, text as textNode } from './tree.ts';
import { readFrontmatter, type TypedFrontmatter } from './typed-frontmatter.ts';
import { write } from './write.ts';

export interface ImportOptions {
  kind: Kind;
  title?: string | undefined;
  /** `YYYY-MM-DD`. */
  date?: string | undefined;
  /** The document's file as its findings name it: `march.md`. */
  fileName: string;
  /** `YYYY-MM-DD`, for a document that says no date. */
  today: string;
  /** Says whether an image stands beside the document, by its path as typed. Without it none does. */
  imageExists?: ((path: string) => boolean) | undefined;
}

/** An edition made from a document. When a finding is an error, there is nothing to write. */
export interface Imported {
  /** A name for its file or folder: `summer-news-july-2026`. */
  id: string;
  /** The text of the edition's file. */
  file: string;
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** True if the title, or the date, is only a guess. */
  guessed: { title: boolean; date: boolean };
  /** Images to copy beside the edition's file, by their paths beside the document. */
  images: string[];
  findings: Finding[];
  mends: Mend[];
}

/**
 * Makes an edition of a Markdown document as people paste it from other programs: mends what is broken, and
 * neither drops nor changes a word.
 */
export function importMarkdown(documentText: string, options: ImportOptions): Imported {
  const typed = readFrontmatter(documentText);
  const source = mendCharacters(typed.body);
  const context = newContext(options.kind, options.fileName, source, typed.bodyLine - 1);
  const wanted = options.title ?? typed.title;
  const made = makeBody(source, wanted, options, context);
  const body = keepUnknown(typed, made.body, context);
  const { fields, title, date, guessed } = fieldsOf(made.head, typed, options);
  if (body.trim() === '' && !made.head.titleTaken) context.findings.push(nothingIn(options.fileName));
  else checkWords(typed, made.head, body, options, context);
  return {
    id: idOf(title, made.head.period, options),
    file: editionText(fields, body),
    title,
    date,
    guessed,
    images: made.images,
    findings: inReadingOrder(context.findings),
    mends: context.mends,
  };
}

function makeBody(source: string, wanted: string | undefined, options: ImportOptions, context: Context) {
  const tree = parsePlain(source, { blocks: false });
  const unused = unusedDefinitions(tree);
  mendIndentedCode(tree, context);
  mendBlockHtml(tree, context);
  mendInlines(tree, (children, holder) => {
    noteWordsAcross(children, holder, context);
    return mendInlineHtml(children, context);
  });
  const images = mendImages(tree, options.imageExists ?? (() => false), context);
  mendEmptyLinks(tree, context);
  mendTypedHeadings(tree, context);
  mendTextNoise(tree, context);
  mendTabTables(tree, context);
  mendListNesting(tree, context);
  mendTypedBullets(tree, context);
  mendMarksInLists(tree, context);
  const hasPanels = options.kind === 'briefing' && mendPanels(tree, context);
  const head = takeHead(tree, wanted, hasPanels, context);
  mendAddresses(tree, context);
  markContents(tree, context);
  mendHeadingLines(tree, hasPanels, context);
  mendHeadingLevels(tree, context);
  reportTextNoise(tree, context);
  mendLines(tree, context);
  mendTables(tree, context);
  dropLeftDefinitions(tree, unused);
  linkAddresses(tree);
  return { body: write(tree), images, head };
}

/** Front matter that editions don't know stays in the text. */
function keepUnknown(typed: TypedFrontmatter, body: string, context: Context): string {
  if (typed.unknown.length === 0) return body;
  for (const { typed: line, line: at } of typed.unknown) {
    context.mends.push({ name: 'frontmatter', line: at, from: [], to: wordsOf(line) });
    context.findings.push({
      file: context.file,
      line: at,
      column: 1,
      severity: 'warning',
      rule: 'unknown-field',
      message: `An edition has no field like “${line}”: it was kept as text at the top.`,
      advice: 'Delete it from the text if readers need not see it.',
    });
  }
  const kept = paragraph(
    typed.unknown.flatMap(({ typed: line }, index) =>
      index === 0 ? [textNode(line)] : [{ type: 'break' as const }, textNode(line)],
    ),
  );
  return `${write({ type: 'root', children: [moveDown(kept, 0)] })}\n${body}`;
}

function checkWords(
  typed: TypedFrontmatter,
  head: Head,
  body: string,
  options: ImportOptions,
  context: Context,
): void {
  const blanks = '\n'.repeat(typed.bodyLine - 1);
  const before = sourceLines(blanks + typed.body.replace(/^(\s*)---(?=[ \t]*\n)/, '$1***'), {
    blocks: false,
  });
  const after = sourceLines(`---\n---\n${body}`).flatMap(({ words }) => words.split(' '));
  const tops = head.titleTaken ? orders(head) : [[]];
  const differences = tops.map((top) =>
    compareWords(before, [...top.flatMap(wordsOf), ...after], context.mends),
  );
  if (differences.includes(undefined)) return;
  const furthest = differences.reduce((best, one) => ((one?.line ?? 0) > (best?.line ?? 0) ? one : best));
  if (!furthest) return;
  context.findings.push({
    file: options.fileName,
    line: furthest.line,
    column: 1,
    severity: 'error',
    rule: 'words-changed',
    message: `The import would change words here: the document says “${furthest.typed}”, the edition would say “${furthest.written}”.`,
    advice:
      'Nothing was written. Write this part of the document more plainly (an empty line around it often helps), and import it again.',
  });
}

/** Period and flag stand above the title in whichever order they were typed. */
function orders({ title = '', period, special }: Head): string[][] {
  const above = [period, special].filter((one) => one !== undefined);
  return above.length === 2
    ? [
        [...above, title],
        [...above.reverse(), title],
      ]
    : [[...above, title]];
}

function nothingIn(file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'empty-document',
    message: 'There is no text in this file.',
    advice: 'Paste or type the text into it, save it, and import it again.',
  };
}
