import type { PressFinding } from './finding.ts';
import type { PressJob } from './job.ts';
import type { Reasons, Rungs } from './ladder.ts';
import type { Layout } from './paginate/layout.ts';

/** What each rung does to pages, in an officer's words. */
const changes: Readonly<Record<number, (pages: string) => string>> = {
  2: (pages) => `On ${pages}, what should stay together may run over a page's end`,
  3: (pages) => `On ${pages}, the cells of tables and what should stand side by side stand below one another`,
  4: (pages) => `What is on ${pages} is set in one plain column, with nothing beside it`,
};

/**
 * Says of a PDF that is whole, but not as designed, what was simplified, on which pages and why: a warning for each
 * edition in it that is on a lower rung.
 */
export function simplifications(
  job: PressJob,
  rungs: Rungs,
  reasons: Reasons,
  simplified: Layout['simplified'],
): PressFinding[] {
  return Object.keys(rungs).flatMap((key): PressFinding[] => {
    const reason = reasons[key];
    const concerned = simplified.filter(({ edition }) => key === '*' || edition === key);
    const rung = rungs[key] ?? 1;
    if (!reason || rung === 1) return [];
    const apart = concerned.flatMap((one) => one.apart);
    const pages = rung === 3 && apart.length > 0 ? apart : concerned.flatMap((one) => one.pages);
    const file = job.parts?.find(({ edition }) => edition === key)?.file ?? job.file;
    const own = `${job.edition} (${job.variant}): `;
    const cause = reason.message.startsWith(own) ? reason.message.slice(own.length) : reason.message;
    return [
      {
        file,
        line: reason.file === file ? reason.line : 1,
        column: 1,
        severity: 'warning',
        rule: 'simplified',
        message: `${own}${changes[rung]?.(pageNames(pages)) ?? ''}, since this went wrong as designed: ${cause}`,
        advice: `No word is lost: look whether it is good enough. To have it as designed: ${reason.advice}`,
      },
    ];
  });
}

/** `page 3`, `pages 3 to 5 and 9` */
function pageNames(pages: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === page - 1) run[1] = page;
    else runs.push([page, page]);
  }
  const names = runs.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`));
  const [only] = runs;
  const word = runs.length === 1 && only?.[0] === only?.[1] ? 'page' : 'pages';
  return `${word} ${new Intl.ListFormat('en-GB').format(names)}`;
}
