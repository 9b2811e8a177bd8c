import { Parser } from 'htmlparser2';

/** Elements that stand within a line of text: they don't part a word. All others do, `<br>` and pictures too. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is never shown. */
const unseen = new Set(['script', 'style', 'template', 'title', 'noscript', 'iframe']);

/** True for the name of an element that doesn't part the words on its two sides. */
export function isInlineElement(name: string): boolean {
  return inline.has(name.toLowerCase());
}

/**
 * Reads the text out of a piece of raw HTML: `text` is told each piece of text and its offset in `html`,
 * `apart` is told of each tag that parts words. Comments, tags and attributes are no text.
 */
export function readHtml(
  html: string,
  text: (value: string, offset: number) => void,
  apart: () => void,
): void {
  // The parser says nothing of an end tag by itself, which is how one stands in a line of Markdown.
  const end = /^<\/([a-z][^\s/>]*)\s*>$/i.exec(html)?.[1];
  if (end && !isInlineElement(end)) apart();
  let hidden = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (unseen.has(name)) hidden += 1;
      if (!inline.has(name)) apart();
    },
    onclosetag(name) {
      if (unseen.has(name)) hidden -= 1;
      if (!inline.has(name)) apart();
    },
    ontext(value) {
      if (hidden === 0) text(value, parser.startIndex);
    },
  });
  parser.end(html);
}
