import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../checks/index.ts';
import { readContent } from '../../checks/read-content.ts';
import { kinds } from '../../editions/kinds.ts';
import { temporaryContent } from '../../testing/content-builder.ts';
import { documents } from './documents.ts';
import { placeEdition } from './place.ts';
import { tryImport, wordsIn } from './try-import.ts';

describe('documents that were not written for us', () => {
  it.each(Object.entries(documents))('are imported with every word: %s', (_, text) => {
    for (const kind of kinds) {
      const { errors, file, body } = tryImport(text, { kind, fileName: 'a-document.md' });
      expect(errors).toEqual([]);
      const again = tryImport(file, { kind, title: 'A title of its own' });
      expect(again.errors).toEqual([]);
      expect(wordsIn(again.file)).toEqual(wordsIn(`---\n---\n${body}`));
    }
  });

  it('pass the checks without an error', async () => {
    const content = temporaryContent();
    try {
      for (const [index, text] of Object.values(documents).entries()) {
        const imported = tryImport(text, { kind: 'newsletter', fileName: `document-${index}.md` });
        await placeEdition(imported, {
          kind: 'newsletter',
          id: `edition-${index}`,
          content: content.dir,
          from: '/',
        });
      }
      const findings = findingsOf(await readContent(content.dir));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    } finally {
      content.remove();
    }
  });

  it('keep their tables, links and notes', () => {
    expect(tryImport(documents['a table of 16 rows and 7 columns'] ?? '').body.split('\n')).toHaveLength(18);
    expect(tryImport(documents['the same table with tabs'] ?? '').body.split('\n')).toHaveLength(18);
    expect(tryImport(documents['48 links'] ?? '').body.match(/\]\(https/g)).toHaveLength(48);
    expect(tryImport(documents.footnotes ?? '').body.match(/^\[\^\w+\]:/gm)).toHaveLength(4);
  });
});

describe('a file with no text', () => {
  it.each(['', '\n\n', '\uFEFF', '<!-- only a comment -->', '---\ntitle: A title\n---\n'])(
    'says so: %j',
    (text) => {
      expect(tryImport(text).rules).toContain('1 empty-document');
    },
  );
});
