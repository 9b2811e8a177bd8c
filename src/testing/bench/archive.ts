import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kind, kindFacts } from '../../editions/kinds.ts';
import { seeded } from '../../markdown/import/random-documents.ts';

/** Kinds and lengths of the five documents that the project is measured by, in words. */
const sizes: readonly (readonly [Kind, number])[] = [
  ['newsletter', 2789],
  ['lessons-learned', 2430],
  ['briefing', 492],
  ['newsletter', 2649],
  ['newsletter', 2469],
];

const stock =
  'about adult after agency and answer asked audit baby because before board brother by call care carer case child children clear conversation could council day decision early every family father first for found from group had health help home how if information is it last learning leave listen manager meeting month mother needs never new next night nurse of often on open partner people phone plan police practice protect question read record report review room safe school see service share should sister sleep social staff support team tell that the their them then they think three time to told training two understand visit voice was week were what when where which who why with work worker worry year young'.split(
    ' ',
  );

/** The text of the edition number `index`: of the size of one of the five documents, and like no other. */
export function editionText(index: number): { kind: Kind; id: string; text: string } {
  const [kind, words] = sizes[index % sizes.length] ?? ['newsletter', 2500];
  const next = seeded(index + 1);
  const pick = (count: number): string =>
    Array.from({ length: count }, () => stock[Math.floor(next() * stock.length)]).join(' ');
  const sentence = (count: number): string => {
    const text = pick(count);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const year = 2000 + (index % 25);
  const month = String((index % 12) + 1).padStart(2, '0');
  const lines = [
    '---',
    `title: Edition ${index + 1} ${pick(2)}`,
    `date: ${year}-${month}-01`,
    `standfirst: ${sentence(20)}`,
    '---',
    '',
  ];
  let left = words;
  let section = 0;
  const panels = kind === 'briefing' ? 7 : 12;
  while (left > 0) {
    if (section < panels) lines.push(`## ${sentence(3).slice(0, -1)} ${index}-${section + 1}`, '');
    section += 1;
    const target = Math.min(left, Math.ceil(words / panels));
    for (let used = 0; used < target; ) {
      const form = next();
      if (form < 0.55 || target < 60) {
        lines.push(
          `${sentence(18)} ${sentence(16)} [${pick(2)}](https://a.example/${index}/${section}) ${sentence(12)}`,
          '',
        );
        used += 48;
      } else if (form < 0.85) {
        for (let item = 0; item < 4; item += 1) lines.push(`- **${pick(2)}** ${sentence(11)}`);
        lines.push('');
        used += 52;
      } else {
        lines.push('| Session | Date | Place |', '| --- | --- | --- |');
        for (let row = 0; row < 5; row += 1)
          lines.push(`| ${pick(4)} | ${row + 1} May ${year} | ${pick(3)} |`);
        lines.push('');
        used += 55;
      }
    }
    left -= target;
  }
  return { kind, id: `edition-${String(index + 1).padStart(4, '0')}`, text: `${lines.join('\n')}\n` };
}

const partnership = `name: Bench Safeguarding Partnership
shortName: Bench
site: https://bench.example/
strapline: As fast as may be
logo: { file: logo.svg, alt: Bench }
brand: { colour: "#0b5563" }
contacts: [{ for: Questions, phone: 01632 960 021, email: office@bench.example }]
urgentHelp: { heading: Worried about a child?, phone: 01632 960 014, hours: Any day, emergency: "In an emergency: 999" }
variants: { newsletter: [standard], briefing: [standard], lessons-learned: [standard] }
`;

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 60 40"><rect width="60" height="40" fill="#0b5563"/></svg>';

/** Writes a content folder of `editions` editions. The same number gives the same text. */
export async function writeArchive(folder: string, editions: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'partnership.yaml'), partnership);
  await writeFile(join(folder, 'logo.svg'), logo);
  for (let index = 0; index < editions; index += 1) {
    const { kind, id, text } = editionText(index);
    await mkdir(join(folder, kindFacts[kind].folder), { recursive: true });
    await writeFile(join(folder, kindFacts[kind].folder, `${id}.md`), text);
  }
}
