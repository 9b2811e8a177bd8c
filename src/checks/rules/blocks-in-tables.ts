import type { DocumentRule } from '../content.ts';
import { nearestBlock } from '../nearest-block.ts';
import { at, placeInBody, typedText } from '../place.ts';
import { nodesOf } from '../walk.ts';

/** No block is typed into a cell of a table: it would be printed as it is typed. */
export const blocksInTables: DocumentRule = (document) =>
  nodesOf(document.body, 'tableCell').flatMap((cell) => {
    const typed = typedText(document, cell);
    const match = /(?<=^[|\s]*):{2,}\s*([\p{L}][\p{L}\p{N}_-]*)/u.exec(typed);
    const block = match ? nearestBlock(match[1] ?? '') : undefined;
    if (!match || !block) return [];
    return [
      at(document, placeInBody(document, cell, match.index), {
        severity: 'error',
        rule: 'block-in-table',
        message: `A table can’t hold a block: ${match[0]} is printed as it is typed.`,
        advice: `Type the block below the table, and leave its words out of this cell, or type the words alone.`,
      }),
    ];
  });
