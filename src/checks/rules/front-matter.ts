import type { Finding } from '../../editions/finding.ts';
import { isUnclosed } from '../../editions/frontmatter.ts';
import { briefingSchema } from '../../editions/schema/briefing.ts';
import { lessonsLearnedSchema } from '../../editions/schema/lessons-learned.ts';
import { newsletterSchema } from '../../editions/schema/newsletter.ts';
import type { EditionRule } from '../content.ts';
import { type EditionSource, isRecord } from '../edition-source.ts';
import { at, frontMatterPlace } from '../place.ts';
import { schemaFindings } from '../schema-findings.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { changedNumbers, guessedValues, wordsTakenForNotes } from './yaml-values.ts';

const schemas = {
  newsletter: newsletterSchema,
  briefing: briefingSchema,
  'lessons-learned': lessonsLearnedSchema,
};

/** The front matter is there, can be read, and each field of it is known and right. */
export const frontMatter: EditionRule = (edition) => {
  const { yaml } = edition;
  if (!yaml) return [noFrontMatter(edition)];
  if (yaml.errors.length === 0 && yaml.data !== null && !isRecord(yaml.data)) {
    return [
      at(
        edition,
        { line: edition.front.yamlLine, column: 1 },
        {
          severity: 'error',
          rule: 'unreadable-fields',
          message: 'The lines between the two --- are not names with words after them.',
          advice: 'Each line is a name, a colon, a space and the words: title: Noticing what has changed',
        },
      ),
    ];
  }
  return [
    ...yamlSyntax(edition, yaml),
    ...schemaFindings(edition, yaml, schemas[edition.kind], frontMatterPlace(edition)),
    ...changedNumbers(edition, yaml),
    ...guessedValues(edition, yaml),
    ...wordsTakenForNotes(edition, yaml),
  ];
};

const shortest = 'title: … on one line, date: year-month-day on the next';

function noFrontMatter(edition: EditionSource): Finding {
  const unclosed = isUnclosed(edition.text);
  const toml = edition.text.startsWith('+++');
  return at(
    edition,
    { line: 1, column: 1 },
    {
      severity: 'error',
      rule: unclosed ? 'unclosed-front-matter' : 'missing-front-matter',
      message: unclosed
        ? 'The --- at the top opens the lines about this edition, and no other --- closes them.'
        : toml
          ? 'The lines about this edition stand between +++, which isn’t understood here.'
          : 'The file does not say what this edition is called and when it is published.',
      advice: unclosed
        ? 'Type --- on a line of its own after the last of them, above the text.'
        : toml
          ? `Type --- instead of each +++, and between them ${shortest}.`
          : `Begin the file with a line ---, then ${shortest}, then a line ---.`,
    },
  );
}
