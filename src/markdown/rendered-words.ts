import { Parser } from 'htmlparser2';
import { wordsOf } from './words.ts';

/** Elements that start a new line or stand between words, and so part them. */
const lines = new Set(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html img input li main nav ol option p pre section select summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

/** Elements that have no end tag. */
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);

/** The words of rendered HTML in order, with all that carries `data-furniture` set apart: it parts words. */
export function renderedWords(html: string): string[] {
  let text = '';
  let furniture = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const added = 'data-furniture' in attributes;
      if (added || lines.has(name)) text += '\n';
      if (furniture > 0 || added) furniture += empty.has(name) ? 0 : 1;
    },
    onclosetag(name) {
      if (furniture > 0 && !empty.has(name)) furniture -= 1;
      if (lines.has(name)) text += '\n';
    },
    ontext(value) {
      if (furniture === 0) text += value;
    },
  });
  parser.end(html);
  return wordsOf(text);
}
