import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditionRecord } from '../web/editions-json.ts';
import { type TemporaryContent, temporaryContent } from './content-builder.ts';
import { lifeContent } from './life-content.ts';
import { pageFacts } from './page-facts.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

let content: TemporaryContent;
let place: WholeBuild;
let result: BuildResult;
let files: string[];

beforeAll(async () => {
  content = temporaryContent(await lifeContent());
  place = await wholeBuild();
  result = await place.build(content.dir, [], on('2026-11-01'));
  files = await place.files();
}, 120_000);

afterAll(async () => {
  content?.remove();
  await place?.remove();
});

const on = (day: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) });
const html = (address: string) => place.read(`${address}index.html`);
const page = async (address: string) => pageFacts(await html(address));

/** Words of a page's main part. */
async function words(address: string): Promise<string> {
  const facts = await page(address);
  return facts.text(facts.all('main')[0]);
}

async function notice(address: string): Promise<{ text: string; leadsTo: string | undefined }> {
  const facts = await page(address);
  const section = facts.withClass('notice');
  const leadsTo = /href="([^"]*)"/.exec(facts.html(section))?.[1];
  return { text: facts.text(section), leadsTo };
}

async function flags(address: string): Promise<string[]> {
  const facts = await page(address);
  return facts
    .all('strong')
    .filter(({ attribs }) => attribs['class'] === 'flag')
    .map(facts.text);
}

async function records(): Promise<Map<string, EditionRecord>> {
  const all = JSON.parse(await place.read('editions.json')) as EditionRecord[];
  return new Map(all.map((record) => [record.id, record]));
}

async function pdfText(path: string): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await readFile(join(place.dist, path))));
  return (await extractText(document, { mergePages: true })).text.replace(/\s+/g, ' ');
}

/** An edition's item in the list of its kind. */
async function listed(folder: string, title: string): Promise<string> {
  const facts = await page(`${folder}/`);
  const item = facts.all('li').find((one) => facts.text(one).startsWith(title));
  return facts.html(item);
}

describe('a draft, and an edition whose day has not come,', () => {
  test('are listed at each build, with the reason', () => {
    expect(result.status, result.output).toBe(0);
    expect(result.output).toMatch(/newsletters\/draft\/index\.md is a draft: only the preview shows it/);
    expect(result.output).toMatch(
      /briefings\/next\.md is dated 1 December 2026: until then only the preview/,
    );
  });

  test('leave nothing in what is published: no page, PDF, picture, old address or word', async () => {
    expect(files.filter((file) => /drafted|(?:^|\/)(?:draft|next)\b|news\/43/.test(file))).toEqual([]);
    const texts = await Promise.all(
      files.filter((file) => /\.(?:html|json|ics|css)$/.test(file)).map((file) => place.read(file)),
    );
    expect(texts.filter((text) => /Still being written|Draft words|The form to come/.test(text))).toEqual([]);
  });

  test('can’t be linked to by what readers see: the build stops and says so', async () => {
    const other = temporaryContent({
      ...(await lifeContent()),
      'newsletters/before.md': `---\ntitle: A title\ndate: 2026-06-01\n---\n\n[One](newsletter:draft), [two](briefing:next).\n`,
    });
    const { status, output } = await place.build(other.dir, [], on('2026-11-01'));
    other.remove();
    expect(status).not.toBe(0);
    expect(output).toContain('“Still being written” is a draft: readers would find nothing there.');
    expect(output).toContain('“The form to come” is published on 1 December 2026');
    expect(await place.files()).toEqual(files);
  });
});

describe('a withdrawn edition', () => {
  test('has a page that says so and why, with no text, summary, contents, review date or PDF', async () => {
    const { text, leadsTo } = await notice('newsletters/gone/');
    expect(text).toContain('Withdrawn Do not use this edition The number in it is wrong.');
    expect(leadsTo).toBe('/newsletters/');
    expect(await flags('newsletters/gone/')).toEqual(['Withdrawn']);
    const all = await html('newsletters/gone/');
    for (const gone of ['Secret words', 'Standing words', 'In this issue', 'Review', '.pdf']) {
      expect(all).not.toContain(gone);
    }
    expect((await page('newsletters/gone/')).all('h1')).toHaveLength(1);
  });

  test('has neither PDF nor pictures anywhere', () => {
    expect(files).not.toContain('newsletters/gone/gone.pdf');
    expect(files.filter((file) => /wrong-number/.test(file))).toEqual([]);
  });

  test('leads to the edition that it names as its replacement', async () => {
    expect((await notice('lessons-learned/moved/')).leadsTo).toBe('/newsletters/current/');
  });

  test('goes on answering at its old addresses', async () => {
    expect(await place.read('news/42/index.html')).toContain('url=/newsletters/gone/');
  });

  test('is marked in the list of its kind, and named in no other', async () => {
    const item = await listed('newsletters', 'Not to be used');
    expect(item).toContain('<strong class="flag">Withdrawn</strong>');
    expect(item).not.toMatch(/Standing words|\.pdf/);
    for (const address of ['', 'topics/neglect/', 'groups/', 'newsletters/current/', 'newsletters/before/']) {
      expect([address, (await words(address)).includes('Not to be used')]).toEqual([address, false]);
    }
  });
});

describe('a replaced edition', () => {
  test('says so first, with the day, and leads to the newest of those that replaced it', async () => {
    expect(await notice('newsletters/first-version/')).toEqual({
      text: 'Replaced on 1 August 2026 Do not use this edition A newer edition takes its place. This one is kept only as a record. Read the new edition: Now in use',
      leadsTo: '/newsletters/current/',
    });
    expect((await notice('newsletters/replaced/')).leadsTo).toBe('/newsletters/current/');
    expect(await flags('newsletters/replaced/')).toEqual(['Replaced']);
    const all = await html('newsletters/replaced/');
    expect(all.indexOf('class="notice"')).toBeLessThan(all.indexOf('<h1'));
  });

  test('keeps its text and contents as a record, and offers no PDF', async () => {
    const text = await words('newsletters/replaced/');
    expect(text).toContain('In this issue First Second');
    expect(text).toContain('Told of by the');
    expect(await html('newsletters/replaced/')).not.toContain('.pdf');
  });

  test('has its PDF still, for those who scan an old code or follow an old link', async () => {
    expect(files).toContain('newsletters/replaced/replaced.pdf');
    expect(files).toContain('newsletters/older-name/index.html');
    const text = await pdfText('newsletters/replaced/replaced.pdf');
    expect(text).not.toMatch(/replaced by|Do not use/i);
  });

  test('is marked in the list of its kind without a PDF, and named in no other', async () => {
    const item = await listed('newsletters', 'Once in use');
    expect(item).toContain('<strong class="flag">Replaced</strong>');
    expect(item).not.toContain('.pdf');
    for (const address of ['', 'topics/neglect/', 'groups/', 'newsletters/current/', 'newsletters/before/']) {
      const main = (await words(address)).replace('the old one', '');
      expect([address, /Once in use|Long ago/.test(main)]).toEqual([address, false]);
    }
  });

  test('is passed over by the links to the one before and the one after', async () => {
    expect(await words('newsletters/current/')).toMatch(/Previous Issue 6: The one before$/);
    expect(await words('newsletters/before/')).toMatch(/Next Issue 9: Now in use$/);
  });

  test('is still the one to use while what replaces it is not out', async () => {
    expect((await page('briefings/waiting/')).withClass('notice')).toBeUndefined();
    expect(await html('briefings/waiting/')).toContain('href="/briefings/waiting/waiting.pdf"');
    expect(await words('')).toContain('The form in use');
  });

  test('is not to be used either once what replaced it was withdrawn', async () => {
    const { text, leadsTo } = await notice('briefings/by-withdrawn/');
    expect(text).toContain('A newer edition took its place, and has been withdrawn since.');
    expect(leadsTo).toBe('/briefings/');
    expect(result.output).toContain('taken-back.md, which replaces this edition, is withdrawn');
  });
});

describe('links by name', () => {
  test('go on leading to an edition that was replaced or withdrawn, and the build warns of them', async () => {
    const links = await html('newsletters/current/');
    expect(links).toContain('<a href="/newsletters/replaced/">the old one</a>');
    expect(links).toContain('<a href="/newsletters/gone/">the one that went</a>');
    expect(result.output).toContain('“Not to be used” is withdrawn: its page says only that.');
    expect(await html('training/course/')).toContain('<a href="/newsletters/replaced/">an edition</a>');
    expect(result.output).toContain('newsletter:replaced is replaced by “Now in use”.');
  });
});

describe('editions.json', () => {
  test('says of each edition whether to offer it, and what to read in its place', async () => {
    const status = [...(await records()).values()].map(({ id, status: is, readInstead }) => [
      id,
      is,
      readInstead?.replace('https://wendmoor.example', ''),
    ]);
    expect(Object.fromEntries(status.map(([id, ...rest]) => [id, rest]))).toEqual({
      current: ['current', undefined],
      replaced: ['replaced', '/newsletters/current/'],
      'first-version': ['replaced', '/newsletters/current/'],
      before: ['current', undefined],
      gone: ['withdrawn', undefined],
      waiting: ['current', undefined],
      'by-withdrawn': ['replaced', undefined],
      'taken-back': ['withdrawn', undefined],
      moved: ['withdrawn', '/newsletters/current/'],
    });
  });

  test('gives the facts of a replaced edition’s PDF, and none of a withdrawn one', async () => {
    const all = await records();
    expect(all.get('replaced')?.pdfs).toMatchObject([{ variant: 'standard', pages: 2 }]);
    expect(all.get('gone')?.pdfs).toEqual([]);
  });
});

describe('an edition whose day of review has passed', () => {
  test('says so on its page and in the build, but not if it was replaced or withdrawn', async () => {
    expect(await flags('newsletters/current/')).toEqual(['Review due']);
    expect(await words('newsletters/current/')).toContain('Review by 31 October 2026');
    expect(await words('newsletters/replaced/')).not.toContain('Review');
    const due = result.output.match(/Someone should have looked at this again by 31 October 2026/g);
    expect(due).toHaveLength(1);
  });

  test('prints the day on paper and nothing of its being past', async () => {
    const text = await pdfText('newsletters/current/current.pdf');
    expect(text).toContain('Review by 31 October 2026');
    expect(text).not.toContain('Review due');
  });
});

test('a page that is marked sensitive offers a quick way out before its text, others none', async () => {
  const all = await html('newsletters/current/');
  expect(all.indexOf('Leave this site now')).toBeGreaterThan(0);
  expect(all.indexOf('Leave this site now')).toBeLessThan(all.indexOf('<main'));
  expect(await html('newsletters/before/')).not.toContain('Leave this site now');
});

describe('the same content a month later', () => {
  test('shows what has come out meanwhile and what that replaces, and leaves every other PDF as it was', async () => {
    const path = 'briefings/waiting/waiting.pdf';
    const before = await readFile(join(place.dist, path));
    const later = await place.build(content.dir, [], on('2026-12-01'));
    expect(later.status, later.output).toBe(0);
    expect(later.output).not.toContain('next.md is dated');
    const { pdfs } = await place.report();
    expect(pdfs.filter(({ cached }) => !cached).map(({ edition }) => edition)).toEqual(['briefings/next']);
    expect((await notice('briefings/waiting/')).text).toContain('Replaced on 1 December 2026');
    expect((await notice('briefings/waiting/')).leadsTo).toBe('/briefings/next/');
    expect(await readFile(join(place.dist, path))).toEqual(before);
    expect(await words('topics/neglect/')).toContain('The form to come');
    expect(await words('')).not.toContain('The form in use');
  });
});
