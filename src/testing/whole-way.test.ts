import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionFile, partnershipYaml, type TemporaryContent, temporaryContent } from './content-builder.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

const tricky = `Meet at 9:30am, or 1:1, ratio 3:1, code foo:bar.

## First section

Some words with a note[^a] and 31<sup>st</sup> of May.

| Session | Place |
| --- | --- |
| One | Here | surplus cell kept |
| Two | There |

![A square of one colour](square.png)

[^a]: The note that is referred to.

[^b]: The note that nothing refers to.

## Second section

1. ŵ ŷ and 如此, a tick ✅
2. https://www.partnership.example/an/address/so/long/that/it/has/to/break/somewhere/or/it/leaves/the/page/altogether.html
`;

const briefing = Array.from(
  { length: 7 },
  (_, index) => `## Panel ${index + 1}\n\nWords of panel ${index + 1}.\n`,
).join('\n');

let content: TemporaryContent;
let place: WholeBuild;
let first: BuildResult;

beforeAll(async () => {
  const square = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
  content = temporaryContent({
    'partnership.yaml': partnershipYaml.replace(
      'https://wendmoor.example/',
      'https://wendmoor.example/press/',
    ),
    'newsletters/tricky/index.md': editionFile(tricky, 'issue: 14', 'topics: [Neglect]'),
    'newsletters/tricky/square.png': square,
    'newsletters/plain.md': editionFile('## One\n\nA plain newsletter.\n'),
    'newsletters/gone.md': editionFile('Not to be read.\n', 'withdrawn: true'),
    'newsletters/later.md': editionFile('Not yet.\n').replace('2026-09-24', '2027-01-01'),
    'newsletters/draft.md': editionFile('Not ever.\n', 'draft: true'),
    'briefings/seven.md': editionFile(briefing),
  });
  place = await wholeBuild();
  first = await place.build(content.dir);
}, 120_000);

afterAll(async () => {
  content.remove();
  await place.remove();
});

describe('a build', () => {
  test('gives a web page and a PDF for each published edition, and says what it made', async () => {
    expect(first.status, first.output).toBe(0);
    const files = await place.files();
    for (const path of ['newsletters/tricky', 'newsletters/plain', 'briefings/seven']) {
      expect(files).toContain(`${path}/index.html`);
      expect(files).toContain(`${path}/${path.split('/')[1]}.pdf`);
    }
    expect(first.output).toMatch(/newsletters\/tricky\/tricky\.pdf +\d+ +\d+ kB +[\d.]+ s/);
  });

  test('lists drafts and future editions and publishes neither', async () => {
    expect(first.output).toMatch(/draft\.md.*draft/i);
    expect(first.output).toMatch(/later.*1 January 2027/);
    const files = await place.files();
    expect(files.filter((file) => /later|draft/.test(file))).toEqual([]);
  });

  test('leaves a page and no PDF of a withdrawn edition', async () => {
    const files = await place.files();
    expect(files).toContain('newsletters/gone/index.html');
    expect(files).not.toContain('newsletters/gone/gone.pdf');
    expect(await place.read('newsletters/gone/index.html')).not.toContain('Not to be read');
  });

  test('loses nothing: an unreferenced note, a surplus cell, times and ratios are in the PDF', async () => {
    const report = await place.report();
    for (const { wordsInSource, wordsInPdf, findings } of report.pdfs) {
      expect(wordsInPdf).toBe(wordsInSource);
      expect(findings).toEqual([]);
    }
    const words = report.pdfs.find(({ edition }) => edition === 'newsletters/tricky')?.wordsInSource;
    // Counted by hand: 13 before the first heading, 2 in it, 9, 9 in the table, 6 in the note that nothing refers to,
    // 2, 6, 21 in the address, and last the 6 of the note that is referred to.
    expect(words).toBe(74);
    const page = await place.read('newsletters/tricky/index.html');
    for (const kept of ['9:30am', '1:1', '3:1', 'foo:bar', 'surplus cell kept', 'nothing refers to']) {
      expect(page).toContain(kept);
    }
  });

  test('publishes no print page, print font or print style', async () => {
    const files = await place.files();
    expect(files.filter((file) => file.startsWith('print/'))).toEqual([]);
    const pages = await Promise.all(
      files.filter((file) => /\.(html|css)$/.test(file)).map((file) => place.read(file)),
    );
    for (const file of files.filter((name) => /\.(woff2?|css|webp|svg)$/.test(name))) {
      const name = file.split('/').pop() ?? '';
      expect(
        pages.some((text) => text.includes(name)),
        `${file} is used by no page`,
      ).toBe(true);
    }
  });

  test('fills pages and size of each PDF into the pages that offer it', async () => {
    const files = await place.files();
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      expect(await place.read(file)).not.toContain('<pdf-facts');
    }
    expect(await place.read('newsletters/tricky/index.html')).toMatch(/\d+ pages?, \d+ kB/);
  });

  test('lists every edition in editions.json with the true facts of its PDF', async () => {
    const editions = JSON.parse(await place.read('editions.json')) as {
      kind: string;
      id: string;
      topics: string[];
      url: string;
      pdfs: { variant: string; url: string; pages: number; bytes: number; sha256: string }[];
    }[];
    const tricky = editions.find(({ id }) => id === 'tricky');
    expect(tricky).toMatchObject({ kind: 'newsletter', topics: ['Neglect'] });
    const [pdf] = tricky?.pdfs ?? [];
    const bytes = await readFile(join(place.dist, 'newsletters/tricky/tricky.pdf'));
    expect(pdf).toMatchObject({
      variant: 'standard',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(pdf?.pages).toBeGreaterThan(0);
    expect(pdf?.url).toContain('/press/newsletters/tricky/tricky.pdf');
    expect(editions.find(({ id }) => id === 'gone')?.pdfs).toEqual([]);
  });

  test('never prints an address of the build itself', async () => {
    const text = (await readFile(join(place.dist, 'newsletters/tricky/tricky.pdf'))).toString('latin1');
    expect(text).not.toContain('127.0.0.1');
  });
});

describe('a build after the first', () => {
  test('with nothing changed starts no browser and gives the same PDFs', async () => {
    const before = await readFile(join(place.dist, 'newsletters/tricky/tricky.pdf'));
    const again = await place.build(content.dir);
    expect(again.status, again.output).toBe(0);
    const report = await place.report();
    expect(report.browsersStarted).toBe(0);
    expect(report.pdfs.every(({ cached }) => cached)).toBe(true);
    expect(await readFile(join(place.dist, 'newsletters/tricky/tricky.pdf'))).toEqual(before);
  });

  test('with one word changed presses one edition', async () => {
    content.write('newsletters/plain.md', editionFile('## One\n\nA simple newsletter.\n'));
    expect((await place.build(content.dir)).status).toBe(0);
    const { pdfs } = await place.report();
    expect(pdfs.filter(({ cached }) => !cached).map(({ edition }) => edition)).toEqual(['newsletters/plain']);
  });

  test('with errors tells all of them at once, fails, and touches nothing', async () => {
    const before = await place.files();
    const page = await place.read('newsletters/plain/index.html');
    const broken = temporaryContent({
      'newsletters/a.md': '---\ntitle: A\n---\n\nNo date.\n',
      'newsletters/b.md': editionFile('![x](missing.png)\n').replace('2026-09-24', '2026-02-30'),
      'briefings/c.md': '---\ntitle: "never closed\ndate: 2026-01-01\n---\n\nWords.\n',
    });
    const result = await place.build(broken.dir);
    broken.remove();
    expect(result.status).not.toBe(0);
    for (const said of [
      'newsletters/a.md',
      'newsletters/b.md',
      'missing.png',
      '2026-02-30',
      'briefings/c.md',
    ]) {
      expect(result.output).toContain(said);
    }
    expect(result.output).not.toMatch(/\n\s+at .*\(?(file:|node:)/);
    expect(await place.files()).toEqual(before);
    expect(await place.read('newsletters/plain/index.html')).toBe(page);
    expect(await place.beside()).toEqual(['dist']);
  });

  test('that the press stops, since no browser starts, touches nothing either', async () => {
    const before = await place.files();
    content.write('newsletters/plain.md', editionFile('## One\n\nAnother newsletter.\n'));
    const result = await place.build(content.dir, [], { PRESS_BROWSER: '/nowhere/chromium' });
    expect(result.status).not.toBe(0);
    expect(result.output).toContain('No browser could be started');
    expect(result.output).toContain('apt install chromium');
    expect(result.output).not.toMatch(/unhandled|\n\s+at .*\(?(file:|node:)/);
    expect(await place.files()).toEqual(before);
    expect(await place.read('newsletters/plain/index.html')).toContain('A simple newsletter');
    expect(await place.beside()).toEqual(['dist']);
  });
});
