import type { Block } from '../markdown/blocks/block.ts';
import { findBlock } from '../markdown/blocks/index.ts';
import type { Directive } from '../markdown/directives.ts';
import type { DocumentSource } from './edition-source.ts';
import { blocksIn } from './fences.ts';
import { type OpeningLine, openingLine, type Piece } from './opening-line.ts';
import { placeInBody, typedText } from './place.ts';
import type { Place } from './yaml-source.ts';

/** What has the form of a block, with its first line as typed. */
export interface TypedDirective {
  node: Directive;
  /** The block that it is; undefined when there is none of its name and form. */
  block: Block | undefined;
  opening: OpeningLine;
  /** The place in the file of something in its first line. */
  placeOf: (piece: Pick<Piece, 'index'>) => Place;
}

/** All that has the form of a block, in the order of the file. */
export function directivesIn(document: DocumentSource): TypedDirective[] {
  return blocksIn(document).flatMap(({ node }) => {
    const [line = ''] = typedText(document, node).split('\n', 1);
    const opening = openingLine(line);
    if (!opening) return [];
    return [
      { node, block: findBlock(node), opening, placeOf: ({ index }) => placeInBody(document, node, index) },
    ];
  });
}
