import type { Finding } from '../../editions/finding.ts';
import type { DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { at } from '../place.ts';
import { explainLine } from '../unread-line.ts';
import type { Place } from '../yaml-source.ts';

/** An `.mdx` file parses. Any `.md` file does, whatever its line ends. */
export const mdxSyntax: DocumentRule = (document) => {
  if (document.mdx && document.oldLineEnds) return [lineEnds(document)];
  if (!document.bodyError) return [];
  const { place, reason } = document.bodyError;
  return [
    at(document, place, {
      severity: 'error',
      rule: 'unreadable-mdx',
      ...(ofBlock(document, place) ?? {
        message: `This can't be read as MDX: ${reason}`,
        advice:
          'Close each tag that is opened, and type \\{ and \\< where the signs themselves are meant. A file without components can be called .md instead.',
      }),
    }),
  ];
};

function lineEnds(document: DocumentSource): Finding {
  return at(
    document,
    { line: 1, column: 1 },
    {
      severity: 'error',
      rule: 'old-line-ends',
      message: 'The lines of this file end as on very old computers, where .mdx isn’t understood.',
      advice: 'Save it with the line ends that editors call LF or Unix, or call the file .md.',
    },
  );
}

/** A line that was meant to open a block and isn't understood as one: its `{` then opens an expression. */
function ofBlock({ text }: DocumentSource, { line }: Place) {
  const typed = text.split('\n')[line - 1]?.trim() ?? '';
  const { block, reasons, instead } = explainLine(typed);
  if (!/^:{2,}/.test(typed) || !block) return undefined;
  return {
    message: `This line isn’t read as a block: ${reasons.join('; ')}.`,
    advice: `Type ${instead ?? `:::${block.name}, and after it only what ${block.name} takes`}`,
  };
}
