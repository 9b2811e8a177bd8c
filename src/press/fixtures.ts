import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PressJob } from './job.ts';
import { type Pressed, type PressSettings, pressAll } from './press-all.ts';
import { type PrintPage, readPrintPages } from './print-pages.ts';
import { htmlWords } from './verify/html-words.ts';

/** A print page for tests: a body of HTML, and what differs from the usual page. */
export interface PageFixture {
  id: string;
  body: string;
  title?: string;
  lang?: string;
  css?: string;
  /** Before the body, as furniture; a masthead with the title if not given. */
  masthead?: string;
  /** The officer's words, if they are not those of the body. */
  source?: PressJob['source'];
  pictures?: string;
  /** What differs from the usual job. */
  job?: Partial<PressJob>;
}

const css = `
@page { size: A4; margin: 22.5mm 16mm;
  @top-left { content: string(section, start); font: 10pt 'Press Test'; }
  @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font: 10pt 'Press Test'; } }
body { margin: 0; font: 12pt/17pt 'Press Test', sans-serif; orphans: 2; widows: 2; }
main { overflow-wrap: anywhere; }
h1 { font-size: 40pt; line-height: 42pt; margin: 0 0 17pt; }
h2 { string-set: section content(text); break-after: avoid; margin: 17pt 0 8pt; }
h3 { break-after: avoid; } p, ul, ol { margin: 0 0 8.5pt; } img { max-width: 100%; }
table { width: 100%; border-collapse: collapse; } td, th { text-align: left; vertical-align: top; } tr { break-inside: avoid; }
@font-face { font-family: 'Press Test'; src: url('/print/fonts/text.woff2'); }`;

const font = fileURLToPath(
  new URL(
    '../../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
    import.meta.url,
  ),
);

/** The HTML of a print page as the press expects it. */
export function printPageHtml(fixture: PageFixture): string {
  const { id, body, title = `Edition ${id}`, lang = 'en-GB' } = fixture;
  const masthead = fixture.masthead ?? `<header data-furniture><h1>${title}</h1></header>`;
  const job: PressJob = {
    edition: `newsletters/${id}`,
    variant: 'standard',
    title,
    lang,
    address: `https://partnership.example/newsletters/${id}/`,
    file: `content/newsletters/${id}.md`,
    pdf: `newsletters/${id}/${id}.pdf`,
    page: `newsletters/${id}/index.html`,
    ...(fixture.pictures === undefined ? {} : { pictures: fixture.pictures }),
    source: fixture.source ?? [{ line: 5, words: htmlWords(body).words.join(' ') }],
    ...fixture.job,
  };
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<style>${css}${fixture.css ?? ''}</style>
<script type="application/json" id="press-job">${JSON.stringify(job).replaceAll('<', '\\u003c')}</script>
</head><body>${masthead}<main>${body}</main></body></html>`;
}

/** A site's output folder with print pages, in a temporary folder. */
export interface SiteFixture {
  outFolder: string;
  settings: PressSettings;
  pages(): Promise<PrintPage[]>;
  write(...fixtures: PageFixture[]): Promise<void>;
  /** Puts any other file into the output folder. */
  add(path: string, data: string | Uint8Array): Promise<void>;
  press(extra?: Partial<PressSettings>): ReturnType<typeof pressAll>;
  /** Presses two at a time: what came of each, by its id. Throws if two have the same. */
  pressById(): Promise<Map<string, Pressed>>;
  /** What `read` finds in each of their PDFs, by id. */
  readPdfs<T>(
    pressed: ReadonlyMap<string, Pressed>,
    read: (bytes: Uint8Array) => Promise<T>,
  ): Promise<Map<string, T>>;
  remove(): Promise<void>;
}

/** Where tests keep the unpacked browser: the same folder as a build, so that it is unpacked once. */
export const browserFolder = fileURLToPath(new URL('../../.cache/browser', import.meta.url));

/** Makes such a folder. Call `remove()` in the end. */
export async function siteFixture(...fixtures: PageFixture[]): Promise<SiteFixture> {
  const root = await mkdtemp(join(tmpdir(), 'press-'));
  const outFolder = join(root, 'dist');
  const settings: PressSettings = {
    outFolder,
    base: '/',
    cacheFolder: join(root, 'cache'),
    browserFolder,
    workers: 1,
  };
  const site: SiteFixture = {
    outFolder,
    settings,
    pages: () => readPrintPages(outFolder),
    async write(...more) {
      for (const fixture of more) {
        await site.add(`print/newsletters/${fixture.id}/index.html`, printPageHtml(fixture));
      }
    },
    async add(path, data) {
      await mkdir(dirname(join(outFolder, path)), { recursive: true });
      await writeFile(join(outFolder, path), data);
    },
    press: async (extra = {}) => pressAll(await site.pages(), { ...settings, ...extra }),
    async pressById() {
      const byId = new Map<string, Pressed>();
      for (const one of (await site.press({ workers: 2 })).pressed) {
        const id = basename(one.page.job.edition);
        if (byId.has(id)) throw new Error(`two pages are called ${id}`);
        byId.set(id, one);
      }
      return byId;
    },
    async readPdfs(pressed, read) {
      const found = new Map<string, Awaited<ReturnType<typeof read>>>();
      for (const [id, { page }] of pressed)
        found.set(id, await read(await readFile(join(outFolder, page.job.pdf))));
      return found;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
  await site.add('print/fonts/text.woff2', await readFile(font));
  await site.write(...fixtures);
  return site;
}

/** Paragraphs of different words: `count` of about 60 words each. */
export function paragraphs(count: number, seed = 1): string {
  const stock =
    'partnership children families school nurse police early help review learning practice meeting record worker plan question answer home visit team weekly careful listening notice change support'.split(
      ' ',
    );
  let state = seed;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state;
  };
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 60 }, () => stock[next() % stock.length]);
    return `<p>Paragraph ${index + 1} of ${seed}: ${words.join(' ')}.</p>`;
  }).join('\n');
}
