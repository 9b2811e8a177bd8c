import { splitFrontmatter } from '../../editions/frontmatter.ts';
import { sourceLines } from '../source-words.ts';
import { type Imported, type ImportOptions, importMarkdown } from './index.ts';

/** Imports a text in a test: a newsletter of `notes.md`, on 23 November 2026, unless said otherwise. */
export function tryImport(
  text: string,
  options: Partial<ImportOptions> = {},
): Imported & { frontmatter: string; body: string; errors: string[]; rules: string[] } {
  const imported = importMarkdown(text, {
    kind: 'newsletter',
    fileName: 'notes.md',
    today: '2026-11-23',
    ...options,
  });
  const { yaml = '', body } = splitFrontmatter(imported.file);
  return {
    ...imported,
    frontmatter: yaml.trim(),
    body: body.trim(),
    errors: imported.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, line, message }) => `${line} ${rule} ${message}`),
    rules: imported.findings.map(({ rule, line }) => `${line} ${rule}`),
  };
}

/** The words of a document's body, in order. */
export function wordsIn(text: string): string[] {
  return sourceLines(text).flatMap(({ words }) => words.split(' '));
}
