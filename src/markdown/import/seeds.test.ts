import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../checks/index.ts';
import { readContent } from '../../checks/read-content.ts';
import type { Kind } from '../../editions/kinds.ts';
import { temporaryContent } from '../../testing/content-builder.ts';
import { placeEdition } from './place.ts';
import { tryImport, wordsIn } from './try-import.ts';

const folder = process.env.SEEDS ?? '';
const kindsOf: Kind[] = ['newsletter', 'lessons-learned', 'briefing', 'newsletter', 'newsletter'];
const sections = [
  [12, 24],
  [9, 12],
  [7, 7],
  [25, 50],
  [14, 20],
];

describe.skipIf(!folder)('the five documents', () => {
  const files = folder
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .sort()
    : [];
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const imported = texts.map((text, index) =>
    tryImport(text, { kind: kindsOf[index] ?? 'newsletter', fileName: files[index] ?? '' }),
  );

  it.each([1, 2, 3, 4, 5])('document %i is imported with every word, in order', (number) => {
    const one = imported[number - 1];
    expect(one?.errors).toEqual([]);
    // Told once more without the import's own list of changes: nothing but spaces in addresses and list marks differ.
    const letters = (words: string[]) => words.filter((word) => word !== 'o' && word !== 'circ').join('');
    const typed = letters(wordsIn(texts[number - 1] ?? ''));
    const written = letters(wordsIn(one?.file ?? ''));
    expect(typed.endsWith(written)).toBe(true);
    expect(typed.length - written.length).toBeLessThan(120);
  });

  it.each([1, 2, 3, 4, 5])(
    'document %i has its sections, no raw HTML and no link that leads nowhere',
    (number) => {
      const body = imported[number - 1]?.body ?? '';
      const [least = 0, most = 0] = sections[number - 1] ?? [];
      const count = body.match(/^#{2,6} /gm)?.length ?? 0;
      expect(count).toBeGreaterThanOrEqual(least);
      expect(count).toBeLessThanOrEqual(most);
      expect(body).not.toMatch(/^# |<(?!br>|\/?su[bp]>|https?:)|\]\(#?\)|&#x|\\_/m);
    },
  );

  it('the briefing has its seven panels, numbered as typed', () => {
    const panels = imported[2]?.body.match(/^## \d /gm);
    expect(panels).toEqual(['## 1 ', '## 2 ', '## 3 ', '## 4 ', '## 5 ', '## 6 ', '## 7 ']);
  });

  it('the table of the fourth has four columns, and no address in it is broken', () => {
    const rows = imported[3]?.body.split('\n').filter((line) => line.startsWith('|')) ?? [];
    expect(rows).toHaveLength(8);
    for (const row of rows.slice(2)) expect(row).toMatch(/^\|[^|]*\|[^|]*\|[^|]*\| https:\/\/\S+ \|$/);
  });

  it('pass the checks without an error', async () => {
    const content = temporaryContent();
    try {
      for (const [index, one] of imported.entries()) {
        const kind = kindsOf[index] ?? 'newsletter';
        await placeEdition(one, { kind, id: one.id, content: content.dir, from: folder });
      }
      const findings = findingsOf(await readContent(content.dir));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    } finally {
      content.remove();
    }
  });
});
