import { sevenPanels } from '../editions/starter/bodies.ts';
import { editionFile } from './content-builder.ts';

const sentences = [
  'The health visitor had seen the baby twice that month and both times she had written down what she saw.',
  'Nobody had asked the grandmother, although she was in the house on most days and often at night.',
  'Our procedure says that the doctor looks at the child on the same day, whatever the hour.',
  'A school can ring the front door first and talk a worry through without a form or a name.',
  'Staff who work at weekends did not know whom to ring, and so they waited until Monday morning.',
  'The family moved three times in one year, and each time the record reached the new team late.',
  'What the older brother told his teacher was kept in a file that no one else could read.',
  'The review asks each agency to look at ten records and to say what has changed since spring.',
];
/** Of a hundred words, how many each panel has. */
const shares = [14, 16, 18, 20, 12, 11, 9];

/**
 * A briefing of so many words below its front matter, headings among them, in seven panels: paragraphs in the first two,
 * lists in the others, as they are written.
 */
export function briefingOf(words: number, ...frontmatter: string[]): string {
  const text = sentences.join(' ').split(' ');
  let at = 0;
  const take = (count: number): string => {
    const taken = Array.from({ length: count }, (_, index) => text[(at + index) % text.length] ?? '');
    at += count;
    const [first = '', ...others] = taken;
    return [first.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), ...others].join(' ');
  };
  const inHeadings = sevenPanels.join(' ').split(' ').length;
  const body = words - inHeadings;
  const counts = shares.map((share) => Math.floor((body * share) / 100));
  counts[3] = (counts[3] ?? 0) + body - counts.reduce((sum, count) => sum + count, 0);
  const panels = counts.map((count, index) => {
    const pieces = inPieces(count, index < 2 ? 26 : 13).map(take);
    const list = index < 2 ? pieces.join('\n\n') : pieces.map((item) => `- ${item}`).join('\n');
    return `## ${sevenPanels[index]}\n\n${list}\n`;
  });
  return editionFile(panels.join('\n'), ...frontmatter);
}

/** A number as several that are about as large as wished. */
function inPieces(count: number, size: number): number[] {
  const pieces = Math.max(1, Math.round(count / size));
  return Array.from(
    { length: pieces },
    (_, index) => Math.floor(((index + 1) * count) / pieces) - Math.floor((index * count) / pieces),
  );
}
