import { isAddress, type Thing } from './things.ts';

/** A row or block of so many words or more is long enough to be what didn't fit. */
const long = 60;

/** What to do about a thing of which words are lost, changed or in another place on paper. */
export function adviceOnWords({ kind, words }: Thing): string {
  switch (kind) {
    case 'row':
      return words >= long
        ? 'Split this row into two, or move the long cell’s text below the table.'
        : 'Split the table in two above this row: type an empty line, then its heading row again.';
    case 'table':
      return 'Split the table in two above this row: type an empty line, then its heading row again.';
    case 'heading':
      return 'Shorten this heading.';
    case 'item':
      return 'Split this item into two.';
    case 'entry':
      return 'Split this entry into two, or shorten it.';
    case 'quotation':
      return 'Split this quotation into two.';
    case 'note':
      return 'Shorten this footnote, or type what it says as a paragraph.';
    case 'code':
      return 'Split this code into two: close it with ``` and open it again.';
    case 'caption':
      return 'Shorten the words below this picture, or type them as a paragraph.';
    case 'address':
      return 'Give the link words: [words](address).';
    case 'word':
      return 'Put a space or a hyphen into this word.';
    case 'paragraph':
      return 'Split this paragraph into two, with an empty line between them, or shorten it.';
  }
}

/** What to do about something that is wider or higher than its page: by its longest word, if that is long. */
export function adviceOnSize(what: string, thing: Thing | undefined, text: string): string {
  if (thing?.kind === 'address' || thing?.kind === 'word') return adviceOnWords(thing);
  const longest = text.split(/\s+/).reduce((most, token) => (token.length > most.length ? token : most), '');
  if (longest.length > 25) {
    const short = longest.length > 40 ? `${longest.slice(0, 39)}…` : longest;
    return isAddress(longest)
      ? 'Give the link words: [words](address).'
      : `Put a space or a hyphen into “${short}”.`;
  }
  if (what === 'picture') return 'Cut the picture so that it is neither very high nor very wide.';
  if (what === 'table' || thing?.kind === 'row' || thing?.kind === 'table')
    return 'Give the table fewer columns, or type its long cells as text below it.';
  return thing ? adviceOnWords(thing) : 'Shorten what stands there, or split it in two.';
}
