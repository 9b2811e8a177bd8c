/** A part of a text, with its UTF-16 offset in it. */
export interface Piece {
  text: string;
  index: number;
}

/** An attribute as typed between `{` and `}`. */
export interface TypedAttribute {
  /** `id` for `{#name}`, `class` for `{.name}`. */
  name: string;
  /** The whole of it: `by=2026-10-09`. */
  typed: Piece;
  /** What stands after `=`, without its quotes, or after `#` and `.`; undefined when there is none. */
  value: Piece | undefined;
}

/** The first line of a block, taken apart. Offsets are in the line. */
export interface OpeningLine {
  colons: number;
  name: Piece;
  /** What stands in square brackets, with them. */
  label: Piece | undefined;
  attributes: TypedAttribute[];
  /** What stands after all that. */
  rest: Piece;
}

/** Takes the first line of a block apart; undefined for a line that doesn't begin as one: `:::name`, `::name`. */
export function openingLine(line: string): OpeningLine | undefined {
  const [, colons, name] = /^(:{2,})([\p{L}\p{N}][\p{L}\p{N}_-]*)/u.exec(line) ?? [];
  if (colons === undefined || name === undefined) return undefined;
  let index = colons.length + name.length;
  const label = bracketed(line, index);
  if (label) index += label.text.length;
  const braces = braced(line, index);
  const end = index + (braces?.text.length ?? 0);
  return {
    colons: colons.length,
    name: { text: name, index: colons.length },
    label,
    attributes: braces ? attributesIn(braces) : [],
    rest: { text: line.slice(end), index: end },
  };
}

/** What stands in square brackets at a place, brackets within it and a backslash before one allowed for. */
function bracketed(line: string, index: number): Piece | undefined {
  if (line[index] !== '[') return undefined;
  let open = 0;
  for (let at = index; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '[') open += 1;
    else if (line[at] === ']') {
      open -= 1;
      if (open === 0) return { text: line.slice(index, at + 1), index };
    }
  }
  return undefined;
}

const braces = /^\{(?:"[^"]*"|'[^']*'|[^"'{}])*\}/;

function braced(line: string, index: number): Piece | undefined {
  const text = braces.exec(line.slice(index))?.[0];
  return text === undefined ? undefined : { text, index };
}

const attribute =
  /([#.])([^\s"'#.<=>`{}]+)|([^\s"'#.<=>`{}][^\s"'<=>`{}]*)(?:(\s*=\s*["']?)((?<=")[^"]*|(?<=')[^']*|[^\s"'<=>`{}]*))?/gu;

function attributesIn(braces: Piece): TypedAttribute[] {
  return [...braces.text.matchAll(attribute)].map((match) => {
    const [text, mark, shortcut = '', name = '', equals, value = ''] = match;
    const index = braces.index + match.index;
    const typed = { text, index };
    if (mark) {
      const after = { text: shortcut, index: index + 1 };
      return { name: mark === '#' ? 'id' : 'class', typed, value: after };
    }
    const after =
      equals === undefined ? undefined : { text: value, index: index + name.length + equals.length };
    return { name, typed, value: after };
  });
}
