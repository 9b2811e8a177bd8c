import type { PressFinding } from './finding.ts';
import type { PressJob } from './job.ts';
import type { Layout } from './paginate/layout.ts';
import type { SettingError } from './setting-error.ts';
import { asFinding } from './verify/report.ts';
import { placeOf, sourceWords } from './verify/source.ts';
import { wordsOf } from './verify/words.ts';

/**
 * A PDF that can't be proven is set again, more simply, until it can. The rungs of that ladder, each with all that is
 * above it:
 *
 * 1. as designed
 * 2. with other breaks: all may run over a page's end but headings, lines to write on, furniture, and grids as a whole
 * 3. with long rows, cells and boxes taken apart: tables become an entry a row, what stands in columns, a grid or a row
 *    of boxes stands below one another
 * 4. in one plain column: without alternatives (`data-if-fits`), side column, floats or places of its own; furniture too
 *
 * Which rung a PDF is on is decided by proof and by counting, never by the clock. In a PDF of several editions each has
 * its own: by its `data-edition`; `*` is the whole page.
 */
export type Rungs = Readonly<Record<string, number>>;

const lastRung = 4;

/** The whole page. */
const all = '*';

/** Why what is on a lower rung went there: what was found when it was set as designed. */
export type Reasons = Readonly<Record<string, PressFinding>>;

/** What setting again can't mend: it would be the same on every rung, or is for the officer to decide. */
const lasting = new Set(['words-print-page', 'outside-request', 'one-page']);

/** True if a PDF with such findings might be whole on a lower rung. */
export function isMendable(findings: readonly PressFinding[], { images }: Pick<Layout, 'images'>): boolean {
  return images.every(({ loaded }) => loaded) && findings.every(({ rule }) => !lasting.has(rule));
}

/**
 * The rungs to try after those on which a PDF had these findings; undefined if there are none. Only the edition whose
 * file they name goes down. If that doesn't help, what is set around the editions is set plainly, then everything.
 */
export function rungsBelow(
  job: PressJob,
  rungs: Rungs,
  findings: readonly PressFinding[],
): Rungs | undefined {
  if (rungs[all] === lastRung) return undefined;
  const lower = [...reasonsIn(job, findings).keys()].filter((key) => rungs[key] !== lastRung);
  if (lower.length > 0) {
    return { ...rungs, ...Object.fromEntries(lower.map((key) => [key, (rungs[key] ?? 1) + 1])) };
  }
  const around = job.parts ? [job.edition, all] : [];
  const next = around.find((key) => rungs[key] !== lastRung);
  return next === undefined ? undefined : { ...rungs, [next]: lastRung };
}

/** The highest number among rungs: how far a PDF is from its design. */
export function lowestOf(rungs: Rungs): number {
  return Math.max(1, ...Object.values(rungs));
}

/** The reasons for rungs: what was known, and, for what went down just now, what these findings say of it. */
export function reasonsFor(
  job: PressJob,
  rungs: Rungs,
  known: Reasons,
  findings: readonly PressFinding[],
): Reasons {
  const named = reasonsIn(job, findings);
  const [anyway] = findings;
  const entries = Object.keys(rungs).map((key) => [key, known[key] ?? named.get(key) ?? anyway]);
  return Object.fromEntries(entries.filter(([, reason]) => reason !== undefined)) as Reasons;
}

/** The first finding of each edition that has some. Lost words come first: what else is wrong may follow from them. */
function reasonsIn(job: PressJob, findings: readonly PressFinding[]): Map<string, PressFinding> {
  const lost = findings.filter(({ rule }) => rule === 'words-pdf');
  const reasons = new Map<string, PressFinding>();
  for (const finding of lost.length > 0 ? lost : findings) {
    const key = keyOf(job, finding.file);
    if (!reasons.has(key)) reasons.set(key, finding);
  }
  return reasons;
}

function keyOf(job: PressJob, file: string): string {
  if (!job.parts) return all;
  return job.parts.find((part) => part.file === file)?.edition ?? job.edition;
}

/** Says that a page could not be set, and, of one without end, where it stood. */
export function settingFinding(job: PressJob, { message, endless }: SettingError): PressFinding {
  if (!endless)
    return asFinding(job, { rule: 'not-pressed', line: 1, message: `No PDF could be made: ${message}.` });
  const { pages, edition, text } = endless;
  const file = job.parts?.find((part) => part.edition === edition)?.file;
  const at = text === '' ? '' : ` at “${text} …”`;
  return asFinding(job, {
    rule: 'layout',
    line: 1,
    ...(file === undefined ? {} : { file }),
    ...lineOf(job, text, file),
    message: `Its pages have no end: after ${pages} of them the text still stood${at}.`,
  });
}

/** The line of the officer's file in which a text stands, if it is found. */
function lineOf(job: PressJob, text: string, file: string | undefined): { line?: number } {
  const wanted = wordsOf(text).slice(0, 5);
  const source = sourceWords(job);
  const at = source.words.findIndex(
    (_, index) =>
      (file === undefined || source.places[index]?.file === file) &&
      wanted.every((word, after) => source.words[index + after] === word),
  );
  return at === -1 || wanted.length === 0 ? {} : { line: placeOf(source, at).line };
}
