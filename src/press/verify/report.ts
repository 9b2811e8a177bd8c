import type { PressFinding } from '../finding.ts';
import type { PressJob } from '../job.ts';

/** Something that is wrong with an edition's pages. */
export interface Report {
  rule: keyof typeof advice;
  /** The officer's file, if it isn't the job's own. */
  file?: string;
  /** 1-based line of that file. */
  line: number;
  message: string;
  /** What to do, where that depends on what was found; what the rule says in general if not given. */
  advice?: string;
  /** What it is about, told the same way for each PDF: with rule, file and line it says which fault this is. */
  thing?: string;
  /** The pages, as read, on which it shows. */
  pages?: readonly number[];
  /** No word is missing: there are only too many. */
  onlyAdds?: boolean;
}

/** What to do in general. */
const advice = {
  'words-print-page': 'Type these words as a paragraph of their own, without signs around them.',
  'words-pdf': 'Split what stands there into two, or shorten it.',
  'words-web-page': 'Type these words as a paragraph of their own, without signs around them.',
  title: 'Shorten the title, or put spaces or hyphens into its long words.',
  pages: 'Shorten what stands on the last page, or split it in two.',
  'contents-page': 'Build again; what it points at is not from a file of yours.',
  'stranded-heading': 'Put a line of text after the heading, or shorten what stands before it.',
  pictures: 'Check that the picture opens in another program; save it again as PNG or JPEG.',
  'outside-page': 'Shorten the line, break the long word, or give the table fewer columns.',
  'outside-request': 'Save the picture or file beside the edition and name it there.',
  'one-page': 'Shorten the text, or delete `onePage: true`: then it is set on two sides.',
  layout: 'Look for something too tall for a page: a picture, a table row or a very long word.',
  'not-pressed':
    'Build again. If it happens again, take out the newest part of the text and build, to find what it is.',
};

/** Makes a finding of a report: an error that names the edition and its variant. */
export function asFinding(job: PressJob, report: Report): PressFinding {
  const { rule, file, line, message, advice: particular, thing = '', pages = [] } = report;
  const { edition, variant } = job;
  const [page] = pages;
  return {
    file: file ?? job.file,
    line,
    column: 1,
    severity: 'error',
    rule,
    message: `${edition} (${variant}): ${message}`,
    advice: particular ?? advice[rule],
    fault: { thing, edition, variant, message, ...(page === undefined ? {} : { page }) },
  };
}
