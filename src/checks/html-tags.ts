/** A tag, comment or other piece of HTML within a text. */
export interface HtmlPiece {
  sort: 'open' | 'close' | 'comment' | 'unclosed-comment' | 'other';
  /** Small letters; empty for what is no tag. */
  name: string;
  /** As typed. */
  text: string;
  /** UTF-16 offset in the text given. */
  index: number;
}

const piece = /<!--(?:[\s\S]*?-->|[\s\S]*$)|<\/?[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^>"'])*>?|<[!?][^>]*>?/gi;

/** The pieces of HTML in a text, in order; the text between them is left out. */
export function htmlPieces(text: string): HtmlPiece[] {
  return [...text.matchAll(piece)].map((match) => ({
    sort: sortOf(match[0]),
    name: /^<\/?([a-z][^\s/>]*)/i.exec(match[0])?.[1]?.toLowerCase() ?? '',
    text: match[0],
    index: match.index,
  }));
}

/** The value of an attribute of a tag as typed, or undefined if it isn't there. */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function sortOf(text: string): HtmlPiece['sort'] {
  if (text.startsWith('<!--')) return text.endsWith('-->') ? 'comment' : 'unclosed-comment';
  if (text.startsWith('</')) return 'close';
  return /^<[a-z]/i.test(text) ? 'open' : 'other';
}
