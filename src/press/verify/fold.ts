import type { Layout } from '../paginate/layout.ts';
import type { Report } from './report.ts';

/** What an officer asked for, what the print page lacks, or a picture: nothing else that is wrong in the PDF explains it. */
const ofOwn: readonly Report['rule'][] = ['one-page', 'outside-request', 'words-print-page', 'pictures'];

/** Rules of what is measured on pages: wrong where words are lost or pages are other ones than were set. */
const measured: readonly Report['rule'][] = ['pages', 'layout', 'contents-page'];

/**
 * One report a fault: what follows from another one is left out.
 *
 * - What is wider than its paper may make the browser print every page smaller: then nothing is where it was set, not even
 *   the title, and all that is measured is wrong.
 * - Words that the print page lacks are lacking in the PDF too.
 * - A picture that was refused isn't loaded, and what it shows in words is printed in the place of one that isn't.
 * - Where the PDF lacks words, or has more or fewer pages than were set, what else is wrong there follows from it.
 * - Contents entries with a wrong page have one cause.
 */
export function foldReports(reports: readonly Report[], layout: Layout): Report[] {
  const wide = widerThanPaper(layout);
  const tooWide = reports.find(
    ({ rule, pages = [] }) => rule === 'outside-page' && wide !== undefined && pages.includes(wide.page),
  );
  const isShrunk = tooWide && reports.some(({ rule }) => rule === 'title');
  if (isShrunk)
    return reports.filter(
      (report) => report === tooWide || (report.rule !== 'pictures' && ofOwn.includes(report.rule)),
    );
  const onPrintPage = new Set(reports.filter(({ rule }) => rule === 'words-print-page').map(placeKey));
  const refused = reports.filter(({ rule }) => rule === 'outside-request').map(({ thing = '' }) => thing);
  const withoutPicture = new Set(
    reports.filter(({ rule }) => rule === 'pictures').flatMap(({ pages = [] }) => pages),
  );
  const kept = reports.filter((report) => {
    const { rule, thing, pages = [], onlyAdds } = report;
    if (rule === 'pictures') return !(thing && refused.some((address) => address.endsWith(thing)));
    if (rule !== 'words-pdf') return true;
    return (
      !onPrintPage.has(placeKey(report)) && !(onlyAdds && pages.some((page) => withoutPicture.has(page)))
    );
  });
  const root = ['words-pdf', 'pages'].find((rule) => kept.some((report) => report.rule === rule));
  if (root === undefined) return oneOfContents(kept);
  const pages = new Set(kept.filter(({ rule }) => rule === root).flatMap((report) => report.pages ?? []));
  const follows = ({ rule, pages: own = [] }: Report): boolean =>
    root === 'pages' || measured.includes(rule) || own.some((page) => pages.has(page));
  return kept.filter((report) => report.rule === root || ofOwn.includes(report.rule) || !follows(report));
}

function placeKey({ file, line }: Report): string {
  return `${file ?? ''}:${line}`;
}

/** Points by which a box may stand out of its paper by rounding. */
const slack = 2;

/** The first thing that reaches beyond its paper on the right. */
export function widerThanPaper({ outside, papers }: Layout): Layout['outside'][number] | undefined {
  return outside.find(
    ({ page, x, width }) => x + width > (papers?.[page - 1]?.width ?? Number.POSITIVE_INFINITY) + slack,
  );
}

function oneOfContents(reports: readonly Report[]): Report[] {
  const [first, ...others] = reports.filter(({ rule }) => rule === 'contents-page');
  if (!first || others.length === 0) return [...reports];
  const more = others.length === 1 ? 'One more entry is' : `${others.length} more entries are`;
  const told = { ...first, message: `${first.message} ${more} wrong too.` };
  return reports.flatMap((report) => {
    if (report === first) return [told];
    return others.includes(report) ? [] : [report];
  });
}
