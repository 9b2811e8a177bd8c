import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryContent } from '../testing/content-builder.ts';
import { aliasAddress, editionAddress, href, pdfPath, printedAddress } from './address.ts';
import { contentDir, fileName } from './content-dir.ts';
import { editionId, isWebSafe, webSafe } from './edition-files.ts';
import { byNewest, isPublished } from './order.ts';
import { siteOf } from './site.ts';

afterEach(() => vi.unstubAllEnvs());

test('a link stands below the base path', () => {
  expect(href('/newsletters/x/', '/')).toBe('/newsletters/x/');
  expect(href('/newsletters/x/', '/sub/')).toBe('/sub/newsletters/x/');
  expect(href('newsletters/x/', '/sub')).toBe('/sub/newsletters/x/');
  expect(href('/', '/sub/')).toBe('/sub/');
});

test('editions and their PDFs have the addresses of the contract', () => {
  expect(editionAddress('lessons-learned', 'x')).toBe('/lessons-learned/x/');
  expect(pdfPath('newsletter', 'x')).toBe('newsletters/x/x.pdf');
  expect(pdfPath('briefing', 'x', 'large-print')).toBe('briefings/x/x-large-print.pdf');
});

test('a printed address has no scheme and no last slash', () => {
  expect(printedAddress('https://wendmoor.example/', '/newsletters/x/')).toBe(
    'wendmoor.example/newsletters/x',
  );
  expect(printedAddress('https://wendmoor.example/sub/', '/')).toBe('wendmoor.example/sub');
});

test('an old name stands in its kind’s folder, an old path where it says', () => {
  expect(aliasAddress('briefing', 'old')).toBe('/briefings/old/');
  expect(aliasAddress('briefing', '/news/42')).toBe('/news/42/');
});

test('the site’s address gives the base path', () => {
  const at = (site: string) => {
    const content = temporaryContent({ 'partnership.yaml': `name: A\nsite: ${site}\n` });
    const result = siteOf(content.dir);
    content.remove();
    return result;
  };
  expect(at('https://wendmoor.example')).toEqual({ site: 'https://wendmoor.example/', base: '/' });
  expect(at('https://wendmoor.example/a/b')).toEqual({ site: 'https://wendmoor.example/a/b', base: '/a/b/' });
  expect(at('wendmoor')).toEqual({ base: '/' });
  expect(at('{ broken')).toEqual({ base: '/' });
  expect(siteOf('/nowhere/at/all')).toEqual({ base: '/' });
});

test('files are named from the folder that holds the content folder', () => {
  vi.stubEnv('CONTENT_DIR', '/somewhere/content');
  expect(contentDir()).toBe('/somewhere/content');
  expect(fileName(join('/somewhere/content', 'newsletters/x/index.md'))).toBe(
    'content/newsletters/x/index.md',
  );
});

test('an edition is a file, or the index of a folder', () => {
  expect(editionId('x.md')).toBe('x');
  expect(editionId('x/index.mdx')).toBe('x');
  expect(editionId('x/notes.md')).toBeUndefined();
  expect(editionId('x/y/index.md')).toBeUndefined();
  expect(editionId('x.docx')).toBeUndefined();
});

test('a name that can’t stand in an address has a nearest one that can', () => {
  expect(isWebSafe('autumn-2026')).toBe(true);
  expect(isWebSafe('My File')).toBe(false);
  expect(webSafe('My File')).toBe('my-file');
  expect(webSafe(' Été: what’s new? ')).toBe('ete-whats-new');
});

test('editions are sorted newest first, and on one day always the same', () => {
  const edition = (kind: 'newsletter' | 'briefing', id: string, date: string) => ({
    kind,
    id,
    data: { date },
  });
  const sorted = [
    edition('briefing', 'a', '2026-01-01'),
    edition('newsletter', 'b', '2026-01-01'),
    edition('newsletter', 'a', '2026-01-01'),
    edition('briefing', 'z', '2026-02-01'),
  ].sort(byNewest);
  expect(sorted.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'briefing z',
    'newsletter a',
    'newsletter b',
    'briefing a',
  ]);
});

test('a draft and an edition of tomorrow aren’t published', () => {
  expect(isPublished({ date: '2026-09-24', draft: false }, '2026-09-24')).toBe(true);
  expect(isPublished({ date: '2026-09-25', draft: false }, '2026-09-24')).toBe(false);
  expect(isPublished({ date: '2026-09-23', draft: true }, '2026-09-24')).toBe(false);
});
