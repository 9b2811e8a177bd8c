import { basicItems, blockItems, commonDetails, type ReferenceItem, referenceFields } from './index.ts';

/** The reference as a Markdown file, for whoever reads the repository. */
export function referenceAsMarkdown(): string {
  return `${[
    '<!-- Made by “npm run reference” from the blocks and schemas: change those, not this file. -->',
    '# Writing editions',
    'What can be typed in an edition, and what each field is for. On the built website the same reference, at `/writing/`, shows how each block looks on screen and on paper.',
    '## Without blocks',
    ...basicItems.flatMap(itemParts),
    '## Blocks',
    'A block begins with a line of three colons and its name, and ends with a line of three colons. A block that holds another has four. Some take only one line, with two colons. Words that readers read stand in square brackets or between the lines; what stands in `{ }` is never read.',
    '### What every block takes',
    detailsList(commonDetails),
    ...blockItems.flatMap(itemParts),
    '## Fields',
    ...referenceFields().flatMap(({ title, about, fields }) => [
      `### ${title}`,
      about,
      fields
        .map(
          ({ name, description, example, required }) =>
            `- \`${name}: ${example}\`${required ? ' (must be there)' : ''}  \n  ${description}`,
        )
        .join('\n'),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function itemParts({ title, purpose, details, examples }: ReferenceItem): string[] {
  return [
    `### ${title}`,
    purpose,
    ...(details.length > 0 ? [detailsList(details)] : []),
    ...examples.flatMap((example) => [
      ...(examples.length > 1 ? [`${example.title}:`] : []),
      fenced(example.markdown),
    ]),
  ];
}

function detailsList(details: ReferenceItem['details']): string {
  return details
    .map(({ name, description, example, required }) => {
      const typed = example ? `\`${example}\`` : name === 'Text' ? 'Text' : `\`${name}\``;
      return `- ${typed}${required ? ' (must be there)' : ''}: ${description}`;
    })
    .join('\n');
}

/** Typed text as it is typed, in a fence that nothing in it closes. */
export function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return `${fence}markdown\n${text}\n${fence}`;
}
