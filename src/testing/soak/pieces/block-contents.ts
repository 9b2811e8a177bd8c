import { type Arbitrary, tuple } from 'fast-check';
import { joined, type Piece, plain, stacked } from '../piece.ts';
import { fraction, oneOf, whole } from '../random.ts';
import { perhaps, sequence } from '../sequence.ts';
import { type Setting, textSeed } from '../setting.ts';
import { text } from '../text.ts';
import { phrase } from '../words.ts';
import { alsoList, changedThings, contactList, figures, links, stepList } from './block-lists.ts';
import { content } from './content.ts';
import { shown } from './picture.ts';
import { table } from './table.ts';

/** Plans what stands between the lines of a block. `values` are those of its attributes. */
type Fill = (setting: Setting, words: number, values: ReadonlyMap<string, string>) => Arbitrary<Piece>;

/** Anything at all. */
const anything: Fill = (setting, words) => content(setting, words);

const oneParagraph: Fill = (setting, words) =>
  text(setting, Math.max(1, setting.ordinary ? Math.min(words, 25) : words));

/** What each block that has lines of its own holds, by its name. A block that isn’t here stops the soak. */
export const contents: Readonly<Record<string, Fill>> = {
  'key-message': oneParagraph,
  quote: (setting, words) =>
    tuple(content(setting, words), source(setting)).map(([said, from]) => stacked([said, ...from])),
  'pull-quote': (setting, words) =>
    tuple(
      text(setting, Math.max(1, Math.min(words, setting.ordinary ? 25 : 60)), 'label'),
      source(setting),
    ).map(([said, from]) => stacked([said, ...from])),
  definition: anything,
  reflect: oneParagraph,
  action: (setting, words) =>
    tuple(content(setting, words), perhaps(button(setting), fraction(setting.random) < 0.5)).map(
      ([how, buttons]) => stacked([how, ...buttons]),
    ),
  'urgent-help': (setting, words) =>
    text(setting, words).map((typed) =>
      joined([typed], ([words = '']) => `Ring **01632 960 041** at any hour. ${words}`),
    ),
  'content-note': anything,
  'key-figures': figures,
  audit: (setting, words) => {
    const { random } = setting;
    const depth = oneOf(random, [4, 4, 3, 5, 6]);
    const lead = perhaps(text(setting, Math.max(1, Math.round(words / 6))), fraction(random) < 0.3);
    return tuple(lead, parts(setting, words, depth, whole(random, 2, 4))).map(([first, rest]) =>
      stacked([...first, rest]),
    );
  },
  steps: (setting, words) =>
    tuple(stepList(setting, words), perhaps(shown(setting), fraction(setting.random) < 0.2)).map(
      ([list, after]) => stacked([list, ...after]),
    ),
  signpost: links,
  contacts: contactList,
  campaign: anything,
  news: (setting, words) =>
    parts(setting, words, oneOf(setting.random, [3, 3, 4, 5]), whole(setting.random, 2, 6)),
  columns: anything,
  also: alsoList,
  figure: (setting, words, values) => {
    const { random } = setting;
    const caption = Math.max(1, Math.min(words, setting.ordinary ? 20 : words));
    const below = sequence(() =>
      Array.from({ length: whole(random, 0, 2) }, (_, index) =>
        text(setting, index === 0 ? caption : whole(random, 1, 12), 'label'),
      ),
    );
    return tuple(shown(setting, values.has('decorative')), below).map(([picture, captions]) =>
      stacked([picture, ...captions]),
    );
  },
  table,
  changes: changedThings,
  passage: anything,
};

/** Who said it, or where it is written. */
function source(setting: Setting): Arbitrary<Piece[]> {
  const { random } = setting;
  const said = text(setting, whole(random, 1, setting.ordinary ? 8 : 30), 'label').map((typed) =>
    joined([typed], ([words = '']) => `— ${words}, [page 14](https://soak.example/review#page=14)`, 'source'),
  );
  return perhaps(said, fraction(random) < 0.6);
}

function button({ random, lang }: Setting): Arbitrary<Piece> {
  const count = whole(random, 1, 6);
  return textSeed.map((seed) => plain(`[${phrase(count, seed, lang)}](https://soak.example/form)`, 'button'));
}

/** Parts below headings of one level, two at least. */
function parts(setting: Setting, words: number, depth: number, count: number): Arbitrary<Piece> {
  const { random, ordinary } = setting;
  const each = Math.max(1, Math.round(words / count));
  return sequence(
    () =>
      Array.from({ length: count }, () =>
        tuple(text(setting, whole(random, 1, ordinary ? 6 : 20), 'heading'), content(setting, each)).map(
          ([heading, below]) =>
            joined(
              [heading, below],
              ([title = '', typed = '']) => `${'#'.repeat(depth)} ${title}\n\n${typed}`,
            ),
        ),
      ),
    2,
  ).map((all) => stacked(all));
}
