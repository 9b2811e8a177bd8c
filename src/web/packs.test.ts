import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionFile, partnershipYaml, temporaryContent } from '../testing/content-builder.ts';
import { brokenLinks, type PageFacts, pageFacts, pageProblems } from '../testing/page-facts.ts';
import { type BuiltSite, buildSite } from '../testing/site-fixture.ts';
import type { PackRecord } from './packs-json.ts';

const base = '/sub/';
const briefing = (title: string, date: string, ...lines: string[]) =>
  editionFile('## Background\n\nPrint [all](pack:briefings).\n', ...lines)
    .replace('A title', title)
    .replace('2026-09-24', date);
const content = temporaryContent({
  'partnership.yaml': partnershipYaml.replace('wendmoor.example/', 'wendmoor.example/sub/'),
  'briefings/bruising.md': briefing('Bruising', '2026-09-21', 'topics: [neglect]', 'standfirst: Seen.'),
  'briefings/missing.md': briefing('Missing', '2026-10-05'),
  'briefings/cymraeg.md': briefing('Teitl', '2026-10-06', 'lang: cy'),
  'briefings/old.md': briefing('Old', '2026-01-05', 'supersededBy: missing'),
  'briefings/gone.md': briefing('Gone', '2026-02-05', 'withdrawn: true'),
  'briefings/draft.md': briefing('Draft', '2026-03-05', 'draft: true'),
  'briefings/later.md': briefing('Later', '2026-12-05'),
  'newsletters/autumn.md': editionFile('Words.\n', 'topics: [neglect]'),
  'newsletters/alone.md': editionFile('Words.\n'),
  'topics.yaml':
    'neglect: { name: Neglect, about: What a child goes without. }\nweather: { name: Weather, about: Rain. }\n',
  'packs.yaml': `briefings:
  title: All our "briefings"
  standfirst: For a meeting.
  howToUse: |
    Choose one
    briefing.

    Talk about it.
  groups:
    - name: Babies
      editions: [briefing:bruising, briefing:old, briefing:draft]
    - name: Outside
      editions: [briefing:missing, briefing:cymraeg, briefing:later]
    - name: Gone
      editions: [briefing:gone]
neglect:
  title: All on neglect
  date: 2026-10-09
  topic: NEGLECT
later:
  title: Later
  editions: [briefing:later]
`,
});

let site: BuiltSite;
const page = (path: string): PageFacts => pageFacts(site.read(`${path}index.html`));
const main = (path: string): string => {
  const facts = page(path);
  return facts.text(facts.all('main')[0]);
};

beforeAll(async () => {
  site = await buildSite(content.dir, '2026-11-26');
}, 120_000);
afterAll(() => {
  site?.remove();
  content.remove();
});

describe('a pack’s page', () => {
  it('says what the pack is, how to use it, and what is in each group', () => {
    expect(main('/packs/briefings/')).toMatch(
      /Pack 4 briefings All our “briefings” For a meeting\. Put together 6 October 2026 How to use the pack Choose one briefing\. Talk about it\. To print or save The whole pack, A4 \(PDF\) Babies Bruising Seen\. 21 September 2026 .*Old 5 January 2026 Replaced Outside Missing 5 October 2026 .*Teitl 6 October 2026/,
    );
  });

  it('has no edition that readers can’t see, and no group without editions', () => {
    expect(main('/packs/briefings/')).not.toMatch(/Draft|Later|Gone/);
  });

  it('offers one PDF of it all, and that of each edition which is offered elsewhere', () => {
    const pdfs = page('/packs/briefings/')
      .all('pdf-facts')
      .map(({ attribs }) => attribs['data-pdf']);
    expect(pdfs).toEqual([
      'packs/briefings/briefings.pdf',
      'briefings/bruising/bruising.pdf',
      'briefings/missing/missing.pdf',
      'briefings/cymraeg/cymraeg.pdf',
    ]);
  });

  it('has the colour and rule of a kind if all its editions are of it, and else names each one’s', () => {
    expect(page('/packs/briefings/').all('body')[0]?.attribs['class']).toBe('briefing');
    expect(page('/packs/briefings/').withClass('kind-rule')).toBeDefined();
    expect(page('/packs/neglect/').all('body')[0]?.attribs['class']).toBeUndefined();
    expect(page('/packs/neglect/').withClass('kind-rule')).toBeUndefined();
    expect(main('/packs/neglect/')).toMatch(
      /Pack 2 editions All on neglect Put together 9 October 2026 Topic Neglect To print or save .* In this pack 7-minute briefing Bruising .* Newsletter A title/,
    );
  });
});

describe('packs', () => {
  const pages = () => site.files.filter((file) => /^\/packs\/.*\.html$/.test(file));

  it('have a page each and a list of all, but none with nothing to read in it', () => {
    expect(pages().sort()).toEqual([
      '/packs/briefings/index.html',
      '/packs/index.html',
      '/packs/neglect/index.html',
    ]);
    expect(main('/packs/')).toMatch(
      /2 packs Packs .* All on neglect 2 editions, 9 October 2026 PDF of All on neglect, All our “briefings” For a meeting\. 4 briefings, 6 October 2026/,
    );
  });

  it('have pages with one h1, headings in order, landmarks, no id twice, no script, a title of their own', () => {
    for (const file of pages()) expect([file, pageProblems(site.read(file))]).toEqual([file, []]);
    const titles = pages().map((file) => /<title>(.*?)<\/title>/.exec(site.read(file))?.[1]);
    expect(new Set(titles).size).toBe(3);
    expect(titles).toContain('All our “briefings”: pack, 4 briefings – Wendmoor');
  });

  it('lead only to what exists', () => {
    const pdfs = ['briefings', 'neglect'].map((id) => `/packs/${id}/${id}.pdf`);
    const editions = site.files
      .filter((file) => /^\/(?:briefings|newsletters)\/[^/]+\/index\.html$/.test(file))
      .map((file) => file.replace(/\/([^/]+)\/index\.html$/, '/$1/$1.pdf'));
    for (const file of [...pages(), '/index.html', '/briefings/missing/index.html']) {
      const known = [...site.files, ...pdfs, ...editions];
      expect([file, brokenLinks(site.read(file), base, known)]).toEqual([file, []]);
    }
  });

  it('are found from the home page, the footer, their kind, their topics and each edition in them', () => {
    expect(main('/')).toMatch(/Packs All on neglect .* All our “briefings”/);
    expect(page('/').text(page('/').all('footer')[0])).toContain('Packs');
    expect(main('/briefings/')).toMatch(/Pack of briefings in one PDF .* Pack All our “briefings”/);
    expect(main('/briefings/')).not.toContain('All on neglect');
    expect(main('/newsletters/')).not.toContain('Pack');
    expect(main('/topics/neglect/')).toMatch(/Editions .* Pack All on neglect/);
    expect(main('/topics/weather/')).not.toContain('Pack');
    expect(main('/briefings/bruising/')).toMatch(
      /Also in the packs All on neglect 2 editions in one PDF All our “briefings” 4 briefings in one PDF/,
    );
    expect(main('/briefings/cymraeg/')).toContain('Also in the pack All our “briefings”');
    expect(main('/newsletters/alone/')).not.toContain('Also in the pack');
  });

  it('aren’t offered beside an edition that nobody should use any more', () => {
    expect(main('/briefings/old/')).not.toContain('Also in the pack');
  });

  it('are links by name in an edition’s text', () => {
    const html = page('/briefings/missing/').html(
      page('/briefings/missing/').withAttribute('data-edition-body'),
    );
    expect(html).toContain('<a href="/sub/packs/briefings/">all</a>');
  });

  it('stand in editions.json beside the editions, with whole addresses and room for the facts of the PDF', () => {
    const records = JSON.parse(site.read('/editions.json')) as PackRecord[];
    expect(records.filter(({ kind }) => kind === 'pack').map(({ id }) => id)).toEqual([
      'neglect',
      'briefings',
    ]);
    expect(records.find(({ id }) => id === 'neglect')).toEqual({
      kind: 'pack',
      id: 'neglect',
      title: 'All on neglect',
      date: '2026-10-09',
      topics: ['Neglect'],
      lang: 'en-GB',
      url: 'https://wendmoor.example/sub/packs/neglect/',
      editions: [
        'https://wendmoor.example/sub/briefings/bruising/',
        'https://wendmoor.example/sub/newsletters/autumn/',
      ],
      pdfs: [
        {
          variant: 'standard',
          url: 'https://wendmoor.example/sub/packs/neglect/neglect.pdf',
          pages: null,
          bytes: null,
          sha256: null,
        },
      ],
    });
  });
});
