import { type Arbitrary, constant, tuple } from 'fast-check';
import { shrinking } from '../numbers.ts';
import { indented, joined, type Piece, plain, stacked } from '../piece.ts';
import { fraction, logUniform, oneOf, whole } from '../random.ts';
import { inside, type Make, type Setting, textSeed } from '../setting.ts';
import { signs } from '../stock.ts';
import { text } from '../text.ts';
import { longWord, phraseOf, runningText, spaced } from '../words.ts';
import { content } from './content.ts';

/** Running text. */
export const paragraph: Make = (setting, words) =>
  text(setting, words).map((piece) => joined([piece], ([typed = '']) => typed, 'paragraph'));

/** A paragraph, or one word, many times over. */
export const repeated: Make = ({ random, lang }, words) => {
  const long = logUniform(random, 1, Math.max(1, Math.min(60, words / 2)));
  const times = Math.max(2, Math.round(words / long));
  const inOneParagraph = fraction(random) < 0.4;
  return tuple(shrinking(long, 1), shrinking(times, 1), textSeed).map(([count, repeats, seed]) => {
    const said = spaced(runningText(count, seed, lang), lang);
    const all = Array.from({ length: repeats }, () => said);
    return plain(
      all.join(inOneParagraph ? ' ' : '\n\n'),
      inOneParagraph ? 'repeated-words' : 'repeated-paragraph',
    );
  });
};

/** Lines between fences. */
export const code: Make = ({ random, lang }, words) => {
  const lines = whole(random, 1, Math.max(1, Math.min(60, words / 4)));
  const language = oneOf(random, ['', 'yaml', 'text']);
  return tuple(shrinking(lines, 1), shrinking(Math.ceil(words / lines), 1), textSeed).map(
    ([count, each, seed]) =>
      plain(
        `\`\`\`${language}\n${Array.from({ length: count }, (_, index) => `${' '.repeat((seed + index) % 5)}${spaced(runningText(each, seed + index, lang), lang)}`).join('\n')}\n\`\`\``,
        'code',
      ),
  );
};

/** A quotation as on GitHub, with all that can stand in one. */
export const blockquote: Make = (setting, words) =>
  content(inside(setting), words).map((piece) =>
    joined([piece], ([typed = '']) => indented(typed, '> ', '> ').replaceAll(/^$/gm, '>'), 'blockquote'),
  );

/** A line between two parts of a text. */
export const rule: Make = ({ random }) => constant(plain(oneOf(random, ['***', '- - -', '___']), 'rule'));

/** A heading of `depth` signs, of 1 to 160 characters. */
export function heading(setting: Setting, depth: number): Arbitrary<Piece> {
  const { random, lang, ordinary } = setting;
  const marks = '#'.repeat(depth);
  const characters = ordinary ? whole(random, 8, 50) : logUniform(random, 1, 160);
  const sort = ordinary ? 0 : fraction(random);
  const as = (typed: Piece, shape: string) =>
    joined([typed], ([words = '']) => `${marks} ${words}`, `heading-${depth}`, shape);
  if (sort < 0.6) {
    return tuple(shrinking(characters, 1), textSeed).map(([count, seed]) =>
      as(plain(phraseOf(count, seed, lang)), 'heading-plain'),
    );
  }
  if (sort < 0.7) return constant(as(plain(oneOf(random, signs)), 'heading-of-signs'));
  if (sort < 0.78) {
    return tuple(shrinking(characters, 1), textSeed).map(([count, seed]) =>
      as(plain(longWord(count, seed)), 'heading-long-word'),
    );
  }
  return text(setting, Math.max(1, Math.round(characters / 8)), 'heading').map((typed) =>
    as(typed, 'heading-with-inlines'),
  );
}

/** Headings in a row, a level down each, and a paragraph below them. */
export const headings: Make = (setting, words) => {
  const { random } = setting;
  const first = whole(random, 3, 5);
  const last = Math.min(6, first + whole(random, 0, 2));
  const all = Array.from({ length: last - first + 1 }, (_, index) => heading(setting, first + index));
  return tuple(tuple(...all), paragraph(setting, Math.max(1, words))).map(([above, below]) =>
    stacked([...above, below], all.length > 1 ? 'headings-in-a-row' : 'subheading'),
  );
};
