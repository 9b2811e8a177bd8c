import { type Arbitrary, type Random, tuple, type Value } from 'fast-check';
import { type Kind, kinds } from '../../editions/kinds.ts';
import { assemble } from './assemble.ts';
import { type Field, frontMatter } from './front-matter.ts';
import { type Piece, stacked, wordCount } from './piece.ts';
import { contentOf } from './pieces/content.ts';
import { heading } from './pieces/plain.ts';
import { fraction, logUniform, oneOf, randomOf, whole } from './random.ts';
import { growing } from './sequence.ts';
import type { Setting } from './setting.ts';
import { languages } from './stock.ts';

/** An edition as it was made. */
export interface SoakEdition {
  /** The name of its file, without its ending. */
  id: string;
  kind: Kind;
  /** The whole file. */
  text: string;
  /** Only shapes and lengths that the sample’s editions have: the press must not even warn of it. */
  ordinary: boolean;
  /** What is in it, by name. */
  shapes: readonly string[];
}

/** An edition with what shrinks it. */
export interface MadeEdition {
  edition: SoakEdition;
  /** Smaller editions that may still fail, the much smaller first. */
  smaller(): Iterable<MadeEdition>;
}

type Content = [fields: Field[], sections: Piece[]];

/** Edition number `index`, from 0, of a seed: the same whatever else is made. */
export function makeEdition(seed: number, index: number): MadeEdition {
  const random = randomOf(seed, index);
  const setting = settingOf(random);
  const maker = tuple(frontMatter(setting), sections(setting));
  const id = `soak-${seed}-${String(index).padStart(5, '0')}`;
  return made(id, setting, maker, maker.generate(random, undefined));
}

function made(id: string, setting: Setting, maker: Arbitrary<Content>, value: Value<Content>): MadeEdition {
  const [fields, pieces] = value.value;
  const { kind, ordinary, lang } = setting;
  return {
    edition: {
      id,
      kind,
      ordinary,
      text: assemble(kind, fields, pieces),
      shapes: [
        kind,
        `edition-${lang}`,
        ...fields.map(([name]) => `field-${name}`),
        ...pieces.flatMap(({ shapes }) => shapes),
      ],
    },
    *smaller() {
      for (const less of maker.shrink(value.value, value.context)) yield made(id, setting, maker, less);
    },
  };
}

function settingOf(random: Random): Setting {
  const kind = oneOf(random, kinds as unknown as [Kind]);
  const ordinary = fraction(random) < 0.2;
  const foreign = !ordinary && fraction(random) < 0.12;
  const lang = foreign
    ? oneOf(random, languages.slice(1) as unknown as [(typeof languages)[number]])
    : 'en-GB';
  const reviews = kind === 'lessons-learned' ? ['k', 'robin', 'm-14'].slice(0, whole(random, 0, 3)) : [];
  return { random, kind, lang, ordinary, depth: 0, reviews };
}

/** No edition has fewer words when it is made. */
const least = 40;

/** Lengths are log-uniform around 600 words; one edition in 200 is longer than others are. */
function lengthOf({ random, ordinary }: Setting): number {
  if (ordinary) return logUniform(random, 140, 2600);
  return fraction(random) < 0.006 ? logUniform(random, 8000, 19_000) : logUniform(random, 45, 7400);
}

/** Sections with their headings, 1 to 60 of them, or a briefing’s 1 to 9 panels; some text may come before the first. */
function sections(setting: Setting): Arbitrary<Piece[]> {
  const { random, ordinary, kind } = setting;
  const words = lengthOf(setting);
  const isBriefing = kind === 'briefing';
  const count = isBriefing
    ? ordinary
      ? oneOf(random, [5, 6, 7, 7])
      : whole(random, 1, 9)
    : ordinary
      ? Math.min(12, Math.max(2, Math.round(words / 200)))
      : Math.min(logUniform(random, 1, 60), Math.max(1, Math.floor(words / 8)));
  const total = isBriefing ? Math.min(words, ordinary ? 700 : count * 400) : words;
  const shares = Array.from({ length: count }, () => 0.15 + fraction(random) ** 2);
  const lead = !isBriefing && fraction(random) < (ordinary ? 0.8 : 0.5) ? Math.round(total / (count + 2)) : 0;
  return growing((sofar) => {
    const done = sofar.length - (lead > 0 ? 1 : 0);
    if (done < 0) return contentOf(setting, lead).map((pieces) => stacked(pieces));
    if (done >= count) {
      const lacking = least - wordCount(sofar);
      return lacking > 0 ? contentOf(setting, lacking, 1).map((pieces) => stacked(pieces)) : undefined;
    }
    // What was longer than planned is taken from the sections to come.
    const sum = shares.slice(done).reduce((all, share) => all + share, 0);
    const left = Math.max(0, total - wordCount(sofar));
    return section(setting, Math.floor((left * (shares[done] ?? 0)) / sum));
  });
}

function section(setting: Setting, words: number): Arbitrary<Piece> {
  const { random, ordinary } = setting;
  // A panel or a section may have nothing in it.
  const left =
    words > 60 && fraction(random) < 0.04 && !ordinary ? 0 : Math.max(ordinary ? 20 : 1, words - 5);
  return tuple(heading(setting, 2), contentOf(setting, left, ordinary ? 1 : 0)).map(([above, below]) =>
    stacked([above, ...below]),
  );
}
