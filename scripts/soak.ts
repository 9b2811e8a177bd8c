import { parseArgs } from 'node:util';
import { soak } from '../src/testing/soak/index.ts';

const { values } = parseArgs({
  options: {
    editions: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    archive: { type: 'string' },
    variants: { type: 'string', default: 'standard' },
    packs: { type: 'boolean' },
    batch: { type: 'string', default: '100' },
    shrink: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const isWhole = (text: string, least: number): boolean => /^\d+$/.test(text) && Number(text) >= least;
const { editions, seed, archive, variants, batch, shrink } = values;
const right =
  isWhole(archive ?? editions, 1) &&
  isWhole(seed, 0) &&
  isWhole(batch, 1) &&
  isWhole(shrink, 0) &&
  (variants === 'standard' || variants === 'all');

if (values.help || !right) {
  console.log(`npm run soak [-- --editions N] [--seed S] [--variants all] [--packs]
Makes N editions (100 if not given) of the whole dialect, the same for the same seed; checks, builds, presses and proves
each, and makes what fails as small as may be. The same command goes on where it was stopped.

--variants all   every PDF that there is of each kind, and a pack a batch; else the standard one alone
--packs          a pack a batch, with the standard PDFs
--archive N      N editions of the bench’s archive instead
--batch N        editions a build (100)
--shrink N       failures of each kind that are made small (1; 0 for none)
--again          forgets what was done before

State is kept in .cache/soak, failures in .cache/soak/failures. The exit status is 1 if anything failed.`);
  process.exitCode = values.help ? 0 : 2;
} else {
  // Leaves in order, so that the build that is running is stopped too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  const passed = await soak(
    {
      editions: Number(archive ?? editions),
      from: archive === undefined ? { seed: Number(seed) } : 'archive',
      variants: variants === 'all' ? 'all' : 'standard',
      batch: Number(batch),
      packs: values.packs ?? variants === 'all',
      again: values.again,
      shrinks: archive === undefined ? Number(shrink) : 0,
    },
    console.log,
  );
  process.exitCode = passed ? 0 : 1;
}
