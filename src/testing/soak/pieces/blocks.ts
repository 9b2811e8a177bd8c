import { type Arbitrary, constant, tuple } from 'fast-check';
import type { Block } from '../../../markdown/blocks/block.ts';
import { blocks } from '../../../markdown/blocks/index.ts';
import { joined, type Piece, plain } from '../piece.ts';
import { fraction, logUniform, oneOf, whole } from '../random.ts';
import { perhaps } from '../sequence.ts';
import { inside, type Make, type Setting } from '../setting.ts';
import { text } from '../text.ts';
import { longWord } from '../words.ts';
import { type Attributes, attributesOf } from './attributes.ts';
import { contents } from './block-contents.ts';

/** Any block of the dialect, in any of its forms. */
export const block: Make = (setting, words) => {
  const { random, kind, reviews } = setting;
  const possible = blocks.filter(
    ({ name }) => name !== 'review' || (kind === 'lessons-learned' && reviews.length > 0),
  );
  return typedBlock(oneOf(random, possible as unknown as [Block]), setting, words);
};

function typedBlock(one: Block, setting: Setting, words: number): Arbitrary<Piece> {
  const { random } = setting;
  const { lang, values, made } = attributesOf(one, setting);
  const here = inside({ ...setting, lang });
  const form = oneOf(random, one.forms as unknown as [Block['forms'][number]]);
  const hasLabel =
    one.label &&
    (one.label.required || fraction(random) < 0.4) &&
    (form === 'container' || one.forms.length === 1);
  const label = labelOf(one, here);
  const labels = one.label?.required ? label.map((each) => [each]) : perhaps(label, Boolean(hasLabel));
  if (form === 'leaf')
    return tuple(labels, made).map(([typed, attributes]) => fenced(one, typed, attributes));
  const fill = contents[one.name];
  if (!fill) throw new Error(`The soak doesn’t know what “${one.name}” holds: see block-contents.ts.`);
  return tuple(labels, made, fill(here, words, values)).map(([typed, attributes, content]) =>
    fenced(one, typed, attributes, content),
  );
}

function labelOf(one: Block, setting: Setting): Arbitrary<Piece> {
  const { random, ordinary } = setting;
  if (one.name === 'campaign') {
    const tag = fraction(random) < 0.2 && !ordinary ? longWord(whole(random, 20, 120), 7) : 'AgainWeek';
    return constant(plain(`#Ask${tag}`));
  }
  return text(setting, ordinary ? whole(random, 2, 8) : logUniform(random, 1, 26), 'label');
}

function fenced(one: Block, label: readonly Piece[], attributes: Attributes, content?: Piece): Piece {
  const colons = content ? Math.max(3, content.colons + 1) : 2;
  const braces = attributes.typed.length > 0 ? `{${attributes.typed.join(' ')}}` : '';
  const parts = content ? [...label, content] : label;
  const piece = joined(
    parts,
    (texts) => {
      const fence = ':'.repeat(colons);
      const name = label.length > 0 ? `${one.name}[${texts[0]}]` : one.name;
      const body = content ? `\n${texts.at(-1)}\n${fence}` : '';
      return `${fence}${name}${braces}${body}`;
    },
    `block-${one.name}`,
    `${one.name}-${content ? 'container' : 'leaf'}`,
    ...(label.length > 0 ? [`${one.name}-label`] : []),
    ...attributes.shapes,
  );
  return { ...piece, colons };
}
