import { type Arbitrary, constant, constantFrom, tuple } from 'fast-check';
import { knownEditions, names } from './library.ts';
import { shrinking } from './numbers.ts';
import { pictureNames } from './picture-names.ts';
import { type Piece, plain } from './piece.ts';
import { fraction, logUniform, oneOf, whole } from './random.ts';
import { type Setting, textSeed } from './setting.ts';
import { languages, signs } from './stock.ts';
import { longAddress, longWord, phrase, runningText, spaced } from './words.ts';

/** Where a text stands: what can be among its words depends on it. */
export type TextPlace = 'text' | 'heading' | 'cell' | 'label';

/** Plans something among words; `words` is how many stand around it. */
type MakeInline = (setting: Setting, words: number) => Arbitrary<Piece>;

/** Words in signs: `**words**`. */
function around(before: string, after: string, shape: string): MakeInline {
  return ({ random, lang, ordinary }) =>
    tuple(shrinking(whole(random, 1, ordinary ? 4 : 9), 1), textSeed).map(([count, seed]) =>
      plain(before + phrase(count, seed, lang) + after, shape),
    );
}

function fixed(shape: string, ...texts: [string, ...string[]]): MakeInline {
  return ({ random }) => constant(plain(oneOf(random, texts), shape));
}

function long(least: number, shape: string, make: (characters: number, seed: number) => string): MakeInline {
  return ({ random, ordinary }) =>
    tuple(shrinking(logUniform(random, least, ordinary ? 40 : 400), least), textSeed).map(([count, seed]) =>
      plain(make(count, seed), shape),
    );
}

const named: MakeInline = ({ random, lang }) => {
  const targets: [string, ...string[]] = [
    '#@',
    ...Object.entries(names).flatMap(([scheme, ids]) => ids.map((id) => `${scheme}:${id}`)),
    ...knownEditions.flatMap(({ kind, id, section }) => [`${kind}:${id}`, `${kind}:${id}#${section}`]),
  ];
  const target = oneOf(random, targets);
  return tuple(shrinking(whole(random, 1, 5), 1), textSeed).map(([count, seed]) =>
    plain(
      `[${phrase(count, seed, lang)}](${target})`,
      `link-${target.split(':')[0]?.replace('#@', 'within')}`,
    ),
  );
};

const note: MakeInline = ({ random, lang, ordinary }, words) => {
  const most = Math.min(ordinary ? 25 : 300, Math.max(4, words));
  const paragraphs = !ordinary && fraction(random) < 0.2;
  return tuple(shrinking(logUniform(random, 1, most), 1), textSeed, textSeed).map(([count, seed, more]) => {
    const text = spaced(runningText(count, seed, lang), lang);
    const second = spaced(runningText(Math.ceil(count / 3), more, lang), lang);
    return {
      ...plain(`${phrase(1, seed, lang)}[^@]`, 'note'),
      tail: [{ sort: 'note', text: paragraphs ? `${text}\n\n    ${second}` : text }],
    };
  });
};

const reference: MakeInline = ({ lang }) =>
  textSeed.map((seed) => ({
    ...plain(`[${phrase(3, seed, lang)}][@]`, 'link-reference'),
    tail: [{ sort: 'address', text: longAddress(30, seed) }],
  }));

const foreign: MakeInline = ({ random }) => {
  const lang = oneOf(random, languages as unknown as [(typeof languages)[number]]);
  return tuple(shrinking(whole(random, 1, 12), 1), textSeed).map(([count, seed]) =>
    plain(phrase(count, seed, lang), `words-${lang}`),
  );
};

const picture: MakeInline = () =>
  constantFrom(...pictureNames).map((name) =>
    plain(`![A small picture](../pictures/${name})`, 'picture-in-text'),
  );

/** What the sample’s texts have among their words. */
const usual: readonly MakeInline[] = [
  around('**', '**', 'bold'),
  around('*', '*', 'italic'),
  around('[', '](https://soak.example/reports/14)', 'link'),
  around('"', '"', 'quoted'),
  fixed('phone', '01632 960 014', '0808 157 0142', '(01632) 960 021', '0800 1111'),
  fixed('date', '9 September 2026', '24 to 26 March', '9.9.2026', 'on Monday 3 May'),
  fixed('time', '9:30am', '9.30 – 1.00pm', '24/7', 'at 13:00'),
  fixed('email', 'office@soak.example', '[the office](mailto:office@soak.example)'),
  fixed('short-form', 'MASH', 'a DSL', 'CAMHS', 'the Local Help Desk (LHD)'),
  fixed('figures', '14%', '£12,500.50', '1,204', '3:1', 's.47', '31<sup>st</sup>', 'CO<sub>2</sub>'),
  fixed('dashes', '--', 'and so on...', '2019-2020', '– all of it –'),
  fixed('hashtag', '#AskAgainWeek', '#SaferSleep'),
  named,
  note,
];

const unusual: readonly MakeInline[] = [
  around('***', '***', 'bold-italic'),
  around('~~', '~~', 'struck'),
  around('`', '`', 'code'),
  long(20, 'angle-address', (count, seed) => `<${longAddress(count, seed)}>`),
  around('[**', '**](https://soak.example/bold)', 'bold-link'),
  fixed('tel', '[01632 960 014](tel:+441632960014)'),
  fixed(
    'escaped',
    '\\* \\_ \\# \\[x\\] \\< \\> \\\\ \\~ \\`',
    '&amp; &lt; &copy;',
    'a_b_c',
    '2 * 3 * 4',
    '100 % \\| 3',
  ),
  fixed('sign', ...signs),
  fixed('directive-like', 'foo:bar', ':name', '10:30'),
  long(1, 'long-word', longWord),
  long(20, 'long-address', longAddress),
  long(20, 'long-address-link', (count, seed) => `[the form](${longAddress(count, seed)})`),
  long(20, 'long-address-as-words', (count, seed) => {
    const address = longAddress(count, seed);
    return `[${address}](${address})`;
  }),
  long(1, 'long-words-of-link', (count, seed) => `[${longWord(count, seed)}](https://soak.example/long)`),
  long(12, 'long-hashtag', (count, seed) => `#Ask${longWord(count, seed)}`),
  long(12, 'long-email', (count, seed) => `${longWord(Math.min(count, 60), seed)}@soak.example`),
  long(1, 'long-code', (count, seed) => `\`${longWord(count, seed)}\``),
  reference,
  foreign,
];

const ofLabels: readonly MakeInline[] = [
  around('**', '**', 'bold'),
  around('*', '*', 'italic'),
  fixed('phone', '01632 960 014'),
  fixed('short-form', 'MASH'),
  long(1, 'long-word', longWord),
];

const ofRunningText: readonly MakeInline[] = [fixed('line-break', '\\\n', '  \n'), picture];

/** Plans something that stands among words. */
export function inline(setting: Setting, place: TextPlace, words: number): Arbitrary<Piece> {
  const { random, ordinary } = setting;
  const makers =
    place === 'label'
      ? ofLabels
      : [...usual, ...(ordinary ? [] : unusual), ...(place === 'text' && !ordinary ? ofRunningText : [])];
  const make = oneOf(random, makers as [MakeInline, ...MakeInline[]]);
  return make(setting, words);
}
