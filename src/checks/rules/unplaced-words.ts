import type { Finding } from '../../editions/finding.ts';
import { unusedDefinitions } from '../../markdown/typed-definitions.ts';
import type { DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { at, placeInBody, typedText } from '../place.ts';
import { nodesOf, plainText } from '../walk.ts';

/** Words that Markdown has no place for: they are printed all the same, but likely not where they were meant. */
export const unplacedWords: DocumentRule = (edition) => [
  ...notesWithoutMark(edition),
  ...marksWithoutNote(edition),
  ...surplusCells(edition),
  ...definitionsWithoutLink(edition),
];

function notesWithoutMark(edition: DocumentSource): Finding[] {
  const marked = new Set(nodesOf(edition.body, 'footnoteReference').map(({ identifier }) => identifier));
  const seen = new Set<string>();
  return nodesOf(edition.body, 'footnoteDefinition').flatMap((note) => {
    const name = note.label ?? note.identifier;
    const again = seen.has(note.identifier);
    seen.add(note.identifier);
    if (marked.has(note.identifier) && !again) return [];
    return [
      at(edition, placeInBody(edition, note), {
        severity: 'warning',
        rule: 'note-without-mark',
        message: again
          ? `There are two notes called ${name}; this one is printed where it stands.`
          : `Nothing in the text points to the note ${name}; it is printed where it stands.`,
        advice: again
          ? `Give it a name of its own here and where the text points to it: [^${name}b]`
          : `Type [^${name}] in the text where the note belongs, or delete [^${name}]: to keep it as a paragraph.`,
      }),
    ];
  });
}

function marksWithoutNote(edition: DocumentSource): Finding[] {
  return nodesOf(edition.body, 'text').flatMap((text) =>
    [...typedText(edition, text).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((match) =>
      at(edition, placeInBody(edition, text, match.index), {
        severity: 'warning',
        rule: 'mark-without-note',
        message: `There is no note ${match[1]}, so ${match[0]} is printed as it is typed.`,
        advice: `Type the note on a line of its own, with an empty line above: ${match[0]}: Words of the note`,
      }),
    ),
  );
}

function surplusCells(edition: DocumentSource): Finding[] {
  return nodesOf(edition.body, 'table').flatMap((table) => {
    const columns = table.children[0]?.children.length ?? 0;
    return table.children.flatMap((row) => {
      const surplus = row.children.slice(columns).filter((cell) => plainText(cell).trim());
      const [first] = surplus;
      if (!first) return [];
      return [
        at(edition, placeInBody(edition, first), {
          severity: 'warning',
          rule: 'surplus-cell',
          message: `This row has ${row.children.length} cells, and the first row of the table has ${columns}.`,
          advice:
            'Give the first row and the row of --- below it as many cells, or take a | out of this row.',
        }),
      ];
    });
  });
}

function definitionsWithoutLink(edition: DocumentSource): Finding[] {
  if (!edition.body) return [];
  return [...unusedDefinitions(edition.body)].map((definition) => {
    const name = definition.label ?? definition.identifier;
    return at(edition, placeInBody(edition, definition), {
      severity: 'warning',
      rule: 'address-without-link',
      message: `No link uses the address “[${name}]: ${definition.url}”, so it is printed as it is typed.`,
      advice: `Type [words][${name}] where the link belongs, or delete this line.`,
    });
  });
}
