import type { AstroIntegration } from 'astro';
import { contentDir } from '../editions/content-dir.ts';
import { type Finding, stopsBuild } from '../editions/finding.ts';
import { followFiles } from '../editions/follow-files.ts';
import { today } from '../editions/today.ts';
import { findingsOf } from './index.ts';
import { readContent } from './read-content.ts';
import { terminalReport, totals, wantsColour } from './reporters/terminal.ts';
import { unpublished, unpublishedLine } from './unpublished.ts';

/** Thrown when findings stop a build. They have been printed before: it says only how many there are. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(findings: readonly Finding[]) {
    super(`The build stopped: ${totals(findings)} Nothing was written.`);
    this.stack = '';
  }
}

/**
 * Checks all content before Astro reads any of it. A build with an error in its content (or, when `strict`, with a
 * warning) stops here and has written nothing; the preview prints the findings, also after each save, and goes on.
 */
export function checks({ strict = false }: { strict?: boolean } = {}): AstroIntegration {
  let command = '';
  let base = '/';
  return {
    name: 'checks',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': async ({ config, logger }) => {
        base = config.base.replace(/\/*$/, '/');
        if (command !== 'build' && command !== 'dev') return;
        const content = await readContent(contentDir());
        for (const edition of unpublished(content, today())) logger.info(unpublishedLine(edition));
        const findings = findingsOf(content);
        print(findings);
        if (command === 'dev' || !stopsBuild(findings, strict)) return;
        // Astro would say first that “an unhandled error occurred” in this hook, through the hook's own logger.
        logger.error = () => {};
        throw new ContentError(findings);
      },
      'astro:server:start': ({ address, logger }) => {
        const site = `http://localhost:${address.port}${base}`;
        logger.info(`On paper: ${site}print/   What can be typed: ${site}writing/`);
      },
      'astro:server:setup': async ({ server }) => {
        let told = '';
        await followFiles(contentDir(), server.watcher, async () => {
          const findings = findingsOf(await readContent(contentDir()));
          const report = JSON.stringify(findings);
          if (report !== told) print(findings);
          told = report;
        });
      },
    },
  };
}

function print(findings: readonly Finding[]): void {
  if (findings.length > 0)
    process.stderr.write(`\n${terminalReport(findings, wantsColour(process.stderr))}\n`);
}
