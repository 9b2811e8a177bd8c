import type { Heading } from 'mdast';
import type { Finding } from '../../editions/finding.ts';
import { contentOf } from '../../markdown/empty-headings.ts';
import type { DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { at, placeInBody, typedText } from '../place.ts';
import { abbreviationsIn, isInCapitals, sentenceCase } from '../sentence-case.ts';
import { nodesOf, plainText } from '../walk.ts';

/** Headings begin at `##`, go down a step at a time, and are written as sentences are. */
export const headings: DocumentRule = (edition) => {
  const all = nodesOf(edition.body, 'heading');
  let last = 1;
  const found = all.flatMap((heading) => {
    const content = contentOf(heading);
    // Nothing is printed for it: the levels of the others are counted without it.
    if (content !== 'something') return [emptyHeading(edition, heading, content)];
    const before = last;
    last = Math.max(2, heading.depth);
    return [
      ...(heading.depth === 1 ? [secondTitle(edition, heading)] : []),
      ...(heading.depth > before + 1 ? [skippedLevel(edition, heading, before)] : []),
      ...(isInCapitals(plainText(heading)) ? [capitals(edition, heading)] : []),
    ];
  });
  return [...found, ...unreadHeadings(edition)];
};

/** Lines such as `##Training`, which are printed as they are typed; `#Training` may be a hashtag. */
function unreadHeadings(edition: DocumentSource): Finding[] {
  return nodesOf(edition.body, 'paragraph').flatMap((paragraph) => {
    const typed = typedText(edition, paragraph);
    return [...typed.matchAll(/(?<=^[ >]*)(#{2,6})([^\s#].*)$/gm)].map(
      ({ index, 1: signs = '', 2: words = '' }) =>
        at(edition, placeInBody(edition, paragraph, index), {
          severity: 'error',
          rule: 'unread-heading',
          message: `This isn’t read as a heading, for no space follows ${signs}`,
          advice: `Type ${signs} ${words.trim()}`,
        }),
    );
  });
}

function emptyHeading(edition: DocumentSource, heading: Heading, content: 'note' | 'nothing'): Finding {
  const signs = '#'.repeat(heading.depth);
  return at(edition, placeInBody(edition, heading), {
    severity: 'warning',
    rule: 'empty-heading',
    message:
      content === 'nothing'
        ? 'This heading has nothing in it, so nothing is printed for it.'
        : 'This heading has only the number of a note in it, which is printed as a paragraph.',
    advice:
      content === 'nothing'
        ? `Type its words after ${signs} and a space, or delete the line.`
        : `Type words before the note: ${signs} Words[^1], or delete the ${signs}.`,
  });
}

function secondTitle(edition: DocumentSource, heading: Heading): Finding {
  return at(edition, placeInBody(edition, heading), {
    severity: 'error',
    rule: 'second-title',
    message: 'A heading with one # is a title, and the title of this edition is in its front matter.',
    advice: `Type ## ${plainText(heading)}, or delete the line if it only repeats the title.`,
  });
}

function skippedLevel(edition: DocumentSource, heading: Heading, before: number): Finding {
  const above = before === 1 ? 'is the first' : `follows one with ${'#'.repeat(before)}`;
  return at(edition, placeInBody(edition, heading), {
    severity: 'warning',
    rule: 'skipped-heading-level',
    message: `This heading has ${'#'.repeat(heading.depth)} and ${above}: a level is left out.`,
    advice: `Type ${'#'.repeat(before + 1)} ${plainText(heading)}`,
  });
}

function capitals(edition: DocumentSource, heading: Heading): Finding {
  const texts = ['paragraph', 'tableCell', 'heading'] as const;
  const elsewhere = texts.flatMap((type) => nodesOf(edition.body, type).map(plainText));
  const { title, standfirst } = edition.fields;
  const known = abbreviationsIn([...elsewhere, String(title ?? ''), String(standfirst ?? '')]);
  return at(edition, placeInBody(edition, heading), {
    severity: 'warning',
    rule: 'heading-in-capitals',
    message: 'This heading is in capitals, which are slow to read and are spelt out by some screen readers.',
    advice: `Type ${'#'.repeat(Math.max(2, heading.depth))} ${sentenceCase(plainText(heading), known)} (give names their capitals back).`,
  });
}
