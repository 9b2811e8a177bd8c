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
}

/** What to do in general. */
const advice = {
  'words-print-page': 'Nothing of a file may be lost on its page: report this with the file that shows it.',
  'words-pdf':
    'Look at the page named: a table, picture or single paragraph longer than a page is the usual cause; break it in two.',
  'words-web-page': 'Nothing of a file may be lost on its page: report this with the file that shows it.',
  title: 'Shorten the title, or report this with the file that shows it.',
  pages: 'Something reaches over the edge of a page: look at the pages of the PDF.',
  'contents-page': 'Report this with the file that shows it.',
  'stranded-heading': 'Put a line of text after the heading, or shorten what stands before it.',
  pictures: 'Check that the picture opens in another program; save it again as PNG or JPEG.',
  'outside-page': 'Shorten the line, break the long word, or give the table fewer columns.',
  'outside-request': 'Save the picture or file beside the edition and name it there.',
  'one-page': 'Shorten the text, or delete `onePage: true`: then it is set on two sides.',
  layout: 'Look for something too tall for a page: a picture, a table row or a very long word.',
  'not-pressed': 'Build again; if it happens again, report this with the file that shows it.',
};

/** Makes a finding of a report: an error that names the edition and its variant. */
export function asFinding(
  job: PressJob,
  { rule, file, line, message, advice: particular }: Report,
): PressFinding {
  return {
    file: file ?? job.file,
    line,
    column: 1,
    severity: 'error',
    rule,
    message: `${job.edition} (${job.variant}): ${message}`,
    advice: particular ?? advice[rule],
  };
}
