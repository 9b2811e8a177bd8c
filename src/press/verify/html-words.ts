import { Parser } from 'htmlparser2';
import { marks } from '../job.ts';
import { wordsOf } from './words.ts';

/** The officer's words on a page, as its HTML has them. */
export interface HtmlWords {
  /** In order, without furniture. */
  words: string[];
  /** Each heading of the officer's text: its id, which words it is, `[from, to)`, and how many pictures stand before its end. */
  headings: { id: string; from: number; to: number; pictures: number }[];
  /** For each picture of the officer's text, how many words stand before it. */
  pictures: number[];
}

/** Elements that join what they stand between. */
export const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q ruby rt rp s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements whose text isn't read. */
export const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'title',
  'head',
  'noscript',
]);

/**
 * The words of an HTML page outside furniture. With `within`, only of the element that has that attribute.
 * Inline elements join what they stand between; every other element, `<br>` among them, separates.
 */
export function htmlWords(html: string, within?: string): HtmlWords {
  const result: HtmlWords = { words: [], headings: [], pictures: [] };
  let text = '';
  // Depths at which a silent part, a furniture part and the wanted part began; 0 outside each.
  let depth = 0;
  let quiet = 0;
  let wanted = within === undefined ? -1 : 0;
  let heading: { id: string; from: number; depth: number } | undefined;
  const flush = (): void => {
    if (text !== '') result.words.push(...wordsOf(text));
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (!inline.has(name)) flush();
      if (within !== undefined && wanted === 0 && within in attributes) {
        flush();
        wanted = depth;
      }
      if (quiet === 0 && (silent.has(name) || marks.furniture in attributes)) {
        flush();
        quiet = depth;
      }
      if (quiet !== 0 || wanted === 0) return;
      if (/^h[1-6]$/.test(name)) heading = { id: attributes['id'] ?? '', from: result.words.length, depth };
      if (name === 'img') result.pictures.push(result.words.length);
    },
    ontext(piece) {
      if (quiet === 0 && wanted !== 0) text += piece;
    },
    onclosetag(name) {
      if (!inline.has(name) || quiet === depth) flush();
      if (heading?.depth === depth) {
        const { id, from } = heading;
        result.headings.push({ id, from, to: result.words.length, pictures: result.pictures.length });
        heading = undefined;
      }
      if (quiet === depth) quiet = 0;
      if (wanted === depth) {
        flush();
        // Nothing after the wanted part counts.
        wanted = 0;
      }
      depth -= 1;
    },
  });
  parser.end(html);
  flush();
  return result;
}
