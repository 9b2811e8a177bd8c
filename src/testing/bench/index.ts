import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { type PressRun, pressAll } from '../../press/press-all.ts';
import type { Stages } from '../../press/press-one.ts';
import { readPrintPages } from '../../press/print-pages.ts';
import { editionText, writeArchive } from './archive.ts';
import { bareLoop } from './bare-loop.ts';
import { benchMarkdown } from './markdown.ts';
import { runBuild } from './run-build.ts';

/**
 * Measures the Markdown pipeline on one edition, then the press and the whole build on a generated archive, all in one
 * run, and tells each figure as it comes. Markdown is measured beside bare unified, the press beside the bare loop on
 * the same print pages.
 */
export async function bench(editions: number, tell: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'press-bench-'));
  const content = join(folder, 'content');
  const cache = join(folder, 'cache');
  const browserFolder = fileURLToPath(new URL('../../../.cache/browser', import.meta.url));
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  try {
    await benchMarkdown(tell);
    await writeArchive(content, editions);
    const site = join(folder, 'site');
    await runBuild(content, { store: join(folder, 'store-site'), cache, outDir: site, printPages: true });
    const printPages = await readPrintPages(site);
    const addresses = printPages.map(({ address }) => address);
    // Unpacks the browser and warms the disk: nobody's time.
    await bareLoop(site, addresses.slice(0, 1), browserFolder, false);

    const pressOnce = async (workers: number): Promise<{ run: PressRun; milliseconds: number }> => {
      const outFolder = join(folder, `press-${workers}`);
      await cp(site, outFolder, { recursive: true });
      const start = performance.now();
      const run = await pressAll(printPages, {
        outFolder,
        base: '/',
        cacheFolder: join(folder, `cache-${workers}`),
        browserFolder,
        workers,
      });
      const milliseconds = performance.now() - start;
      const findings = run.pressed.flatMap((pressed) => pressed.findings);
      if (findings.length > 0) throw new Error(`The press found: ${JSON.stringify(findings[0])}`);
      return { run, milliseconds };
    };
    const bare = await bareLoop(site, addresses, browserFolder, false);
    const atOnce = await bareLoop(site, addresses, browserFolder, true);
    const one = await pressOnce(1);
    const two = await pressOnce(2);
    tell(`${editions} editions, ${bare.pages} pages`);
    tell(`bare loop                          ${seconds(bare.milliseconds)}`);
    tell(`bare loop, frames at once          ${seconds(atOnce.milliseconds)}`);
    for (const [workers, { run, milliseconds }] of [
      [1, one],
      [2, two],
    ] as const) {
      const pages = run.pressed.reduce((sum, { record }) => sum + (record?.pages ?? 0), 0);
      tell(
        `press, ${workers} worker${workers === 1 ? ' ' : 's'}                   ${seconds(milliseconds)}   ÷ bare loop ${(milliseconds / bare.milliseconds).toFixed(2)}   ${(milliseconds / pages).toFixed(1)} ms a page`,
      );
      tell(`  ms a page by stage: ${stages(run, pages)}`);
    }

    const places = { store: join(folder, 'store'), cache, outDir: join(folder, 'dist') };
    const cold = await runBuild(content, places);
    tell(`whole build, cold                  ${seconds(cold.milliseconds)}   peak ${cold.peakMb ?? '?'} MB`);
    const unchanged = await runBuild(content, places);
    tell(
      `whole build, unchanged             ${seconds(unchanged.milliseconds)}   ${await pressedAnew(cache)} pressed`,
    );
    const { text, id } = editionText(0);
    await writeFile(join(content, 'newsletters', `${id}.md`), text.replace(/ the /, ' one '));
    const changed = await runBuild(content, places);
    tell(
      `whole build, one word changed      ${seconds(changed.milliseconds)}   ${await pressedAnew(cache)} pressed   ÷ cold ${(changed.milliseconds / cold.milliseconds).toFixed(2)}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function stages({ pressed }: PressRun, pages: number): string {
  const names: (keyof Stages)[] = ['load', 'paginate', 'print', 'finish', 'verify'];
  return names
    .map((name) => {
      const sum = pressed.reduce((total, { milliseconds }) => total + milliseconds[name], 0);
      return `${name} ${(sum / pages).toFixed(1)}`;
    })
    .join(', ');
}

async function pressedAnew(cache: string): Promise<string> {
  const report = JSON.parse(await readFile(join(cache, 'report.json'), 'utf8')) as {
    browsersStarted: number;
    pdfs: { cached: boolean }[];
  };
  return `${report.pdfs.filter(({ cached }) => !cached).length} PDFs (${report.browsersStarted} browsers)`;
}
