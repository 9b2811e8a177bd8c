import { type Arbitrary, tuple } from 'fast-check';
import { indented, joined, type Piece, plain } from '../piece.ts';
import { fraction, oneOf, whole } from '../random.ts';
import { perhaps, sequence } from '../sequence.ts';
import { inside, type Make, type Setting, textSeed } from '../setting.ts';
import { text } from '../text.ts';
import { longAddress, phrase } from '../words.ts';
import { content } from './content.ts';

/** Items one below the other, each with its mark. */
function listed(items: Arbitrary<Piece>[], least: number, mark: (index: number) => string): Arbitrary<Piece> {
  return sequence(() => items, least).map((pieces) =>
    joined(pieces, (texts) => texts.map((typed, index) => indented(typed, mark(index))).join('\n')),
  );
}

function share(words: number, count: number): number {
  return Math.max(1, Math.round(words / count));
}

function several(count: number, make: (index: number) => Arbitrary<Piece>): Arbitrary<Piece>[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const bullet = () => '- ';

/** Two to four figures in bold, each with what it counts. */
export const figures: Make = (setting, words) => {
  const { random, ordinary } = setting;
  const count = whole(random, 2, 4);
  return listed(
    several(count, () => {
      const figure = oneOf(random, ['64', '9 in 10', '14%', '£12,500.50', '1,204', '3½']);
      return text(setting, ordinary ? whole(random, 3, 9) : share(words, count), 'label').map((typed) =>
        joined([typed], ([what = '']) => `**${figure}** ${what}`),
      );
    }),
    2,
    bullet,
  );
};

/** Numbered steps: plain, or with a name in bold, or with more below. */
export const stepList: Make = (setting, words) => {
  const { random, ordinary } = setting;
  const count = whole(random, 2, ordinary ? 5 : 12);
  const each = ordinary ? whole(random, 8, 25) : share(words, count);
  return listed(
    several(count, () => {
      const bold = fraction(random) < 0.4;
      const more = each > 8 && fraction(random) < 0.2;
      const below = perhaps(content(inside(setting), share(each, 2)), more && !ordinary);
      return tuple(text(setting, more ? share(each, 2) : each), textSeed, below).map(([typed, seed, under]) =>
        joined([typed, ...under], ([first = '', ...rest]) =>
          [bold ? `**${phrase(3, seed, setting.lang)}.** ${first}` : first, ...rest].join('\n\n'),
        ),
      );
    }),
    2,
    (index) => `${index + 1}. `,
  );
};

/** A paragraph with a link, or a list of links. */
export const links: Make = (setting, words) => {
  const { random, ordinary, lang } = setting;
  const length = ordinary ? 40 : whole(random, 20, 400);
  const one = (count: number) =>
    tuple(text(setting, count, 'label'), textSeed).map(([typed, seed]) =>
      joined([typed], ([said = '']) => `[${phrase(4, seed, lang)}](${longAddress(length, seed)}), ${said}`),
    );
  const count = whole(random, 1, 5);
  if (count === 1) return one(Math.max(1, ordinary ? Math.min(30, words) : words));
  return listed(
    several(count, () => one(ordinary ? whole(random, 2, 10) : share(words, count))),
    1,
    bullet,
  );
};

/** Roles in bold, with a number and a mailbox. */
export const contactList: Make = (setting, words) => {
  const { random, ordinary } = setting;
  const count = whole(random, 1, ordinary ? 4 : 12);
  return listed(
    several(count, () =>
      text(setting, ordinary ? whole(random, 2, 5) : Math.min(40, share(words, count)), 'label').map(
        (typed) =>
          joined([typed], ([said = '']) => `**Front door**, 01632 960 041, desk@soak.example, ${said}`),
      ),
    ),
    1,
    bullet,
  );
};

/** Groups and their items, most of these as links to sections. */
export const alsoList: Make = (setting: Setting, words) => {
  const { random, lang } = setting;
  const groups = whole(random, 1, setting.ordinary ? 3 : 8);
  return listed(
    several(groups, () => {
      const items = whole(random, 0, 4);
      const each = Math.min(12, share(words, groups * (items + 1)));
      const below = sequence(() =>
        Array.from({ length: items }, () =>
          textSeed.map((seed) =>
            plain(seed % 3 ? `[${phrase(each, seed, lang)}](#@)` : phrase(each, seed, lang)),
          ),
        ),
      );
      return tuple(text(setting, each, 'label'), below).map(([name, rest]) =>
        joined([name, ...rest], ([title = '', ...lines]) =>
          [title, ...lines.map((line) => `- ${line}`)].join('\n'),
        ),
      );
    }),
    1,
    bullet,
  );
};

/** What was changed, in bold or as a bold link, and how. */
export const changedThings: Make = (setting, words) => {
  const { random, lang, ordinary } = setting;
  const count = whole(random, 1, ordinary ? 4 : 15);
  return listed(
    several(count, () =>
      tuple(text(setting, ordinary ? whole(random, 4, 14) : share(words, count)), textSeed).map(
        ([typed, seed]) =>
          joined([typed], ([how = '']) => {
            const what = phrase(1 + (seed % 6), seed, lang);
            return `**${seed % 2 ? what : `[${what}](https://soak.example/page)`}**: ${how}`;
          }),
      ),
    ),
    1,
    bullet,
  );
};
