import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BrowserError } from './browser/launch.ts';
import type { PressFinding } from './finding.ts';
import { mergeFindings } from './merge-findings.ts';
import { type Pressed, pressAll } from './press-all.ts';
import { printFolder, readPrintPages } from './print-pages.ts';
import { closingTable, pressReport, progress } from './report.ts';
import { type PressedRecord, writeWhole } from './store/cache.ts';
import { fillEditionsJson, fillFacts, missingFacts, type PictureFacts } from './store/facts.ts';
import { beginOutFolder, type OutFolder, tidyLeftovers } from './store/out-folder.ts';
import { verifyWebPage } from './verify/index.ts';
import { workerCount } from './workers.ts';

/** Options of the press. */
export interface PressOptions {
  /** Prints findings; the project's reporter is given from outside, since the press imports nothing but its own. */
  report: (findings: PressFinding[]) => void;
  /** A warning stops the build too. */
  strict?: boolean;
}

/**
 * The Astro integration that turns print pages into PDFs. The site is built into a folder beside the output folder;
 * only when every PDF is made and proven does that folder take the old one's place.
 */
export function press({ report, strict = false }: PressOptions): AstroIntegration {
  let out: OutFolder | undefined;
  let root = '';
  let workers = 1;
  let base = '/';
  return {
    name: 'press',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        workers = workerCount();
        const final = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        await tidyLeftovers(final);
        out = beginOutFolder(final);
        updateConfig({ outDir: pathToFileURL(`${out.building}/`) });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ logger }) => {
        if (!out) return;
        try {
          const findings = await pressSite(out.building, base, cacheOf(root), workers);
          report(findings);
          if (findings.some(({ severity }) => strict || severity === 'error')) {
            throw new StopError(`The press found ${count(findings)}; nothing was published.`);
          }
          await out.publish();
        } catch (error) {
          await out.abandon();
          if (!(error instanceof StopError || error instanceof BrowserError)) throw error;
          // Astro would say first that “an unhandled error occurred” in this hook, through the hook's own logger.
          logger.error = () => {};
          error.stack = '';
          throw error;
        }
      },
    },
  };
}

interface Caches {
  press: string;
  browser: string;
}

/** `.cache/press`, or the folder that `PRESS_CACHE` names; the browser is unpacked once a project. */
function cacheOf(root: string): Caches {
  return {
    press: resolve(root, process.env['PRESS_CACHE'] || join('.cache', 'press')),
    browser: join(root, '.cache', 'browser'),
  };
}

/** Presses the site in `outFolder`, writes the report, fills the facts in and takes the print pages out. */
async function pressSite(
  outFolder: string,
  base: string,
  cache: Caches,
  workers: number,
): Promise<PressFinding[]> {
  const start = performance.now();
  const pages = await readPrintPages(outFolder);
  const shown = progress(pages.length);
  const run = await pressAll(pages, {
    outFolder,
    base,
    cacheFolder: cache.press,
    browserFolder: cache.browser,
    workers,
    onPressed: shown.tell,
  });
  shown.end();
  if (pages.length > 0) console.log(closingTable(run));
  const records = new Map<string, PressedRecord>();
  const pictures = new Map<string, PictureFacts>();
  for (const { page, record } of run.pressed) {
    if (!record) continue;
    records.set(page.job.pdf, record);
    for (const picture of record.pictures) pictures.set(`${page.job.pictures}/${picture.name}.png`, picture);
  }
  const findings = mergeFindings([
    ...run.pressed.flatMap((pressed) => pressed.findings),
    ...(await webPageFindings(outFolder, run.pressed)),
    ...missingFacts(await fillFacts(outFolder, records, pictures, base)),
    ...missingFacts(await fillEditionsJson(outFolder, base, records)),
  ]);
  await writeWhole(
    join(cache.press, 'report.json'),
    `${JSON.stringify(pressReport(run, performance.now() - start, findings), null, 2)}\n`,
  );
  await rm(join(outFolder, printFolder), { recursive: true, force: true });
  return findings;
}

async function webPageFindings(outFolder: string, pressed: readonly Pressed[]): Promise<PressFinding[]> {
  const findings: PressFinding[] = [];
  for (const { page } of pressed) {
    if (page.job.page === undefined) continue;
    findings.push(...verifyWebPage(page.job, await readFile(join(outFolder, page.job.page), 'utf8')));
  }
  return findings;
}

function count(findings: readonly PressFinding[]): string {
  const many = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return errors > 0 ? many(errors, 'error') : many(findings.length, 'warning');
}

/** Stops the build. What is wrong has been printed before: it says only how much. */
class StopError extends Error {
  override name = 'StopError';
}
