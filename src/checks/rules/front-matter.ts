import type { z } from 'astro/zod';
import type { Finding } from '../../editions/finding.ts';
import { isUnclosed } from '../../editions/frontmatter.ts';
import { briefingSchema } from '../../editions/schema/briefing.ts';
import { lessonsLearnedSchema } from '../../editions/schema/lessons-learned.ts';
import { newsletterSchema } from '../../editions/schema/newsletter.ts';
import type { EditionRule } from '../content.ts';
import { type DocumentSource, isRecord } from '../edition-source.ts';
import { at, frontMatterPlace } from '../place.ts';
import { fieldFindings } from './fields.ts';

const schemas = {
  newsletter: newsletterSchema,
  briefing: briefingSchema,
  'lessons-learned': lessonsLearnedSchema,
};

/** The front matter is there, can be read, and each field of it is known and right. */
export const frontMatter: EditionRule = (edition) =>
  frontMatterFindings(edition, schemas[edition.kind], {
    what: 'this edition',
    says: 'what this edition is called and when it is published',
    shortest: 'title: … on one line, date: year-month-day on the next',
  });

/** What a document is, for messages, and the least that its front matter must say. */
interface Named {
  what: string;
  says: string;
  shortest: string;
}

/** All that is wrong with the front matter of an edition or a course. */
export function frontMatterFindings(edition: DocumentSource, schema: z.ZodType, named: Named): Finding[] {
  const { yaml } = edition;
  if (!yaml) return [noFrontMatter(edition, named)];
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
  return fieldFindings(edition, yaml, schema, frontMatterPlace(edition));
}

function noFrontMatter(edition: DocumentSource, { what, says, shortest }: Named): Finding {
  const unclosed = isUnclosed(edition.text);
  const toml = edition.text.startsWith('+++');
  return at(
    edition,
    { line: 1, column: 1 },
    {
      severity: 'error',
      rule: unclosed ? 'unclosed-front-matter' : 'missing-front-matter',
      message: unclosed
        ? `The --- at the top opens the lines about ${what}, and no other --- closes them.`
        : toml
          ? `The lines about ${what} stand between +++, which isn’t understood here.`
          : `The file does not say ${says}.`,
      advice: unclosed
        ? 'Type --- on a line of its own after the last of them, above the text.'
        : toml
          ? `Type --- instead of each +++, and between them ${shortest}.`
          : `Begin the file with a line ---, then ${shortest}, then a line ---.`,
    },
  );
}
