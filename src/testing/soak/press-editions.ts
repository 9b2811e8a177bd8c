import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../checks/index.ts';
import type { PressReport } from '../../press/report.ts';
import { tryBuild } from '../bench/run-build.ts';
import { hasReadContent, takeTurn } from '../build-turn.ts';
import { type FolderOptions, packId, writeContent } from './content-folder.ts';
import type { SoakEdition } from './edition.ts';
import { type EditionResult, type Found, foundIn, resultsOf } from './results.ts';

/** The day that counts as today in every build of the soak, so that the same edition is always the same. */
const today = '2026-11-01';

/** Begins the rule of what the checks found. */
export const checked = 'check: ';

/** How editions are built. */
export interface PressOptions {
  /** The project’s folder. */
  root: string;
  /** Below the project’s `.cache`; each build has a folder of its own in it, and removes it. */
  workFolder: string;
  pictures: string;
  variants: FolderOptions['variants'];
  pack: FolderOptions['pack'];
  /** Leaves it at the checks. */
  checksOnly?: boolean;
  /** Replaces the time for which a build may print nothing, for tests. */
  silentMs?: number;
}

/** What came of some editions, and what it took. */
export interface Pressed {
  editions: EditionResult[];
  milliseconds: number;
  peakMb: number;
}

/**
 * Checks, builds, presses and proves editions, all in one build. Those in which the checks find an error aren’t built.
 * If the build crashes or hangs, its halves are built by themselves, and so on, until the edition is found that it is
 * to be blamed on.
 */
export async function pressEditions(
  editions: readonly SoakEdition[],
  options: PressOptions,
): Promise<Pressed> {
  const pressed: Pressed = { editions: [], milliseconds: 0, peakMb: 0 };
  const faults = await check(editions, options);
  for (const edition of editions) {
    const findings = faults.get(edition.id);
    if (findings) pressed.editions.push({ id: edition.id, ordinary: edition.ordinary, pdfs: [], findings });
  }
  const right = editions.filter(({ id }) => !faults.has(id));
  if (right.length > 0 && !options.checksOnly) await build(right, options, pressed);
  return pressed;
}

/** The errors that checks find, by edition. */
async function check(
  editions: readonly SoakEdition[],
  options: PressOptions,
): Promise<ReadonlyMap<string, Found[]>> {
  return inFolder(options, async (folder) => {
    const faults = new Map<string, Found[]>();
    const content = join(folder, 'content');
    await writeContent(content, editions, { ...options, pack: [] });
    for (const finding of await checkContent(content)) {
      if (finding.severity !== 'error') continue;
      const id = /([^/]+)\.md$/.exec(finding.file)?.[1] ?? finding.file;
      const { rule, ...rest } = foundIn(finding);
      faults.set(id, [...(faults.get(id) ?? []), { ...rest, rule: checked + rule }]);
    }
    return faults;
  });
}

async function build(
  editions: readonly SoakEdition[],
  options: PressOptions,
  sum: Pressed,
): Promise<boolean> {
  const { report, milliseconds, peakMb, rule, printed } = await inFolder(options, (folder) =>
    buildIn(folder, editions, options),
  );
  sum.milliseconds += milliseconds;
  sum.peakMb = Math.max(sum.peakMb, peakMb);
  if (report) {
    const ids = new Set([...editions.map(({ id }) => id), packId]);
    // What is in every folder is told of only if something is wrong with it.
    sum.editions.push(
      ...resultsOf(report, editions).filter(({ id, findings }) => ids.has(id) || findings.length > 0),
    );
    return true;
  }
  const end: Found = { rule, message: printed, line: 1, severity: 'error' };
  if (editions.length > 1) {
    const half = Math.ceil(editions.length / 2);
    const first = await build(editions.slice(0, half), options, sum);
    const second = await build(editions.slice(half), options, sum);
    if (!first || !second) return false;
    sum.editions.push({ id: '(batch)', ordinary: false, pdfs: [], findings: [end] });
    return false;
  }
  const [only] = editions;
  if (only) sum.editions.push({ id: only.id, ordinary: only.ordinary, pdfs: [], findings: [end] });
  return false;
}

async function buildIn(folder: string, editions: readonly SoakEdition[], options: PressOptions) {
  const content = join(folder, 'content');
  const ids = new Set(editions.map(({ id }) => id));
  const pack = options.pack.filter(({ id }) => ids.has(id));
  await writeContent(content, editions, { ...options, pack });
  const cache = join(folder, 'press');
  const endTurn = await takeTurn(options.root);
  const longest = Math.max(...editions.map(({ text }) => text.length / 6));
  const end = await tryBuild(
    content,
    { store: join(folder, 'store'), cache, outDir: join(folder, 'dist') },
    {
      today,
      // A line is printed for each PDF, and the press itself stops one after half a minute and 25 ms a word.
      silentMs: options.silentMs ?? 180_000 + 60 * longest,
      onPrinted: (printed) => hasReadContent(printed) && void endTurn(),
    },
  );
  await endTurn();
  const report = await readFile(join(cache, 'report.json'), 'utf8').catch(() => undefined);
  return {
    report: report === undefined || end.hung ? undefined : (JSON.parse(report) as PressReport),
    milliseconds: end.milliseconds,
    peakMb: end.peakMb ?? 0,
    rule: end.hung ? 'build-hung' : 'build-crashed',
    printed: end.printed.slice(-3000),
  };
}

async function inFolder<Result>(
  { workFolder }: PressOptions,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(workFolder, { recursive: true });
  const folder = await mkdtemp(join(workFolder, 'build-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
