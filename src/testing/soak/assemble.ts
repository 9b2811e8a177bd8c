import { slug } from 'github-slugger';
import type { Kind } from '../../editions/kinds.ts';
import type { Field } from './front-matter.ts';
import type { Piece } from './piece.ts';

/**
 * The file of an edition: numbers its notes and addresses, names its places, and leads links within it to what is
 * there: a place or a section, else the toolkit of the library. Sections of a briefing have their numbers in their names, so
 * that none is linked to.
 */
export function assemble(kind: Kind, fields: readonly Field[], pieces: readonly Piece[]): string {
  const definitions: string[] = [];
  let number = 0;
  let places = 0;
  const texts = pieces.map(({ markdown, tail }) => {
    let next = 0;
    return markdown
      .replaceAll(/\[(\^?)@\]/g, (_, sign: string) => {
        number += 1;
        const { text = '' } = tail[next] ?? {};
        next += 1;
        definitions.push(`[${sign}${sign ? '' : 'a'}${number}]: ${text}`);
        return `[${sign}${sign ? '' : 'a'}${number}]`;
      })
      .replaceAll(/#place-@/g, () => {
        places += 1;
        return `#place-${places}`;
      });
  });
  const body = texts.join('\n\n');
  const sections =
    kind === 'briefing'
      ? []
      : [...body.matchAll(/^## ([\p{L}\p{N} ’-]+)$/gmu)].map(([, words = '']) => slug(words)).filter(Boolean);
  const anchors = [...Array.from({ length: places }, (_, index) => `place-${index + 1}`), ...sections];
  let link = 0;
  const linked = body.replaceAll('](#@)', () => {
    const anchor = anchors[link % anchors.length];
    link += 1;
    return anchor ? `](#${anchor})` : '](resource:heat)';
  });
  const front = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
  return `---\n${front}\n---\n\n${[linked, ...definitions].filter(Boolean).join('\n\n')}\n`;
}
