import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Kind, kindFacts } from '../editions/kinds.ts';
import { type Imported, importMarkdown } from '../markdown/import/index.ts';
import { sourceLines } from '../markdown/source-words.ts';
import { wordsOf } from '../markdown/words.ts';

/** The folder where the five documents are; empty when they aren't at hand, and their tests are skipped. */
export const seeds = process.env['SEEDS'] ?? '';

/** One of the five documents, and the edition that the tests make of it. */
export interface SeedDocument {
  /** The file's name. */
  name: string;
  /** The digit that its name begins with. */
  digit: string;
  kind: Kind;
  /** As in addresses: `newsletters/document-1`. */
  edition: string;
  typed: () => Promise<string>;
  /** What import makes of it, on 1 November 2026. */
  imported: () => Promise<Imported>;
}

const kinds: Record<string, Kind> = { '2': 'lessons-learned', '3': 'briefing' };

/** The five documents, in the order of their digits. */
export const documents: readonly SeedDocument[] = (seeds === '' ? [] : readdirSync(seeds))
  .filter((name) => /^[1-5].*\.md$/.test(name))
  .sort()
  .map((name) => {
    const digit = name.charAt(0);
    const kind = kinds[digit] ?? 'newsletter';
    const typed = () => readFile(join(seeds, name), 'utf8');
    return {
      name,
      digit,
      kind,
      edition: `${kindFacts[kind].folder}/document-${digit}`,
      typed,
      imported: async () => importMarkdown(await typed(), { kind, fileName: name, today: '2026-11-01' }),
    };
  });

/** The words of an edition's file, in order, by a plain parse. */
export function fileWords(file: string): string[] {
  return sourceLines(file).flatMap(({ words }) => wordsOf(words));
}

/** The words of an edition's PDF as a second reader, pdf.js, finds them. */
export async function pdfWords(dist: string, edition: string): Promise<string[]> {
  const bytes = await readFile(join(dist, edition, `${edition.split('/')[1] ?? ''}.pdf`));
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  // pdf.js puts no space between a numeral and the title below it.
  return wordsOf(text.replace(/^(\d)(?=\p{Lu})/gmu, '$1 '));
}

/**
 * Looks for `words` in `text` in this order, with anything between them. A word may stand in up to eight pieces, as a
 * long address does that breaks over lines.
 */
export function piecesInOrder(
  words: readonly string[],
  text: readonly string[],
): { missing: string | undefined } {
  let at = 0;
  for (const [index, word] of words.entries()) {
    let pieces = 0;
    while (at < text.length && pieces === 0) {
      let joined = '';
      for (let count = 1; count <= 8 && joined.length < word.length; count += 1) {
        joined += text[at + count - 1] ?? '';
        if (joined === word) pieces = count;
      }
      at += pieces || 1;
    }
    if (pieces === 0) return { missing: words.slice(index, index + 8).join(' ') };
  }
  return { missing: undefined };
}
