import type { Finding } from '../../editions/finding.ts';
import { fontsFor } from '../../markdown/glyphs.ts';
import type { Content, ContentRule } from '../content.ts';
import type { DocumentSource, TextSource } from '../edition-source.ts';
import { at, placeInBody, typedText } from '../place.ts';
import { nodesOf } from '../walk.ts';

/** Every character can be printed: one of the fonts has it. */
export const glyphs: ContentRule = (content: Content) => [
  ...[content.partnership, ...Object.values(content.entries)]
    .filter((file) => file !== undefined)
    .flatMap(asTyped),
  ...[...content.editions, ...content.courses].flatMap((document) => [
    ...asTyped(document),
    ...fromEntities(document),
  ]),
];

function asTyped(source: TextSource): Finding[] {
  return fontsFor(source.text).uncovered.map(({ character, index }) => {
    const before = source.text.slice(0, index);
    const place = {
      line: before.split('\n').length,
      column: [...before.slice(before.lastIndexOf('\n') + 1)].length + 1,
    };
    return report(source, place, character);
  });
}

/** Characters typed by number or name: `&#x2F81A;`. */
function fromEntities(edition: DocumentSource): Finding[] {
  return nodesOf(edition.body, 'text').flatMap((text) => {
    if (text.value === typedText(edition, text)) return [];
    return fontsFor(text.value)
      .uncovered.filter(({ character }) => !edition.text.includes(character))
      .map(({ character }) => report(edition, placeInBody(edition, text), character));
  });
}

function report(source: TextSource, place: { line: number; column: number }, character: string): Finding {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return at(source, place, {
    severity: 'error',
    rule: 'unprintable-character',
    message: `No font here has the character ${character} (U+${code}): it would print as an empty box.`,
    advice: 'Type it in another way, or put a picture of it in its place.',
  });
}
