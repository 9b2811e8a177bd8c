import type { Finding } from '../../editions/finding.ts';
import { isDirective } from '../../markdown/directives.ts';
import type { DocumentRule } from '../content.ts';
import { at, placeInBody, typedText } from '../place.ts';
import { walk } from '../walk.ts';

/** Lines with `|` around them that aren't read as a table, and bullets of word processors that aren't read as a list. */
export const unreadTables: DocumentRule = (document) => {
  if (!document.body) return [];
  return [...walk(document.body)].flatMap(([node, ancestors]): Finding[] => {
    if (node.type !== 'paragraph') return [];
    const lines = typedText(document, node)
      .split('\n')
      .map((line) => line.replace(/^[\s>]+/, ''));
    const bullet = /^[•·▪●○■◦‣⁃][\t  ]+(?=\S)/.exec(lines[0] ?? '')?.[0].trim();
    if (bullet) {
      return [
        at(document, placeInBody(document, node), {
          severity: 'warning',
          rule: 'unread-list',
          message: `${bullet} doesn’t make a list: its lines run on in one paragraph.`,
          advice: `Type - and a space in place of each ${bullet}`,
        }),
      ];
    }
    const isTold = ancestors.some((each) => isDirective(each) && each.name === 'table');
    const rows = lines.filter((line) => /^\|.*\|/.test(line));
    const [first] = rows;
    if (isTold || first === undefined || rows.length < 2 || rows.length < lines.length - 1) return [];
    const cells = first.replace(/^\||\|\s*$/g, '').split('|').length;
    const rule = lines.findIndex((line) => /^[|\s:-]+$/.test(line));
    return [
      at(document, placeInBody(document, node), {
        severity: 'error',
        rule: 'unread-table',
        message:
          rule < 0
            ? 'These lines aren’t read as a table: no row of hyphens follows the first.'
            : 'These lines aren’t read as a table: the row of hyphens stands below the first row and has as many cells.',
        advice: `Type |${' --- |'.repeat(cells)} ${rule < 0 ? 'on a line of its own below the first row.' : 'in its place, below the first row.'}`,
      }),
    ];
  });
};
