import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english } from '../editions/fixed-words/english.ts';
import { welsh } from '../editions/fixed-words/welsh.ts';
import { partnershipYaml, type TemporaryContent, temporaryContent } from './content-builder.ts';
import { pageFacts, pageProblems } from './page-facts.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

/** All words and blocks of a newsletter that the press adds words to. */
const text = `Croeso.[^a] Eto.[^a]

:::content-note
Mae hyn yn anodd.
:::

## Cyntaf

:::key-message
Un peth i’w gofio.
:::

:::quote
Geiriau.
:::

:::action[Anfonwch]{by=2026-10-09}
Llenwch hi.
:::

## Ail

::contacts

::group{id=splig}

:::campaign[#GofynEto]{from=2026-11-02 to=2026-12-08}
Wythnos.
:::

:::reflect
Pwy arall?
:::

[^a]: Nodyn.
`;

const edition = (title: string, lang: string, body: string, ...more: string[]) =>
  ['---', `title: ${title}`, 'date: 2026-09-24', `lang: ${lang}`, ...more, '---', '', body].join('\n');

const panels = Array.from({ length: 7 }, (_, index) => `## Panel ${index + 1}\n\nGeiriau.\n`).join('\n');
const review =
  'reviews: [ { id: k, title: Plentyn K, published: 2026-03-12, publisher: Y bwrdd, pseudonym: K, address: https://wendmoor.example/k, contentNote: Marwolaeth. } ]';

const otherFormats = 'Large print: ring 01632 960 021';
const moreOfPartnership = `comment: news@wendmoor.example
otherFormats: "${otherFormats}"
signUp: { text: Get each one, address: https://wendmoor.example/sign-up }
socials:
  - { name: Photos, handle: "@Moor", address: https://photos.example/Moor }
  - { name: Films, handle: "@Moor", address: https://films.example/Moor }
briefingFormats: { note: { name: Practice note } }
`;

let content: TemporaryContent;
let place: WholeBuild;
let result: BuildResult;

beforeAll(async () => {
  const facts = [
    'issue: 14',
    'special: true',
    'topics: [Esgeulustod]',
    'reviewBy: 2026-10-01',
    'version: "1.1"',
  ];
  content = temporaryContent({
    'groups.yaml': 'splig:\n  name: Practice group\n  role: Reads reviews.\n',
    'newsletters/rhifyn.md': edition('Sylwi', 'cy', text, ...facts, 'sensitive: true'),
    'newsletters/polski.md': edition('Uwaga', 'pl', text, ...facts),
    'newsletters/hen.md': edition('Hen rifyn', 'cy', 'Geiriau.\n', 'supersededBy: rhifyn'),
    'newsletters/gone.md': edition('Wedi mynd', 'cy', 'Geiriau.\n', 'withdrawn: Mae’r rhif yn anghywir.'),
    'briefings/briff.md': edition('Cleisiau', 'cy', panels, 'version: "1.0"', 'reviewBy: 2027-09-21'),
    'briefings/own.md': edition('Nodyn', 'cy', panels, 'format: note'),
    'lessons-learned/gwersi.md': edition('Gwersi', 'cy', '## Un\n\nA.\n\n## Dau\n\nB.\n', review),
    'partnership.yaml': `${partnershipYaml}${moreOfPartnership}`,
  });
  place = await wholeBuild();
  result = await place.build(content.dir);
}, 120_000);

afterAll(async () => {
  content?.remove();
  await place?.remove();
});

const page = async (address: string) => pageFacts(await place.read(`${address}index.html`));

async function pdfText(path: string): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await readFile(join(place.dist, path))));
  return (await extractText(document, { mergePages: true })).text.replace(/\s+/g, ' ');
}

/** Words of an edition's part of its page, without those that are marked as English. */
async function notMarkedEnglish(address: string): Promise<string> {
  const document = parseDocument(await place.read(`${address}index.html`));
  const article = DomUtils.findOne(({ name }) => name === 'article', document.children);
  const marked = DomUtils.findAll(({ attribs }) => attribs['lang'] === 'en-GB', article?.children ?? []);
  for (const element of marked) DomUtils.removeElement(element);
  return article ? DomUtils.textContent(article).replace(/\s+/g, ' ') : '';
}

/** The English fixed words that stand in a text, of those that could not be anything else. */
/** English fixed words in a text of another language, but for those that the partnership says of itself. */
function englishIn(text: string): string[] {
  const found = text.replaceAll(otherFormats, '');
  return Object.values(english)
    .flatMap((words) => words.split(/\{\w+\}/))
    .map((words) => words.trim())
    .filter((words) => words.length > 4 && !Object.values(welsh).includes(words))
    .filter((words) => new RegExp(`(?<!\\p{L})${RegExp.escape(words)}(?!\\p{L})`, 'u').test(found));
}

describe('an edition in Welsh', () => {
  test('has Welsh fixed words around its text on the web', async () => {
    expect(result.status, result.output).toBe(0);
    const facts = await page('newsletters/rhifyn/');
    const text = (name: string) => facts.text(facts.withClass(name));
    expect(facts.all('article')[0]?.attribs['lang']).toBe('cy');
    expect(text('kind-line')).toBe('Cylchlythyr Rhifyn 14 Rhifyn arbennig Angen ei adolygu');
    expect(text('facts')).toBe('Cyhoeddwyd 24 Medi 2026 Adolygu erbyn 1 Hydref 2026 Pwnc Esgeulustod');
    expect(text('contents')).toBe('Yn y rhifyn hwn Cyntaf Ail');
    expect(text('files')).toMatch(/^I’w argraffu neu ei gadw Cylchlythyr, A4 \(PDF\) 2 dudalen, \d+ kB$/);
    expect(text('footnotes')).toBe('Nodiadau Nodyn. Yn ôl i’r testun Yn ôl i’r testun (2)');
    expect(await place.read('newsletters/rhifyn/index.html')).toContain(
      'aria-label="Yn ôl i’r testun (2) o nodyn 1"',
    );
    expect(text('leave')).toBe('Gadewch y safle hwn nawr');
    expect(facts.withClass('leave')?.attribs['lang']).toBe('cy');
  });

  test('has them in the blocks of its text, and marks what is English there', async () => {
    const found = await notMarkedEnglish('newsletters/rhifyn/');
    for (const words of [
      'Cyn i chi ddarllen',
      'Os yw’n eich poeni, ffoniwch',
      'Neges allweddol',
      'O’r adroddiad',
      'Daeth hyn i ben ar 9 Hydref 2026',
      '2 Tachwedd i 8 Rhagfyr 2026',
      'Myfyrio',
    ]) {
      expect(found).toContain(words);
    }
    expect(englishIn(found)).toEqual([]);
    expect(found).not.toMatch(/Questions about|Reads reviews/);
    const html = await place.read('newsletters/rhifyn/index.html');
    for (const label of ['Cysylltiadau', 'Rôl a chylch gwaith']) {
      expect(html).toContain(`<p class="label" lang="cy">${label}</p>`);
    }
  });

  test('stands in an English site', async () => {
    const facts = await page('newsletters/rhifyn/');
    expect(facts.all('html')[0]?.attribs['lang']).toBe('en-GB');
    expect(facts.text(facts.withClass('crumbs'))).toBe('Home Newsletters');
    expect(pageProblems(await place.read('newsletters/rhifyn/index.html'))).toEqual([]);
    const home = await page('');
    expect(home.text(home.withClass('kind-line'))).toMatch(/^Newsletter Issue 14 Special edition/);
    expect(home.html(home.all('h3').find((title) => home.text(title) === 'Sylwi'))).toContain('lang="cy"');
  });

  test('has Welsh fixed words on paper, from masthead to last block', async () => {
    const found = await pdfText('newsletters/rhifyn/rhifyn.pdf');
    for (const words of [
      'Rhifyn arbennig Cylchlythyr, Rhifyn 14 Medi 2026',
      'Yn y rhifyn hwn',
      'Sylwi, rhifyn 14, rhifyn arbennig, Medi 2026 Tudalen 1 o 2',
      'Dychwelwch erbyn 9 Hydref 2026',
      'Nodiadau',
      'Ar gyfer Ffôn E-bost',
      'Darllenwch ar y we',
      'Rhowch sylwadau ar y rhifyn hwn',
      'Dilynwch @Moor ar Photos, Films',
      'Fersiwn 1.1, cyhoeddwyd 24 Medi 2026 Adolygu erbyn 1 Hydref 2026',
      'Fformat arall',
    ]) {
      expect(found).toContain(words);
    }
    expect(englishIn(found)).toEqual([]);
  });

  test('that is a briefing is named and dated in Welsh; a format of the partnership keeps its English name', async () => {
    const found = await pdfText('briefings/briff/briff.pdf');
    expect(found).toContain('Briff 7 munud, 24 Medi 2026');
    expect(found).toContain('Briff 7 munud, fersiwn 1.0. Adolygu erbyn 21 Medi 2027');
    expect(englishIn(found)).toEqual([]);
    const facts = await page('briefings/briff/');
    expect(facts.text(facts.withClass('contents'))).toMatch(/^Yn y briff hwn 1 Panel 1/);
    const own = await page('briefings/own/');
    expect(own.html(own.withClass('kind'))).toBe('<span class="kind" lang="en-GB">Practice note</span>');
  });

  test('gives the facts of a review in Welsh, since they are typed in Welsh', async () => {
    const found = await notMarkedEnglish('lessons-learned/gwersi/');
    for (const fact of [
      'Adolygiad Plentyn K',
      'Yr enw yma K',
      'Cyhoeddwyd 12 Mawrth 2026',
      'Gan Y bwrdd',
      'Cyn i chi ei ddarllen Marwolaeth.',
    ]) {
      expect(found).toContain(fact);
    }
    expect(await pdfText('lessons-learned/gwersi/gwersi.pdf')).toContain('Darllenwch yn wendmoor.example/k');
  });

  test('says in Welsh that it is replaced or withdrawn, and why', async () => {
    const replaced = await page('newsletters/hen/');
    expect(replaced.withClass('notice')?.attribs['lang']).toBe('cy');
    expect(replaced.text(replaced.withClass('notice'))).toBe(
      'Disodlwyd ar 24 Medi 2026 Peidiwch â defnyddio’r rhifyn hwn Mae rhifyn mwy newydd yn cymryd ei le. Cedwir hwn fel cofnod yn unig. Darllenwch y rhifyn newydd: Sylwi',
    );
    const gone = await page('newsletters/gone/');
    expect(gone.text(gone.withClass('notice'))).toContain('Mae’r rhif yn anghywir. Gweld pob cylchlythyr');
  });
});

describe('an edition in a language without fixed words of its own', () => {
  test('has English ones, each marked as English on its page', async () => {
    const found = await notMarkedEnglish('newsletters/polski/');
    expect(found).toContain('Uwaga');
    expect(englishIn(found)).toEqual([]);
    const whole = await page('newsletters/polski/');
    expect(whole.text(whole.withClass('kind-line'))).toBe('Newsletter Issue 14 Special edition Review due');
    expect(whole.text(whole.withClass('footnotes'))).toContain('Notes');
  });

  test('has English ones on paper', async () => {
    const found = await pdfText('newsletters/polski/polski.pdf');
    for (const words of [
      'Inside this issue',
      'Page 1 of 2',
      'Return by 9 October 2026',
      'Review by 1 October 2026',
    ]) {
      expect(found).toContain(words);
    }
    expect(englishIn(found)).toContain('Inside this issue');
  });
});
