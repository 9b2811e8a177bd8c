import type { Finding } from '../../editions/finding.ts';
import type { TextSource } from '../edition-source.ts';
import { at, type Remark } from '../place.ts';
import type { Place, YamlSource } from '../yaml-source.ts';

/**
 * YAML that doesn't parse. One mistake often brings others after it that aren't mistakes, so only the first is told;
 * a name that is there twice is told each time.
 */
export function yamlSyntax(source: TextSource, yaml: YamlSource): Finding[] {
  const twice = yaml.errors.filter(({ error }) => error.code === 'DUPLICATE_KEY');
  const [first] = yaml.errors.filter(({ error }) => error.code !== 'DUPLICATE_KEY');
  return [...twice, ...(first ? [first] : [])].map(({ error, place }) => {
    const where = /closing .quote/.test(error.message) ? (openQuote(yaml, place) ?? place) : place;
    const indented = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? indentedBelow(yaml, where) : undefined;
    if (indented) return at(source, indented.place, indented.remark);
    return at(source, where, {
      severity: 'error',
      rule: error.code === 'DUPLICATE_KEY' ? 'field-twice' : 'unreadable-fields',
      ...explain(error.code, yaml.line(where.line)),
    });
  });
}

/** Where a quotation mark opens that isn't closed on its line: the parser finds out only further down. */
function openQuote(yaml: YamlSource, end: Place): Place | undefined {
  for (let line = yaml.firstLine; line <= end.line; line += 1) {
    const [, before, quote, rest = ''] = /^(.*?(?::|-)\s+)(["'])(.*)$/.exec(yaml.line(line)) ?? [];
    if (before !== undefined && quote && !rest.includes(quote))
      return { line, column: [...before].length + 1 };
  }
  return undefined;
}

/** A field that begins with spaces though nothing above it is a group: it is read as more words of the line above. */
function indentedBelow(yaml: YamlSource, { line }: Place): { place: Place; remark: Remark } | undefined {
  const [, field] = /^[ \t]+([^\s:#-][^:]*:(?:\s.*)?)$/.exec(yaml.line(line + 1)) ?? [];
  if (field === undefined || !/^[^\s:][^:]*:\s+[^:]+$/.test(yaml.line(line))) return undefined;
  return {
    place: { line: line + 1, column: 1 },
    remark: {
      severity: 'error',
      rule: 'unreadable-fields',
      message: 'This line begins with a space, and is read as more words of the line above it.',
      advice: `Type it from the left edge: ${field.trimEnd()}`,
    },
  };
}

function explain(code: string, line: string): Pick<Finding, 'message' | 'advice'> {
  const [, indent = '', name = '', value = ''] = /^(\s*(?:- )?)([^\s:][^:]*):\s+(.*?)\s*$/.exec(line) ?? [];
  const inQuotes = value ? `Put quotes around it: ${indent.trimStart()}${name}: ${quoted(value)}` : undefined;
  switch (code) {
    case 'DUPLICATE_KEY':
      return { message: `“${name || line.trim()}” is there twice.`, advice: 'Delete one of the two.' };
    case 'TAB_AS_INDENT':
      return { message: 'This line begins with a tab.', advice: 'Type spaces instead: two for each step.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return {
        message: 'The words have a colon in them, so that it is not clear where the name ends.',
        advice: inQuotes ?? 'Put the words in quotes.',
      };
    case 'BAD_SCALAR_START':
      return {
        message: `The words begin with a sign that has another meaning here: ${value.charAt(0) || line.trim().charAt(0)}`,
        advice: inQuotes ?? 'Put the words in quotes.',
      };
    case 'BAD_INDENT':
    case 'BAD_PROP_ORDER':
      return {
        message: 'This line does not stand where its group does.',
        advice: 'Begin each line of a group in the same column, and those below a name two spaces in.',
      };
    case 'MISSING_CHAR':
      return /^["']/.test(value)
        ? {
            message: 'A quotation mark is opened here and not closed, or words follow the closing one.',
            advice: inQuotes ?? 'Close the quotation mark at the end of the line.',
          }
        : { message: 'Something is missing here, such as a colon, comma or bracket.', advice: ordinary };
    case 'UNEXPECTED_TOKEN':
      return {
        message: 'There is something here that does not belong.',
        advice: /^["'[{]/.test(value) && inQuotes ? inQuotes : ordinary,
      };
    default:
      return { message: 'This line can’t be read.', advice: ordinary };
  }
}

const ordinary = 'Each line is a name, a colon, a space and the words: title: Noticing what has changed';

function quoted(value: string): string {
  const bare = /^"([^"]*)"$|^'([^']*)'$/.exec(value);
  const words = bare?.[1] ?? bare?.[2] ?? value.replace(/^(["'])(?=[^"']*$)/, '');
  return words.includes('"') || words.includes('\\') ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}
