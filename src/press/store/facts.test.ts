import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillEditionsJson, fillFacts, missingFacts, pdfFacts } from './facts.ts';

const record = {
  pages: 4,
  bytes: 112_345,
  sha256: 'abc',
  wordsInSource: 1,
  wordsInPdf: 1,
  pictures: [],
  filled: [],
  fits: [],
  rung: 1,
  warnings: [],
};
const records = new Map([['newsletters/x/x.pdf', record]]);
const pictures = new Map([['writing/paper/quote.png', { width: 800, height: 301 }]]);
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('PDF facts', () => {
  test('say pages and size as people do', () => {
    expect(pdfFacts({ pages: 1, bytes: 400 })).toBe('1 page, 1 kB');
    expect(pdfFacts({ pages: 4, bytes: 112_345 })).toBe('4 pages, 112 kB');
    expect(pdfFacts({ pages: 90, bytes: 1_240_000 })).toBe('90 pages, 1.2 MB');
  });

  test('take the place of every placeholder', async () => {
    const file = join(folder, 'index.html');
    const tag = '<pdf-facts data-pdf="newsletters/x/x.pdf"></pdf-facts>';
    await writeFile(file, `<p>${tag}</p><p>${tag}</p>`);
    expect(await fillFacts(folder, records, pictures, '/sub/')).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe('<p>4 pages, 112 kB</p><p>4 pages, 112 kB</p>');
  });

  test('count pages in the words that the page gives for its language', async () => {
    const file = join(folder, 'index.html');
    const words = 'data-pages="{pages} tudalen" data-pages-1="1 dudalen"';
    await writeFile(file, `<pdf-facts data-pdf="newsletters/x/x.pdf" ${words}></pdf-facts>`);
    expect(await fillFacts(folder, records, pictures, '/')).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe('4 tudalen, 112 kB');
    const one = new Map([['newsletters/x/x.pdf', { ...record, pages: 1 }]]);
    await writeFile(file, `<pdf-facts data-pdf="newsletters/x/x.pdf" ${words}></pdf-facts>`);
    await fillFacts(folder, one, pictures, '/');
    expect(await readFile(file, 'utf8')).toBe('1 dudalen, 112 kB');
  });

  test('that are promised of no PDF are named with their page', async () => {
    await writeFile(join(folder, 'index.html'), '<pdf-facts data-pdf="newsletters/y/y.pdf"></pdf-facts>');
    expect(await fillFacts(folder, records, pictures, '/sub/')).toEqual([
      { page: 'index.html', kind: 'pdf', wanted: 'newsletters/y/y.pdf' },
    ]);
  });

  test('and pictures of pages take the place of theirs, as large as on paper', async () => {
    const file = join(folder, 'index.html');
    const tag = (path: string) =>
      `<press-picture data-src="${path}" data-alt="A &quot;quotation&quot; on paper"></press-picture>`;
    await writeFile(file, tag('writing/paper/quote.png'));
    expect(await fillFacts(folder, records, pictures, '/sub/')).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe(
      '<img src="/sub/writing/paper/quote.png" alt="A &quot;quotation&quot; on paper" width="533" height="201" loading="lazy" decoding="async">',
    );
    await writeFile(file, tag('writing/paper/other.png'));
    expect(await fillFacts(folder, records, pictures, '/sub/')).toEqual([
      { page: 'index.html', kind: 'picture', wanted: 'writing/paper/other.png' },
    ]);
  });

  test('go into editions.json by address, below a base path too', async () => {
    const listed = (url: string) => [{ id: 'x', pdfs: [{ url, pages: null, bytes: null, sha256: null }] }];
    const file = join(folder, 'editions.json');
    await writeFile(file, JSON.stringify(listed('https://a.example/sub/newsletters/x/x.pdf')));
    expect(await fillEditionsJson(folder, '/sub/', records)).toEqual([]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject([
      { pdfs: [{ pages: 4, bytes: 112_345, sha256: 'abc' }] },
    ]);
    await writeFile(file, JSON.stringify(listed('/sub/newsletters/z/z.pdf')));
    expect(await fillEditionsJson(folder, '/sub/', records)).toEqual([
      { page: 'editions.json', kind: 'pdf', wanted: '/sub/newsletters/z/z.pdf' },
    ]);
  });

  test('and pictures that are missing are told of each in its own words', () => {
    const [pdf, picture] = missingFacts([
      { page: 'index.html', kind: 'pdf', wanted: 'newsletters/y/y.pdf' },
      { page: 'writing/index.html', kind: 'picture', wanted: 'writing/paper/other.png' },
    ]);
    expect(pdf).toMatchObject({ file: 'index.html', rule: 'pdf-facts', severity: 'error' });
    expect(pdf?.message).toMatch(/pages and size of newsletters\/y\/y\.pdf/);
    expect(picture).toMatchObject({ file: 'writing/index.html', rule: 'pdf-picture', severity: 'error' });
    expect(picture?.message).toMatch(/picture writing\/paper\/other\.png/);
    expect(picture?.message).not.toMatch(/size/);
  });
});
