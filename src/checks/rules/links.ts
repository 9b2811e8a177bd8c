import type { DocumentRule } from '../content.ts';
import { at, placeInBody } from '../place.ts';
import { nodesOf, plainText, walk } from '../walk.ts';

/** Every link leads somewhere: `[words]()` and `[words](#)` don't. */
export const links: DocumentRule = (edition) => {
  if (!edition.body) return [];
  const targets = new Map(
    nodesOf(edition.body, 'definition')
      .toReversed()
      .map(({ identifier, url }) => [identifier, url]),
  );
  return [...walk(edition.body)].flatMap(([node]) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return [];
    const url = node.type === 'link' ? node.url : (targets.get(node.identifier) ?? '');
    if (!/^(?:#|https?:\/*|mailto:|tel:)?\s*$/i.test(url)) return [];
    const words = plainText(node).trim() || 'words';
    return [
      at(edition, placeInBody(edition, node), {
        severity: 'error',
        rule: 'link-without-address',
        message: `The link “${words}” leads nowhere.`,
        advice: `Type its address: [${words}](https://…), or delete the brackets: ${words}`,
      }),
    ];
  });
};
