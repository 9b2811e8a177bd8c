import type { EditionRule } from '../content.ts';
import { at } from '../place.ts';

/** An `.mdx` file parses. Any `.md` file does. */
export const mdxSyntax: EditionRule = (edition) =>
  edition.bodyError
    ? [
        at(edition, edition.bodyError.place, {
          severity: 'error',
          rule: 'unreadable-mdx',
          message: `This can't be read as MDX: ${edition.bodyError.reason}`,
          advice:
            'Close each tag that is opened, and type \\{ and \\< where the signs themselves are meant. A file without components can be called .md instead.',
        }),
      ]
    : [];
