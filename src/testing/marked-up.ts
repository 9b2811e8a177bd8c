import { wordsOf } from '../markdown/words.ts';

/** Lines of an imported file, and how to know that they are the ones meant. No words of the document stand here. */
interface Place {
  /** 1-based, both counted in. */
  from: number;
  to: number;
  /** The first letters of their first three words, and how many words they have: `Wtt 44`. */
  guard: string;
}

/** Something that an officer types into an imported file by hand, told by line numbers. */
export interface Edit extends Place {
  do: 'around' | 'typed' | 'above' | 'below' | 'repeated';
  /** What is typed, with the words of lines by their numbers: see {@link typed}. */
  template: string;
}

/** Lines `12` or `12-16`, as edits name them. */
type Lines = `${number}` | `${number}-${number}`;

/** A block around some lines: its first line is typed above them, its colons below. */
export function around(lines: Lines, guard: string, opening: string): Edit {
  return { do: 'around', ...place(lines, guard), template: opening };
}

/**
 * Other lines in the place of some. In a template `{12}` are the words of line 12 without the marks that make it an
 * item or a heading, `{12:3-7}` some of them, `{12:3-}` those from the third on; a dash counts as one.
 */
export function typed(lines: Lines, guard: string, template: string): Edit {
  return { do: 'typed', ...place(lines, guard), template };
}

/** A line of its own, or several, above a line; for blocks that hold none of its words. */
export function above(line: `${number}`, guard: string, template: string): Edit {
  return { do: 'above', ...place(line, guard), template };
}

/** The same below a line. */
export function below(line: `${number}`, guard: string, template: string): Edit {
  return { do: 'below', ...place(line, guard), template };
}

/** Words that the officer says a second time, below a line. */
export function repeated(line: `${number}`, guard: string, template: string): Edit {
  return { do: 'repeated', ...place(line, guard), template };
}

/**
 * Applies edits to an imported file, as an officer would by hand. Where several begin at one line, those that are
 * named first stand outside.
 *
 * @throws if lines aren't those that the edits were made for, naming each: the import has changed, or the edit is wrong.
 */
export function markUp(imported: string, edits: readonly Edit[]): string {
  const lines = imported.split('\n');
  expectGuards(lines, edits);
  const replaced = new Map<number, string>();
  for (const edit of edits) {
    if (edit.do !== 'typed') continue;
    for (let line = edit.from; line <= edit.to; line += 1) {
      if (replaced.has(line)) throw new Error(`Line ${line} is typed twice.`);
      replaced.set(line, line === edit.from ? filled(edit.template, lines) : '');
    }
  }
  return lines
    .flatMap((text, index) => {
      const line = index + 1;
      return [
        ...edits.flatMap((edit) => (edit.from === line ? linesAbove(edit, lines) : [])),
        replaced.get(line) ?? text,
        ...edits.toReversed().flatMap((edit) => (edit.to === line ? linesBelow(edit, lines) : [])),
      ];
    })
    .join('\n');
}

/** The imported file with nothing but what the officer says a second time: the words that must be there, and no block. */
export function plainText(imported: string, edits: readonly Edit[]): string {
  const again = edits.filter((edit) => edit.do === 'repeated');
  const bare = again.map((edit): Edit => {
    const template = edit.template.replace(/^:{3,}.*$/gm, '');
    return { ...edit, template };
  });
  return markUp(imported, bare);
}

/** The guard of some lines. */
export function guardOf(text: string): string {
  const words = wordsOf(text);
  const letters = words.slice(0, 3).map((word) => [...word][0]);
  return `${letters.join('')} ${words.length}`;
}

function place(lines: Lines, guard: string): Place {
  const [from = 0, to = from] = lines.split('-').map(Number);
  return { from, to, guard };
}

function linesAbove(edit: Edit, lines: readonly string[]): string[] {
  if (edit.do === 'around') return ['', filled(edit.template, lines)];
  return edit.do === 'above' ? ['', filled(edit.template, lines), ''] : [];
}

function linesBelow(edit: Edit, lines: readonly string[]): string[] {
  if (edit.do === 'around') return [/^:+/.exec(edit.template)?.[0] ?? '', ''];
  return edit.do === 'below' || edit.do === 'repeated' ? ['', filled(edit.template, lines), ''] : [];
}

function expectGuards(lines: readonly string[], edits: readonly Edit[]): void {
  const wrong = edits.flatMap(({ from, to, guard }) => {
    const found = guardOf(lines.slice(from - 1, to).join('\n'));
    const named = from === to ? `line ${from}` : `lines ${from} to ${to}`;
    return found === guard ? [] : [`${named}: “${guard}” was meant, “${found}” is there`];
  });
  if (wrong.length === 0) return;
  throw new Error(
    `The import has other lines than those that were marked up by hand. Look where they are now:\n${wrong.join('\n')}`,
  );
}

function filled(template: string, lines: readonly string[]): string {
  return template.replace(/\{(\d+)(?::(\d+)(-?)(\d*))?\}/g, (_, line, from, dash, to) => {
    const words = unmarked(lines[Number(line) - 1] ?? '');
    if (from === undefined) return words;
    return some(words, Number(from), dash === '' ? Number(from) : Number(to || Number.POSITIVE_INFINITY));
  });
}

/** A line without what makes it an item, a heading or one that ends here. */
function unmarked(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}|[-*+])\s+/, '')
    .replace(/\\$/, '')
    .trim();
}

/** The text from one word to another, with all that stands between them. */
function some(text: string, from: number, to: number): string {
  const found = [...text.matchAll(/[—–]|[^\s—–]+/g)];
  const first = found[from - 1];
  const last = found[Math.min(to, found.length) - 1];
  if (!first || !last)
    throw new Error(`There is no word ${from} to ${to} in a line of ${found.length} words.`);
  return text.slice(first.index, last.index + last[0].length);
}
