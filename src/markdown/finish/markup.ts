/** HTML that is made here, as against text that must be escaped first. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | Markup | undefined | readonly Piece[];

/** HTML of a template: markup goes in as it is, text is escaped, and what is undefined is left out. */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: String.raw({ raw: template }, ...pieces.map(asHtml)) };
}

/** Pieces one after another with some text between two. */
export function joined(pieces: readonly (string | Markup)[], between: string): Markup {
  return { markup: pieces.map(asHtml).join(escaped(between)) };
}

function asHtml(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return escaped(piece);
  return 'markup' in piece ? piece.markup : piece.map(asHtml).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
