import { isEnglish } from '../../editions/languages.ts';
import type { Term } from '../../editions/library.ts';
import { type Document, type Element, hasClass, replaceEach, type Text } from './dom.ts';
import { type Finishing, languageOf } from './finishing.ts';
import { inSentence } from './in-sentence.ts';
import { html, type Markup } from './markup.ts';
import { isSpeltOut } from './spelt-out.ts';
import { type TextLine, textLines } from './text-lines.ts';

/**
 * What is done with short forms in a place: nothing at all; they count as standing in the text, as in headings and
 * links; they are marked and written out, as running words are, or as editors do in words of others; or what stands
 * there explains them.
 */
type Place = 'none' | 'count' | 'running' | 'quoted' | 'explained';

/** A short form in a line of text: `MASHs`, `MASH-led`. */
interface Use {
  term: Term;
  from: number;
  /** Where the short form itself ends. */
  shortTo: number;
  /** Where its word ends. */
  to: number;
}

/**
 * Writes out the first use of each short form of the glossary, unless the officer did, and marks the others on the
 * web. Gives those that stand in the text, in alphabetical order.
 */
export function markShortForms(document: Document, finishing: Finishing): Term[] {
  const { terms } = finishing.library;
  if (terms.length === 0) return [];
  const lang = languageOf(finishing);
  const lines = textLines<Place>(document, 'running', (element, outer) => placeOf(element, outer, lang));
  const standing = new Set<Term>();
  const explained = new Set<Term>();
  const changes: Change[] = [];
  for (const line of lines) {
    for (const use of usesIn(line.text, terms)) {
      const piece = pieceAt(line, use);
      if (!piece || piece.place === 'none') continue;
      standing.add(use.term);
      if (piece.place === 'count') continue;
      const isFirst = !explained.has(use.term);
      explained.add(use.term);
      if (piece.place === 'explained') continue;
      const words = marked(use, line.text, piece.place === 'quoted', isFirst, finishing);
      if (words) {
        changes.push({ node: piece.node, from: use.from - piece.from, to: use.to - piece.from, words });
      }
    }
  }
  make(changes);
  const alphabet = new Intl.Collator('en-GB', { numeric: true });
  return [...standing].sort((a, b) => alphabet.compare(a.short, b.short));
}

/** Markup that takes the place of some of a text. */
interface Change {
  node: Text;
  from: number;
  to: number;
  words: Markup;
}

function make(changes: readonly Change[]): void {
  const byNode = Map.groupBy(changes, ({ node }) => node);
  replaceEach(
    [...byNode].map(([node, own]) => {
      let end = 0;
      const pieces: (Markup | string)[] = [];
      for (const { from, to, words } of own) {
        pieces.push(node.data.slice(end, from), words);
        end = to;
      }
      return [node, html`${pieces}${node.data.slice(end)}`];
    }),
  );
}

const counted = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'th', 'caption', 'dt', 'abbr']);
const countedClasses = ['label', 'action-title', 'byline', 'pull-quote'];

function placeOf(element: Element, outer: Place, lang: string): Place {
  const { name, attribs } = element;
  if (outer === 'none' || name === 'code' || name === 'pre' || attribs['aria-hidden'] === 'true')
    return 'none';
  if (attribs['lang'] && !isSameLanguage(attribs['lang'], lang) && !('data-furniture' in attribs))
    return 'none';
  if (outer === 'count') return 'count';
  if (name === 'dt' && element.parent && 'attribs' in element.parent) {
    const block = element.parent.parent;
    if (block && 'attribs' in block && hasClass(block, 'definition')) return 'explained';
  }
  const isCounted = counted.has(name) || 'data-furniture' in attribs;
  if (isCounted || countedClasses.some((some) => hasClass(element, some))) return 'count';
  return name === 'blockquote' || name === 'q' ? 'quoted' : outer;
}

function isSameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}

function pieceAt({ pieces }: TextLine<Place>, { from, to }: Use) {
  return pieces.find((piece) => piece.from <= from && to <= piece.from + piece.node.data.length);
}

function marked(
  { term, from, shortTo, to }: Use,
  line: string,
  quoted: boolean,
  isFirst: boolean,
  finishing: Finishing,
): Markup | undefined {
  if (!isFirst && finishing.medium.name === 'paper') return undefined;
  const lang = isEnglish(languageOf(finishing)) ? undefined : html` lang="en-GB"`;
  const used = html`<abbr title="${term.words}"${lang}>${line.slice(from, shortTo)}</abbr>${line.slice(shortTo, to)}`;
  const [before, after] = [line.slice(0, from), line.slice(to)];
  if (!isFirst || isSpeltOut(term, before, after)) return used;
  const { name, shortName } = finishing.library.partnership;
  const words = inSentence(term.words, [name, shortName]);
  return html`${used}<span class="short-form" data-furniture${lang}>${inBrackets(words, before, after, quoted)}</span>`;
}

/** Words that explain the one before them, as editors put them: brackets within brackets and in quotations are square. */
function inBrackets(words: string, before: string, after: string, quoted: boolean): string {
  const isOpen = before.split('(').length > before.split(')').length;
  if (isOpen && /\(\s*$/.test(before) && /^\s*\)/.test(after)) return `: ${words}`;
  return quoted || isOpen || /^\s*\(/.test(after) ? ` [${words}]` : ` (${words})`;
}

function usesIn(line: string, terms: readonly Term[]): Use[] {
  const { pattern, byShort } = lookup(terms);
  return [...line.matchAll(pattern)].flatMap(({ 0: found, 1: short = '', index: from }) => {
    const term = byShort.get(short);
    return term ? [{ term, from, shortTo: from + short.length, to: from + found.length }] : [];
  });
}

interface Lookup {
  pattern: RegExp;
  byShort: Map<string, Term>;
}

// Not a part of a longer short form (`CP` in `CP-IS`), of a hashtag or of an address.
const notAfter = String.raw`(?<![\p{L}\p{N}_#@]|[\p{Lu}\p{N}]-)`;
const notBefore = String.raw`(?![\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}_@]|[-‑][\p{Lu}\p{N}])`;
/** `-led`. */
const compound = String.raw`(?:[-‑]\p{Ll}[\p{L}\p{N}]*)*`;

const lookups = new WeakMap<readonly Term[], Lookup>();

function lookup(terms: readonly Term[]): Lookup {
  const known = lookups.get(terms);
  if (known) return known;
  const shorts = terms.map(({ short }) => short).sort((a, b) => b.length - a.length);
  const any = shorts.map((short) => RegExp.escape(short)).join('|');
  // First of all the letters that one may begin with: most places are passed over by that.
  const initials = [
    ...new Set(shorts.map((short) => RegExp.escape(String.fromCodePoint(short.codePointAt(0) ?? 0)))),
  ].join('');
  const pattern = new RegExp(`(?=[${initials}])${notAfter}(${any})(?:['’]?s)?${compound}${notBefore}`, 'gu');
  const made = { pattern, byShort: new Map(terms.map((term) => [term.short, term])) };
  lookups.set(terms, made);
  return made;
}
