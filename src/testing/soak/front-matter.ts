import { type Arbitrary, constant, tuple } from 'fast-check';
import { shrinking } from './numbers.ts';
import { fraction, logUniform, oneOf, whole } from './random.ts';
import { perhaps, sequence } from './sequence.ts';
import { type Setting, textSeed } from './setting.ts';
import { longWord, phraseOf } from './words.ts';

/** A line of front matter: a field, and its value as JSON, which YAML reads as it is. */
export type Field = readonly [name: string, value: unknown];

/** Plans the fields of an edition; title and date stay when it shrinks, and the language its text is written in. */
export function frontMatter(setting: Setting): Arbitrary<Field[]> {
  const { random, lang, ordinary, kind } = setting;
  const date = constant<Field>(['date', `2026-${two(whole(random, 1, 10))}-${two(whole(random, 1, 28))}`]);
  const always = lang === 'en-GB' ? [date] : [date, constant<Field>(['lang', lang])];
  const possible = fields(setting);
  const reviews = kind === 'lessons-learned' && setting.reviews.length > 0 ? [reviewsOf(setting)] : [];
  const others = sequence(() =>
    possible.filter(([chance]) => fraction(random) < chance).map(([, field]) => field),
  );
  return tuple(
    words(setting, 'title', ordinary ? whole(random, 12, 60) : logUniform(random, 1, 160)),
    tuple(...always),
    perhaps(
      words(setting, 'standfirst', ordinary ? whole(random, 60, 150) : logUniform(random, 1, 160)),
      fraction(random) < 0.7,
    ),
    others,
  ).map(([title, fixed, standfirst, rest]) => [title, ...fixed, ...standfirst, ...reviews, ...rest]);
}

/** A field of so many characters, sometimes one long word. */
function words({ random, lang, ordinary }: Setting, name: string, characters: number): Arbitrary<Field> {
  const long = !ordinary && fraction(random) < 0.12;
  return tuple(shrinking(characters, 1), textSeed).map(
    ([count, seed]): Field => [name, long ? longWord(count, seed) : phraseOf(count, seed, lang)],
  );
}

/** Fields that may be left out, each with how often it is there. */
function fields(setting: Setting): [chance: number, field: Arbitrary<Field>][] {
  const { random, ordinary, kind } = setting;
  const known = ['Neglect', 'Young carers', 'Babies under one'];
  const topics = ordinary ? known : [...known, 'A topic of its own that has a rather long name', 'x'];
  const year = whole(random, 2027, 2029);
  const onlyKind: Record<Setting['kind'], [number, Arbitrary<Field>][]> = {
    newsletter: [[0.4, constant(['format', oneOf(random, ['newsletter', 'bulletin', 'masterclass'])])]],
    briefing: [
      [0.4, constant(['format', oneOf(random, ['seven-minute', 'seven-point', 'one-minute-guide'])])],
      [0.3, constant(['onePage', false])],
    ],
    'lessons-learned': [],
  };
  return [
    [0.4, constant(['period', oneOf(random, ['Autumn 2026', 'September and October 2026', 'Week 40'])])],
    [0.4, constant(['issue', oneOf(random, [14, '14', 'Special number for schools', 2026])])],
    [0.6, constant(['topics', topics.filter((_, index) => index === 0 || fraction(random) < 0.4)])],
    [0.2, constant(['special', oneOf<unknown>(random, [true, 'Special edition: online safety'])])],
    [0.3, constant(['reviewBy', `${year}-06-30`])],
    [0.2, constant(['version', '1.1'])],
    [0.15, constant(['sensitive', true])],
    ...onlyKind[kind],
  ];
}

function reviewsOf({ reviews, random }: Setting): Field {
  return [
    'reviews',
    reviews.map((id, index) => ({
      id,
      title: `Child ${id}: a practice review${index === 1 ? ' of eleven agencies and what they knew of one another' : ''}`,
      ...(index % 2 === 0
        ? {
            publisher: 'Soak Safeguarding Children Partnership',
            published: '2026-03-12',
            address: `https://soak.example/reviews/${longWord(whole(random, 5, 80), index)}`,
            pseudonym: 'Child K',
            contentNote: 'It describes the death of a baby.',
          }
        : {}),
    })),
  ];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
