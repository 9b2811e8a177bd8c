import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editionText } from '../bench/archive.ts';
import { type MadeEdition, makeEdition } from './edition.ts';
import { keepFailure, kindsOf, shrinkFailure } from './failures.ts';
import { drawPictures } from './pictures.ts';
import { type PressOptions, pressEditions } from './press-editions.ts';
import { type EditionResult, hasFailed } from './results.ts';
import { stateIn, toDo } from './state.ts';
import { batchLine, closingReport, ordinaryWarnings } from './table.ts';

/** What is asked of a soak. */
export interface SoakOptions {
  editions: number;
  /** Which editions; or those of the bench’s archive. */
  from: { seed: number } | 'archive';
  variants: 'standard' | 'all';
  /** How many editions a build has. */
  batch: number;
  /** Some editions of each batch are put together in a pack too. */
  packs: boolean;
  /** Forgets what was done before. */
  again: boolean;
  /** How many failures of each kind are made as small as may be. */
  shrinks: number;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `.cache/soak` */
const folder = join(root, '.cache', 'soak');

const limits = { candidates: 40, characters: 60_000, tries: 6, steps: 40 };

/**
 * Makes editions, and has each checked, built, pressed and proven; keeps what fails, and shrinks it. What was done
 * before, with the same options, isn’t done again.
 * @returns true if nothing failed, and no edition like the sample’s was warned of.
 */
export async function soak(options: SoakOptions, tell: (line: string) => void): Promise<boolean> {
  const name = `${options.from === 'archive' ? 'archive' : `seed-${options.from.seed}`}-${options.variants}${options.packs ? '-packs' : ''}`;
  const state = stateIn(join(folder, name));
  if (options.again) await state.forget();
  const pictures = join(folder, 'pictures');
  if ((await readdir(pictures).catch(() => [])).length === 0) await drawPictures(pictures);
  const workFolder = join(folder, name, 'work');
  // What a soak that was stopped left there.
  await rm(workFolder, { recursive: true, force: true });
  const setting = { root, workFolder, pictures, variants: options.variants };

  const before = await state.read();
  const groups = toDo(options.editions, options.batch, before);
  const done = before.filter(({ indices }) => indices.some((index) => index < options.editions));
  if (done.length > 0)
    tell(`${done.flatMap(({ indices }) => indices).length} editions were done before; --again begins anew`);
  const shrunk = new Map<string, number>();
  for (const indices of groups) {
    const made = new Map(
      indices.map((index) => makeOne(options, index)).map((each) => [each.edition.id, each]),
    );
    const pressing: PressOptions = { ...setting, pack: options.packs ? packOf([...made.values()]) : [] };
    const pressed = await pressEditions(
      [...made.values()].map(({ edition }) => edition),
      pressing,
    );
    const batch = { ...pressed, indices };
    for (const result of batch.editions) await lookAt(result, made.get(result.id), pressing);
    await state.keep(batch);
    done.push(batch);
    tell(batchLine(batch, options.editions));
  }
  tell('');
  tell(closingReport(done));
  return !done.some(({ editions }) => editions.some(hasFailed)) && ordinaryWarnings(done) === 0;

  async function lookAt(
    result: EditionResult,
    made: MadeEdition | undefined,
    pressing: PressOptions,
  ): Promise<void> {
    if (!hasFailed(result)) return;
    if (!made) {
      tell(`${result.id}: ${[...kindsOf(result).keys()].join('; ')}`);
      return;
    }
    const own = await keepFailure(join(folder, 'failures'), made.edition, result);
    let number = 0;
    for (const [kind, finding] of kindsOf(result)) {
      tell(
        `${result.id}${finding.variant ? ` (${finding.variant})` : ''}: ${finding.rule}: ${finding.message.slice(0, 300)}`,
      );
      const times = shrunk.get(kind) ?? 0;
      if (times >= options.shrinks) continue;
      shrunk.set(kind, times + 1);
      const smallest = await shrinkFailure(made, kind, finding, pressing, limits);
      number += 1;
      const file = join(own, number === 1 ? 'smallest.md' : `smallest-${number}.md`);
      await writeFile(file, smallest.text);
      tell(`  the smallest that still fails so, ${file.slice(root.length)}:\n${shown(smallest.text)}`);
    }
  }
}

/** An edition by its number. Those of the archive don’t shrink. */
function makeOne({ from }: SoakOptions, index: number): MadeEdition {
  if (from !== 'archive') return makeEdition(from.seed, index);
  const edition = { ...editionText(index), ordinary: true, shapes: [] };
  return { edition, smaller: () => [] };
}

/** Up to six editions of a batch, of 4,000 words in all at most. */
function packOf(made: readonly MadeEdition[]): PressOptions['pack'] {
  let left = 4000;
  return made
    .map(({ edition }) => edition)
    .filter(({ text }) => {
      const words = text.length / 6;
      if (words > left) return false;
      left -= words;
      return true;
    })
    .slice(0, 6);
}

function shown(text: string): string {
  const lines = text.slice(0, 2000).split('\n');
  return lines.map((line) => `    ${line.slice(0, 200)}`).join('\n');
}
