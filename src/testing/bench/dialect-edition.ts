import { blocks } from '../../markdown/blocks/index.ts';
import { seeded } from '../../markdown/import/random-documents.ts';

const who =
  'A health visitor|The school nurse|A social worker|One practitioner|The panel|A duty worker'.split('|');
const what =
  "saw what the family's week was like|asked who else had visited|wrote down the child's own words|rang before the meeting|shared the plan with the nursery|checked that the letter had arrived".split(
    '|',
  );
const when =
  'on 14 August 2026|within 5 working days|at 9.30am|before page 3 of the form was finished|in weeks 10-15|the same evening'.split(
    '|',
  );
const why =
  "and that is why nobody was surprised|because \"nobody had asked\"|- a small thing that mattered|so the worry didn't grow|and the record says 'seen alone'|even though the diary was full... for once".split(
    '|',
  );

/**
 * The text of an edition in the dialect, without front matter, of `bytes` bytes or a little more, typed plainly:
 * sections of text with links, lists and notes, a table in every other one, and in each two of the blocks' own
 * examples, in turn. The same at each run.
 */
export function dialectEdition(bytes = 20_000): string {
  const next = seeded(20);
  const one = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const sentence = (): string => `${one(who)} ${one(what)} ${one(when)} ${one(why)}.`;
  const paragraph = (count: number): string => Array.from({ length: count }, sentence).join(' ');
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const example = (index: number): string => {
    const block = blocks[index % blocks.length];
    const examples = block?.examples ?? [];
    return examples[Math.floor(index / blocks.length) % examples.length]?.markdown ?? '';
  };

  let text = `Welcome. ${paragraph(2)}\n`;
  for (let section = 1; new TextEncoder().encode(text).length < bytes; section += 1) {
    const link = `https://wendmoor.example/reports/${section}`;
    text += `
## Section ${section}: what ${one(who).toLowerCase()} learned

${paragraph(3)} Read the [full report](${link}) or the [toolkit](resource:heat).[^${section}]

${example(2 * section)}

${paragraph(2)} Ring 01632 960 0${10 + section} or write to team${section}@wendmoor.example.

${lines(4, () => `- **${one(who)}** ${one(what)}, ${one(when)}`)}

### What has changed

${paragraph(3)}

${example(2 * section + 1)}

${lines(3, (index) => `${index + 1}. ${sentence()}`)}

${paragraph(2)}

[^${section}]: ${sentence()}
`;
    if (section % 2 === 0) {
      const row = (index: number) =>
        `| Course ${index + 1}: ${one(what)} | ${index + 3} March 2027 | Hall ${index + 1} | £${index}0 |`;
      text += `\n| Course | When | Where | Cost |\n|---|---|---|--:|\n${lines(5, row)}\n`;
    }
  }
  return text;
}
