import type { DocumentRule } from '../content.ts';
import { at, placeInBody, typedText } from '../place.ts';
import { nodesOf, plainText } from '../walk.ts';

/** `CO~2~` strikes the 2 out, and nobody means that. Two signs on each side (`~~words~~`) are left alone. */
export const struckWords: DocumentRule = (document) =>
  nodesOf(document.body, 'delete').flatMap((node) => {
    if (typedText(document, node).startsWith('~~')) return [];
    const words = plainText(node);
    return [
      at(document, placeInBody(document, node), {
        severity: 'warning',
        rule: 'struck-words',
        message: `~ on both sides strikes “${words}” out.`,
        advice: `To set it low, as in H₂O, type <sub>${words}</sub>. To print the sign itself, type \\~`,
      }),
    ];
  });
