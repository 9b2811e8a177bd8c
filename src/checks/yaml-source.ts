import {
  type Document,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml';

/** A place in a file, both 1-based, columns in characters. */
export interface Place {
  line: number;
  column: number;
}

/** A note in YAML: `# …`. */
export interface YamlComment {
  /** From `#` to the end of the line. */
  text: string;
  place: Place;
  /** What stands on the same line before it. */
  before: string;
}

/** YAML as typed, with the place of everything in it. */
export interface YamlSource {
  document: Document.Parsed;
  /** Plain data; undefined if the YAML doesn't parse. */
  data: unknown;
  errors: { error: YAMLError; place: Place }[];
  comments: YamlComment[];
  /** Line of the file on which the YAML begins. */
  firstLine: number;
  /** The text of a line of the file, without its end. */
  line: (line: number) => string;
  /** Place of the value at a path; if there is none, of the group that should hold it. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** Place of a field's name in the group at a path. */
  placeOfName: (path: readonly PropertyKey[], name: string) => Place;
  /** Every value that isn't a group or a list. */
  scalars: { path: PropertyKey[]; value: unknown; typed: string; place: Place }[];
}

/** Parses YAML 1.2 (core schema). `firstLine` is the line of the file on which it begins. */
export function yamlSource(yaml: string, firstLine = 1): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, schema: 'core' });
  const lines = yaml.split('\n');
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(Math.min(offset, yaml.length));
    const start = (lines[line - 1] ?? '').slice(0, col - 1);
    return { line: line + firstLine - 1, column: [...start].length + 1 };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range && node.range[1] > node.range[0]) return placeAt(node.range[0]);
      const name = path[length - 1];
      if (typeof name === 'string' && holds(document, path.slice(0, length - 1), name)) {
        return placeOfName(path.slice(0, length - 1), name);
      }
    }
    return { line: firstLine, column: 1 };
  };
  const placeOfName = (path: readonly PropertyKey[], name: string): Place => {
    const key = keyOf(document, path, name);
    return key?.range ? placeAt(key.range[0]) : placeOf(path);
  };
  return {
    document,
    data: document.errors.length > 0 ? undefined : document.toJS(),
    errors: document.errors.map((error) => ({ error, place: placeAt(error.pos[0]) })),
    comments: commentsOf(yaml, placeAt, lines, firstLine),
    firstLine,
    line: (line) => lines[line - firstLine] ?? '',
    placeOf,
    placeOfName,
    scalars: scalarsOf(document.contents, [], placeAt),
  };
}

function keyOf(document: Document.Parsed, path: readonly PropertyKey[], name: string) {
  const group = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(group)) return undefined;
  for (const { key } of group.items) {
    if (isScalar(key) && String(key.value) === name) return key;
  }
  return undefined;
}

function holds(document: Document.Parsed, path: readonly PropertyKey[], name: string): boolean {
  return keyOf(document, path, name) !== undefined;
}

function scalarsOf(
  node: unknown,
  path: PropertyKey[],
  placeAt: (offset: number) => Place,
): YamlSource['scalars'] {
  if (isScalar(node)) {
    const place = placeAt(node.range?.[0] ?? 0);
    return [{ path, value: node.value, typed: node.source ?? '', place }];
  }
  if (!isNode(node) || !('items' in node)) return [];
  return node.items.flatMap((item, index) =>
    isMap(node) && 'key' in Object(item)
      ? pairScalars(item, path, placeAt)
      : scalarsOf(item, [...path, index], placeAt),
  );
}

function pairScalars(
  item: unknown,
  path: PropertyKey[],
  placeAt: (offset: number) => Place,
): YamlSource['scalars'] {
  if (typeof item !== 'object' || item === null || !('key' in item) || !('value' in item)) return [];
  const name = isScalar(item.key) ? String(item.key.value) : '';
  return scalarsOf(item.value, [...path, name], placeAt);
}

/** Notes, found among the lexer's tokens, which hold every sign of the text once but for marks of its own. */
function commentsOf(
  yaml: string,
  placeAt: (offset: number) => Place,
  lines: readonly string[],
  firstLine: number,
): YamlComment[] {
  const comments: YamlComment[] = [];
  let offset = 0;
  let afterScalarMark = false;
  for (const token of new Lexer().lex(yaml)) {
    const isMark = token === '\u0002' || token === '\u0018' || token === '\u001f';
    if (isMark) {
      afterScalarMark = token === '\u001f';
      continue;
    }
    if (token.startsWith('#') && !afterScalarMark) {
      const place = placeAt(offset);
      const before = [...(lines[place.line - firstLine] ?? '')].slice(0, place.column - 1).join('');
      comments.push({ text: token, place, before });
    }
    afterScalarMark = false;
    offset += token.length;
  }
  return comments;
}
