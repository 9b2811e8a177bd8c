import type { DocumentRule } from '../content.ts';
import { at, placeInBody } from '../place.ts';
import { nodesOf, plainText } from '../walk.ts';

/** Characters of an address that fit on a line of print. */
const longest = 80;

/** Addresses typed bare that take more than a line on paper: nobody types those in again, and words say where they lead. */
export const longAddresses: DocumentRule = (document) =>
  nodesOf(document.body, 'link').flatMap((link) => {
    const words = plainText(link).trim();
    const { length } = [...words];
    if (length <= longest || /\s/.test(words) || !/^(?:https?:\/\/|www\.)/i.test(words)) return [];
    return [
      at(document, placeInBody(document, link), {
        severity: 'warning',
        rule: 'long-address',
        message: `This address has ${length} characters: on paper it takes several lines, and it says nothing to a reader.`,
        advice: `Give it words: [the words](${words.slice(0, 30)}…)`,
      }),
    ];
  });
