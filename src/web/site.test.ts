import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderedWords } from '../markdown/rendered-words.ts';
import { sourceLines } from '../markdown/source-words.ts';
import { editionFile, partnershipYaml, squareSvg, temporaryContent } from '../testing/content-builder.ts';
import { brokenLinks, pageFacts, pageProblems } from '../testing/page-facts.ts';
import { type BuiltSite, buildSite } from '../testing/site-fixture.ts';
import type { EditionRecord } from './editions-json.ts';

const base = '/sub/';
const newsletter = editionFile(
  `Welcome to **all**, at 9:30am, with a ratio of 3:1.[^one]

## Page contents

| Day | Place | Who | Book |
| --- | --- | ---: | --- |
| Monday | Kelder Hall | 12 | https://wendmoor.example/a-long-address |

[^one]: A note that is read last.

### Dates

> A quotation.

## pageMain

- the 31<sup>st</sup>
`,
  'issue: 14',
  'period: Autumn 2026',
  'standfirst: What changed.',
  'topics: [neglect, young carers]',
  'special: true',
  'aliases: [old-name, /news/42/]',
);
const files = {
  'partnership.yaml': partnershipYaml
    .replace('https://wendmoor.example/', 'https://wendmoor.example/sub/')
    .replace('file: logo.svg,', 'file: logo.svg, onDark: white.svg,'),
  'white.svg': squareSvg,
  'newsletters/autumn.md': newsletter,
  'newsletters/summer.md': editionFile('Words.\n', 'issue: 13').replace('2026-09-24', '2026-06-01'),
  'newsletters/old.md': editionFile('## Old\n\nWords.\n', 'supersededBy: autumn').replace('2026', '2025'),
  'newsletters/gone.md': editionFile('## Hidden\n\nNever again.\n', 'withdrawn: The advice changed.'),
  'newsletters/draft.md': editionFile('Words.\n', 'draft: true'),
  'newsletters/future.md': editionFile('Words.\n').replace('2026-09-24', '2027-09-24'),
  'briefings/asking.md': editionFile(
    '## 1. Background\n\nWords.\n\n## Next steps\n\nMore.\n',
    'sensitive: true',
  ),
  'briefings/cymraeg.md': editionFile('## Cefndir\n\nGeiriau.\n', 'lang: cy'),
};

let site: BuiltSite;
let pages: string[];
const content = temporaryContent(files);
const read = (path: string) => pageFacts(site.read(path));
const edition = (path: string) => read(`/${path}/index.html`);

beforeAll(async () => {
  site = await buildSite(content.dir, '2026-10-01');
  pages = site.files.filter((file) => file.endsWith('.html') && !file.startsWith('/print/'));
}, 60_000);
afterAll(() => {
  site?.remove();
  content.remove();
});

describe('every page', () => {
  it('has one h1, headings in order, landmarks, a language, no script and no request to elsewhere', () => {
    const framed = pages.filter((page) => !/old-name|news\/42/.test(page));
    expect(framed).toHaveLength(11);
    for (const page of framed) expect([page, pageProblems(site.read(page))]).toEqual([page, []]);
  });

  it('leads only to pages, places and PDFs that exist, below the path at which the site stands', () => {
    const promised = records().flatMap(({ pdfs }) => pdfs.map(({ url }) => new URL(url).pathname));
    const known = [
      ...site.files,
      '/writing/writing.pdf',
      ...promised.map((path) => `/${path.slice(base.length)}`),
    ];
    for (const page of pages) expect([page, brokenLinks(site.read(page), base, known)]).toEqual([page, []]);
  });

  it('has a title of at most 70 characters that no other page has', () => {
    const titles = pages
      .filter((page) => !/old-name|news\/42/.test(page))
      .map((page) => read(page).text(read(page).all('title')[0]));
    expect(titles.filter((title) => title.length > 70)).toEqual([]);
    expect(titles).toContain('A title: newsletter, issue 14 – Wendmoor');
  });

  it('offers urgent help to ring, before the navigation', () => {
    for (const page of pages.filter((file) => !/old-name|news\/42/.test(file))) {
      const html = site.read(page);
      expect(html.indexOf('href="tel:01632960014"')).toBeGreaterThan(0);
      expect(html.indexOf('href="tel:01632960014"')).toBeLessThan(html.indexOf('<nav'));
    }
  });
});

describe('an edition’s page', () => {
  it('holds the words of the officer’s file, in order, and no others', () => {
    for (const [path, text] of [
      ['newsletters/autumn', newsletter],
      ['briefings/asking', files['briefings/asking.md']],
    ] as const) {
      const page = edition(path);
      const source = sourceLines(text).flatMap(({ words }) => words.split(' '));
      expect(renderedWords(page.html(page.withAttribute('data-edition-body')))).toEqual(source);
    }
  });

  it('says kind, issue, special edition and period before the title', () => {
    const page = edition('newsletters/autumn');
    const line = page.text(page.withClass('kind-line'));
    expect(line).toBe('Newsletter Issue 14 Special edition Autumn 2026');
    const html = site.read('/newsletters/autumn/index.html');
    expect(html.indexOf('kind-line')).toBeLessThan(html.indexOf('<h1'));
  });

  it('offers its PDF with room for pages and size', () => {
    const page = edition('newsletters/autumn');
    expect(page.all('pdf-facts').map(({ attribs }) => attribs['data-pdf'])).toEqual([
      'newsletters/autumn/autumn.pdf',
    ]);
    expect(site.read('/newsletters/autumn/index.html')).toContain(
      'href="/sub/newsletters/autumn/autumn.pdf"',
    );
  });

  it('says its language when it isn’t English, and says what stands around its text in it', () => {
    const page = edition('briefings/cymraeg');
    expect(page.all('html')[0]?.attribs['lang']).toBe('en-GB');
    expect(page.all('article')[0]?.attribs['lang']).toBe('cy');
    expect(page.text(page.withClass('facts'))).toBe('Cyhoeddwyd 24 Medi 2026');
  });

  it('offers a quick way out only where it is marked sensitive', () => {
    expect(edition('briefings/asking').withClass('leave')).toBeDefined();
    expect(edition('newsletters/autumn').withClass('leave')).toBeUndefined();
  });

  it('lists the panels of a briefing with their numerals', () => {
    const page = edition('briefings/asking');
    expect(page.text(page.withClass('contents'))).toBe('In this briefing 1 Background 2 Next steps');
  });

  it('that is withdrawn says so and why, and has neither text nor PDF', () => {
    const page = edition('newsletters/gone');
    expect(page.text(page.withClass('notice'))).toContain('The advice changed.');
    expect(page.withAttribute('data-edition-body')).toBeUndefined();
    expect(page.all('pdf-facts')).toEqual([]);
    expect(page.text(page.all('main')[0])).not.toMatch(/Hidden|Never again/);
  });

  it('that is replaced leads to the new one and keeps its text, but offers no PDF', () => {
    const page = edition('newsletters/old');
    expect(page.html(page.withClass('notice'))).toContain('href="/sub/newsletters/autumn/"');
    expect(page.withAttribute('data-edition-body')).toBeDefined();
    expect(page.all('pdf-facts')).toEqual([]);
  });

  it('goes on answering at its old addresses', () => {
    for (const old of ['/newsletters/old-name/index.html', '/news/42/index.html']) {
      expect(site.read(old)).toContain('content="0; url=/sub/newsletters/autumn/"');
    }
  });
});

describe('the site', () => {
  it('has no page for drafts, editions to come, kinds without editions, or collections without entries', () => {
    expect(site.files.filter((file) => /draft|future|lessons-learned/.test(file))).toEqual([]);
    const collections = /^\/(?:training|resources|groups|glossary|topics)\b/;
    expect(site.files.filter((file) => collections.test(file))).toEqual([]);
    const page = read('/index.html');
    expect(page.text(page.all('nav')[0])).toBe('Close menu Newsletters Briefings');
  });

  it('lists in editions.json each edition with its whole address and room for the facts of its PDF', () => {
    const autumn = records().find(({ id }) => id === 'autumn');
    expect(autumn).toEqual({
      kind: 'newsletter',
      id: 'autumn',
      title: 'A title',
      date: '2026-09-24',
      topics: ['neglect', 'young carers'],
      lang: 'en-GB',
      status: 'current',
      readInstead: null,
      url: 'https://wendmoor.example/sub/newsletters/autumn/',
      pdfs: [
        {
          variant: 'standard',
          url: 'https://wendmoor.example/sub/newsletters/autumn/autumn.pdf',
          pages: null,
          bytes: null,
          sha256: null,
        },
      ],
    });
    expect(records().find(({ id }) => id === 'gone')?.pdfs).toEqual([]);
  });

  it('has one stylesheet of at most 8 kB compressed that asks nothing of other sites', () => {
    const sheets = site.files.filter((file) => file.startsWith('/assets/') && file.endsWith('.css'));
    const css = site.read(sheets[0] ?? '');
    expect(sheets).toHaveLength(1);
    expect(gzipSync(css).length).toBeLessThan(8000);
    const addresses = [...css.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    const missing = addresses.filter((url) => !site.files.includes(`/${url.slice(base.length)}`));
    expect(addresses.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });
});

function records(): EditionRecord[] {
  return JSON.parse(site.read('/editions.json')) as EditionRecord[];
}
