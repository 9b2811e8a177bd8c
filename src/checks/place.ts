import type { Node } from 'unist';
import type { Finding } from '../editions/finding.ts';
import type { DocumentSource, TextSource } from './edition-source.ts';
import type { Place } from './yaml-source.ts';

/** What a rule says of a place. */
export type Remark = Pick<Finding, 'severity' | 'rule' | 'message' | 'advice'>;

/** A finding at a place of a file. */
export function at(source: Pick<TextSource, 'file'>, place: Place, remark: Remark): Finding {
  return { file: source.file, line: place.line, column: place.column, ...remark };
}

/** Where something of the body begins. `skip` is how many of its characters (UTF-16 units) to pass over. */
export function placeInBody(edition: DocumentSource, node: Pick<Node, 'position'>, skip = 0): Place {
  const { body, bodyLine } = edition.front;
  const start = node.position?.start;
  const from = start?.offset ?? 0;
  const linesSkipped = skip > 0 ? body.slice(from, from + skip).split('\n').length - 1 : 0;
  const lineStart = body.lastIndexOf('\n', from + skip - 1) + 1;
  return {
    line: (start?.line ?? 1) + linesSkipped + bodyLine - 1,
    column: from + skip > 0 ? [...body.slice(lineStart, from + skip)].length + 1 : 1,
  };
}

/** The text of a node as typed. */
export function typedText(edition: DocumentSource, node: Pick<Node, 'position'>): string {
  return edition.front.body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** The line on which the front matter opens; the first line of a file that has none. */
export function frontMatterPlace(edition: DocumentSource): Place {
  return { line: Math.max(1, edition.front.yamlLine - 1), column: 1 };
}
