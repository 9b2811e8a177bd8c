import type { Root } from 'mdast';
import { editionId } from '../editions/edition-files.ts';
import { type SplitFile, splitFrontmatter } from '../editions/frontmatter.ts';
import type { Kind } from '../editions/kinds.ts';
import { plainLines } from '../editions/line-ends.ts';
import { parsePlain } from '../markdown/source.ts';
import { type Place, type YamlSource, yamlSource } from './yaml-source.ts';

/** A text file as findings see it. */
export interface TextSource {
  /** As findings name it: `content/newsletters/x/index.md`. */
  file: string;
  /** With `\n` line ends and no byte order mark. */
  text: string;
}

/** A Markdown file, an edition's or a course's, taken apart once for all rules. */
export interface DocumentSource extends TextSource {
  id: string;
  /** Path below the content folder, with `/`. */
  path: string;
  mdx: boolean;
  /** Lines end with carriage returns alone, as on very old computers. */
  oldLineEnds: boolean;
  front: SplitFile;
  /** The front matter; undefined when there is none. */
  yaml: YamlSource | undefined;
  /** Fields as typed; empty when the front matter doesn't parse. */
  fields: Readonly<Record<string, unknown>>;
  /** The body as plain Markdown; undefined when it doesn't parse, which only MDX can fail to. */
  body: Root | undefined;
  bodyError: { place: Place; reason: string } | undefined;
}

/** An edition's file. */
export interface EditionSource extends DocumentSource {
  kind: Kind;
}

/** Takes an edition's file apart. `path` is below the content folder, `file` as findings name it. */
export function editionSource(kind: Kind, path: string, file: string, raw: string): EditionSource {
  return { kind, ...documentSource(path, file, raw) };
}

/** Takes a Markdown file in a folder of `content/` apart. */
export function documentSource(path: string, file: string, raw: string): DocumentSource {
  const text = plainLines(raw);
  const front = splitFrontmatter(text);
  const yaml = front.yaml === undefined ? undefined : yamlSource(front.yaml, front.yamlLine);
  const mdx = path.endsWith('.mdx');
  return {
    id: editionId(path.slice(path.indexOf('/') + 1)) ?? path,
    path,
    file,
    text,
    mdx,
    oldLineEnds: /\r(?!\n)/.test(raw),
    front,
    yaml,
    fields: isRecord(yaml?.data) ? yaml.data : {},
    ...parseBody(front, mdx),
  };
}

function parseBody(front: SplitFile, mdx: boolean): Pick<EditionSource, 'body' | 'bodyError'> {
  try {
    return { body: parsePlain(front.body, { mdx }), bodyError: undefined };
  } catch (error) {
    const { line, column, reason } = positionOf(error);
    return { body: undefined, bodyError: { place: { line: line + front.bodyLine - 1, column }, reason } };
  }
}

function positionOf(error: unknown): { line: number; column: number; reason: string } {
  const place = { line: 1, column: 1, reason: error instanceof Error ? error.message : String(error) };
  if (!isRecord(error)) return place;
  if (typeof error.line === 'number') place.line = error.line;
  if (typeof error.column === 'number') place.column = error.column;
  if (typeof error.reason === 'string') place.reason = error.reason;
  return place;
}

/** True for a group of named values. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
