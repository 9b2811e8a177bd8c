import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countPages } from '../press/draw-pages.ts';
import type { PressReport } from '../press/report.ts';
import { codeOnPage } from './codes.ts';
import { linksInText } from './page-links.ts';
import { wrongContents, wrongFolios } from './pdf-facts/faults.ts';
import { outlineOf } from './pdf-facts/outline.ts';
import { deadNumbers, linkList, unprintedLinks } from './pdf-facts/printed-links.ts';
import { type PdfFacts, pdfFacts } from './pdf-facts.ts';
import { type WholeBuild, wholeBuild } from './whole-build.ts';

const sample = fileURLToPath(new URL('../../content', import.meta.url));
const site = 'https://wendmoor.example/';
const folders = ['newsletters', 'briefings', 'lessons-learned'] as const;
const editions = (
  await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(sample, folder))).map((name) => `${folder}/${name.replace(/\.md$/, '')}`),
    ),
  )
).flat();
const packs = parse(await readFile(join(sample, 'packs.yaml'), 'utf8')) as Record<string, { title: string }>;
const briefings = 'packs/briefings-2026';
/** In the order in which `packs.yaml` names them. */
const inBriefings = [
  'coping-with-crying',
  'bruising',
  'reachable-moments',
  'missing',
  'disagreements',
  'front-door-decisions',
];

let place: WholeBuild;
let content: string;
let report: PressReport;
const facts = new Map<string, PdfFacts>();

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'sample-'));
  await cp(sample, content, { recursive: true });
  const file = join(content, 'partnership.yaml');
  const yaml = await readFile(file, 'utf8');
  await writeFile(file, yaml.replace(/^variants:\n(?: .*\n?)*/m, standardOnly));
  place = await wholeBuild();
  const { status, output } = await place.build(content);
  expect(status, output).toBe(0);
  report = await place.report();
  for (const path of [...editions, ...Object.keys(packs).map((id) => `packs/${id}`)]) {
    facts.set(path, await pdfFacts(await pdf(path)));
  }
}, 180_000);

afterAll(async () => {
  await rm(content, { recursive: true });
  await place.remove();
});

const standardOnly =
  'variants: { newsletter: [standard], briefing: [standard], lessons-learned: [standard] }\n';

function pdf(path: string): Promise<Uint8Array> {
  return readFile(join(place.dist, path, `${path.split('/')[1]}.pdf`));
}

function of(path: string): PdfFacts {
  const found = facts.get(path);
  if (!found) throw new Error(`no facts of ${path}`);
  return found;
}

function recordOf(path: string): PressReport['pdfs'][number] {
  const found = report.pdfs.find(({ edition, variant }) => edition === path && variant === 'standard');
  if (!found) throw new Error(`no ${path}`);
  return found;
}

/** The page of a pack on which each of its editions begins, and one for its end. */
function beginnings(pack: string, names: readonly string[]): number[] {
  const pages = [3];
  for (const name of names) pages.push((pages.at(-1) ?? 0) + (recordOf(`briefings/${name}`).pages ?? 0));
  expect(pages.at(-1)).toBe(of(pack).pages.length + 1);
  return pages;
}

test('every sample edition and pack is built, with every word and no finding', () => {
  expect(editions.length).toBeGreaterThan(10);
  expect(report.findings).toEqual([]);
  for (const { pdf: path, wordsInPdf, wordsInSource } of report.pdfs) {
    expect(wordsInPdf, path).toBe(wordsInSource);
  }
});

describe('links on paper', () => {
  test.each(editions)(
    'each link in the text of %s has its address on paper, and leads there',
    async (path) => {
      const wanted = linksInText(await place.read(`${path}/index.html`), site);
      const targets = new Set(of(path).links.map(({ target }) => target));
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.filter((address) => !targets.has(address))).toEqual([]);
      expect(unprintedLinks(of(path))).toEqual([]);
      expect(deadNumbers(of(path))).toEqual([]);
    },
  );

  test.each(editions.filter((path) => !path.startsWith('briefings/')))(
    'the list of links of %s has each address once',
    (path) => {
      const list = linkList(of(path));
      expect(list.length).toBeGreaterThan(4);
      expect(new Set(list).size).toBe(list.length);
    },
  );

  test('a link that has lost its number, and one with another’s, are found', () => {
    const { texts, links } = of('newsletters/noticing');
    const without = texts.filter(({ text }) => text !== '[3]');
    expect(unprintedLinks({ texts: without, links })).toHaveLength(1);
    const other = texts.map((text) => (text.text === '[3]' ? { ...text, text: '[4]' } : text));
    expect(unprintedLinks({ texts: other, links })).toHaveLength(1);
    expect(
      deadNumbers({ texts, links: links.filter(({ target }) => !target.startsWith('page')) }),
    ).not.toEqual([]);
  });
});

describe('codes to be read by a telephone', () => {
  test.each(editions)('that of %s leads to its page on the web', async (path) => {
    const bytes = await pdf(path);
    const page = path.startsWith('briefings/') ? 1 : await countPages(bytes);
    expect(await codeOnPage(bytes, page)).toBe(`${site}${path}/`);
  });

  test.each(Object.keys(packs))(
    'that on the cover of the pack %s leads to its page on the web',
    async (id) => {
      expect(await codeOnPage(await pdf(`packs/${id}`), 1)).toBe(`${site}packs/${id}/`);
    },
  );

  test('a page without one is told from one with it', async () => {
    await expect(codeOnPage(await pdf(briefings), 2)).rejects.toThrow();
  });
});

describe('packs', () => {
  test.each(Object.entries(packs))(
    'the cover of %s says how many pages there are, and each page which it is',
    (id) => {
      const pack = of(`packs/${id}`);
      const onCover = pack.texts.filter(({ page }) => page === 1).map(({ text }) => text);
      expect(onCover).toContain(`${pack.pages.length} pages`);
      expect(wrongFolios(pack)).toEqual(['1: nothing']);
      expect(recordOf(`packs/${id}`).pages).toBe(pack.pages.length);
    },
  );

  test('the contents have each edition with the page on which it begins', async () => {
    const titles = await Promise.all(inBriefings.map(titleOf));
    const headings = titles.map((words) => {
      const sizePt = [30, 25].find(
        (size) => wrongContents(of(briefings), [{ words, sizePt: size }]).length === 0,
      );
      return { words, sizePt };
    });
    expect(headings.filter(({ sizePt }) => sizePt === undefined)).toEqual([]);
  });

  test('the outline has the editions in order, after the contents, and their panels below them', async () => {
    const titles = await Promise.all(inBriefings.map(titleOf));
    const [cover, ...others] = await outlineOf(await pdf(briefings));
    expect(cover?.title.trim().replace(/\s+/g, ' ')).toBe(packs['briefings-2026']?.title);
    expect(cover?.entries.map(({ title }) => title)).toEqual(['Contents']);
    expect(others.map(({ title }) => title.trim())).toEqual(titles);
    for (const { entries } of others) {
      expect(entries.map(({ title }) => title).filter((title) => /^[1-7]/.test(title))).toHaveLength(7);
      expect(entries.at(-1)?.title).toMatch(/^Team discussion record/);
    }
  });

  test('a briefing stands in a pack as it does by itself: as many pages, and on one side if it fits', () => {
    const { fits, filled } = recordOf(briefings);
    const alone = inBriefings.map((name) => recordOf(`briefings/${name}`));
    expect(fits).toEqual(alone.flatMap((record) => record.fits));
    expect(fits.filter((fit) => fit.fits).length).toBeGreaterThan(2);
    expect(fits.filter((fit) => !fit.fits).length).toBeGreaterThan(0);
    expect(filled.slice(2)).toEqual(alone.flatMap((record) => record.filled));
  });

  test('no link in an edition of a pack leads to a page of another one', () => {
    const { links } = of(briefings);
    const begin = beginnings(briefings, inBriefings);
    const editionAt = (page: number) => begin.findLastIndex((first) => first <= page);
    const strays = links.filter(({ page, target }) => {
      const [, to] = /^page (\d+)$/.exec(target) ?? [];
      return page > 2 && to !== undefined && editionAt(Number(to)) !== editionAt(page);
    });
    expect(strays).toEqual([]);
    // The contents lead to each.
    const led = links.filter(({ page }) => page === 2).map(({ target }) => target);
    expect(new Set(led.filter((target) => target.startsWith('page')))).toEqual(
      new Set(begin.slice(0, -1).map((page) => `page ${page}`)),
    );
  });
});

async function titleOf(name: string): Promise<string> {
  const file = await readFile(join(sample, 'briefings', `${name}.md`), 'utf8').catch(() =>
    readFile(join(sample, 'briefings', name, 'index.md'), 'utf8'),
  );
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(file) ?? [];
  return (parse(yaml) as { title: string }).title;
}
