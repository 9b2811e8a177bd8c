import { adviceOnWords } from './advice.ts';
import type { Comparison, Difference } from './compare.ts';
import type { Evidence } from './evidence.ts';
import type { Report } from './report.ts';
import { bothSides, placeOf, type SourceWords } from './source.ts';
import type { Thing } from './things.ts';

/** At most so many differences of one text are told; the first says most. */
const told = 10;

/** Says in words where a page's HTML differs from the officer's file. */
export function pageDifferences(
  product: 'print page' | 'web page',
  { differences }: Comparison,
  source: SourceWords,
): Report[] {
  const rule = product === 'print page' ? 'words-print-page' : 'words-web-page';
  return differences.slice(0, told).map(({ at, missing, extra }) => ({
    rule,
    ...placeOf(source, at),
    thing: missing.length > 0 ? excerpt(missing) : excerpt(extra),
    message: `The ${product} ${faultOf(missing, extra)}, ${bothSides(source, at, at + missing.length)}.`,
    advice:
      missing.length > 0
        ? `Type “${excerpt(missing)}” as a paragraph of its own, without signs around it.`
        : 'Type the words on both sides as paragraphs of their own, without signs around them.',
  }));
}

/** Differences of which one is the cause: they begin on the same page, or in the same thing. */
interface Fault {
  first: Difference;
  thing: Thing | undefined;
  pages: number[];
  /** How many other places it has. */
  others: number;
}

/** Says in words where the PDF differs from the officer's file: what stood there, and one report a fault. */
export function pdfDifferences(evidence: Evidence): Report[] {
  return faultsOf(evidence)
    .slice(0, told)
    .map((fault) => {
      const { thing, pages, first } = fault;
      return {
        rule: 'words-pdf',
        ...placeOf(evidence.source, first.at),
        thing: thing?.name ?? '',
        pages,
        onlyAdds: first.missing.length === 0,
        message: messageOf(fault, evidence),
        ...(thing ? { advice: adviceOnWords(thing) } : {}),
      };
    });
}

function messageOf({ first, thing, pages, others }: Fault, evidence: Evidence): string {
  const { at, missing, extra } = first;
  const subject = thing ? capital(thing.name) : 'The PDF';
  const isPlural = / and what follows it$|^Rows /.test(subject);
  const sides = bothSides(evidence.source, at, at + missing.length);
  const elsewhere = movedTo(evidence, first);
  const [page, next] = pages;
  const where =
    page === undefined ? 'in the PDF' : `on page ${page}${next === page + 1 ? ` or ${next}` : ''} of the PDF`;
  const fault =
    elsewhere === undefined
      ? `${subject} ${faultOf(missing, extra, isPlural)} ${where}, ${sides}`
      : `${subject} ${isPlural ? 'stand' : 'stands'} elsewhere in the PDF, on page ${elsewhere}: “${excerpt(missing)}” belongs ${sides}`;
  const more = others === 0 ? '' : ` ${others} more ${others === 1 ? 'place' : 'places'} near it differ too.`;
  return `${fault}.${more}`;
}

function faultsOf(evidence: Evidence): Fault[] {
  const { differences } = evidence.inPdf;
  const faults: Fault[] = [];
  for (const difference of differences) {
    // What is too many here and missing elsewhere is told where it is missing.
    if (difference.missing.length === 0 && differences.some((other) => isMovedTo(other, difference)))
      continue;
    const pages = pagesAround(evidence, difference);
    const thing = thingOf(evidence, difference);
    const last = faults.at(-1);
    const isSame =
      last && (pages.some((page) => last.pages.includes(page)) || (thing && last.thing?.name === thing.name));
    if (last && isSame) {
      last.others += 1;
      last.pages.push(...pages.filter((page) => !last.pages.includes(page)));
    } else faults.push({ first: difference, thing, pages, others: 0 });
  }
  return faults;
}

/** The pages of the words before and after a difference. */
function pagesAround({ body }: Evidence, { foundAt, extra }: Difference): number[] {
  const pages = [body[foundAt - 1]?.page, ...extra.map((_, index) => body[foundAt + index]?.page)];
  const after = body[foundAt + extra.length]?.page;
  // What was too many stands where it stands.
  const known = (extra.length > 0 ? pages.slice(1) : [...pages, after]).filter((page) => page !== undefined);
  return [...new Set(known)];
}

function isMovedTo(from: Difference, to: Difference): boolean {
  return from !== to && from.missing.length > 0 && from.missing.join(' ') === to.extra.join(' ');
}

/** What words that are missing stood in; where none is, what stands around the words that are too many. */
function thingOf({ thingAt, source }: Evidence, { at, missing }: Difference): Thing | undefined {
  if (missing.length > 0) return thingAt(at, at + missing.length);
  const before = Math.max(0, Math.min(at, source.words.length) - 1);
  return thingAt(before, before + 1);
}

/** The page on which missing words stand instead, if they are too many elsewhere. */
function movedTo({ inPdf, body }: Evidence, difference: Difference): number | undefined {
  const there = inPdf.differences.find((other) => isMovedTo(difference, other));
  return there && body[there.foundAt]?.page;
}

function faultOf(missing: readonly string[], extra: readonly string[], isPlural = false): string {
  const [lacks, has] = isPlural ? ['lack', 'have'] : ['lacks', 'has'];
  return [
    missing.length > 0 ? `${lacks} “${excerpt(missing)}”` : '',
    extra.length > 0 ? `${has} “${excerpt(extra)}” that is not in the file` : '',
  ]
    .filter(Boolean)
    .join(' and ');
}

function excerpt(words: readonly string[]): string {
  const most =
    words.length > 12 ? `${words.slice(0, 12).join(' ')} … (${words.length} words)` : words.join(' ');
  return most.length > 160 ? `${most.slice(0, 160)}…` : most;
}

/** First letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
