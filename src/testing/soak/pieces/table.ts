import { type Arbitrary, tuple } from 'fast-check';
import { seeded } from '../../../markdown/import/random-documents.ts';
import { inline } from '../inlines.ts';
import { shrinking } from '../numbers.ts';
import { joined, type Piece, plain } from '../piece.ts';
import { fraction, logUniform, whole } from '../random.ts';
import { sequence } from '../sequence.ts';
import { type Make, type Setting, textSeed } from '../setting.ts';
import type { Language } from '../stock.ts';
import { phrase, runningText, spaced } from '../words.ts';

/**
 * A table of 1 to 12 columns and 1 to 200 rows. Its cells have up to twice the mean number of words; one of them may have
 * up to 400, and some things that stand among words are in any of them.
 */
export const table: Make = (setting, words) => {
  const { random, lang, ordinary } = setting;
  const columns = ordinary ? whole(random, 2, 4) : whole(random, 1, 12);
  const mostRows = ordinary ? 10 : Math.max(1, Math.min(200, words));
  const rows = ordinary
    ? Math.max(1, Math.min(10, Math.round(words / columns / 3)))
    : logUniform(random, 1, mostRows);
  const tall =
    !ordinary && words > 30 && fraction(random) < 0.35 ? logUniform(random, 20, Math.min(400, words)) : 0;
  const mean = Math.max(0, (words - tall) / columns / (rows + 1));
  const repeats = !ordinary && fraction(random) < 0.1;
  const aligned = fraction(random) < 0.5;
  const big = tuple(shrinking(tall), textSeed);
  return tuple(
    shrinking(columns, 1),
    shrinking(rows, 1),
    shrinking(Math.round(2 * mean)),
    big,
    among(setting, words),
    textSeed,
  ).map(([across, down, most, [long, place], extras, seed]) => {
    const cells: Piece[] = Array.from({ length: across * (down + 1) }, (_, index) =>
      plain(cellText(index, across, most, repeats ? seed : seed + index, lang)),
    );
    const put = (at: number, piece: Piece): void => {
      const index = at % cells.length;
      const there = cells[index];
      if (there) cells[index] = joined([there, piece], (texts) => texts.filter(Boolean).join(' '));
    };
    if (long > 0) put(place, plain(spaced(runningText(long, place, lang), lang), 'tall-cell'));
    for (const [at, piece] of extras) put(at, piece);
    return joined(
      cells,
      (texts) => typedTable(texts, across, aligned ? seed : undefined),
      ...shapes(across, down),
    );
  });
};

function shapes(columns: number, rows: number): string[] {
  return [
    'table',
    `columns-${columns}`,
    ...(rows > 100 ? ['table-over-100-rows'] : rows > 30 ? ['table-over-30-rows'] : []),
  ];
}

/** Things that stand among words, each with a number that says in which cell. */
function among(setting: Setting, words: number): Arbitrary<[number, Piece][]> {
  const { random, ordinary } = setting;
  const count = Math.floor(fraction(random) ** 2 * Math.min(12, words / 15));
  return sequence(() =>
    Array.from({ length: count }, () =>
      tuple(
        textSeed,
        !ordinary && fraction(random) < 0.15 ? lineBreak(setting) : inline(setting, 'cell', words),
      ),
    ),
  );
}

function lineBreak({ lang }: Setting): Arbitrary<Piece> {
  return textSeed.map((seed) => plain(`<br>${phrase(3, seed, lang)}`, 'break-in-cell'));
}

/** Some cells of a table are empty. The first row has two words a column at most. */
function cellText(index: number, columns: number, most: number, seed: number, lang: Language): string {
  const next = seeded(seed);
  const drawn = Math.floor(next() * (most + 1));
  const count = index < columns ? Math.max(1, Math.min(2, drawn)) : drawn;
  return count > 6 ? spaced(runningText(count, seed, lang), lang) : phrase(count, seed, lang);
}

function typedTable(cells: readonly string[], columns: number, alignment: number | undefined): string {
  const row = (texts: readonly string[]) =>
    `| ${texts.map((cell) => cell.replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  const marks = ['---', ':---', '---:', ':---:'];
  const aligning = Array.from({ length: columns }, (_, column) =>
    alignment === undefined ? '---' : (marks[(alignment >> column) % 4] ?? '---'),
  );
  const rows = Array.from({ length: cells.length / columns }, (_, index) =>
    row(cells.slice(index * columns, (index + 1) * columns)),
  );
  return [rows[0], `| ${aligning.join(' | ')} |`, ...rows.slice(1)].join('\n');
}
