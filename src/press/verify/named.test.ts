import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraphs, type SiteFixture, siteFixture } from '../fixtures.ts';
import type { Pressed } from '../press-all.ts';

const gone = '<span class="gone">words that go</span>';
const address = `https://wendmoor.example/${'safeguarding/'.repeat(6)}`;
const long = 'safeguardingpartnership'.repeat(3);
const table = (cell: string, more = '') =>
  `<table><thead><tr><th>What</th><th>Who</th></tr></thead><tbody><tr><td>Read</td><td>All</td></tr><tr>${cell}</tr></tbody></table>${more}`;
const many = 'word '.repeat(70);

/** Each loses words of one kind of thing. */
const lost: { id: string; body: string; says: string; advice: RegExp }[] = [
  {
    id: 'cell',
    body: table(`<td>Write</td><td>The ${gone} team</td>`),
    says: 'Row 2 of a table (column “Who”) lacks “words that go” on page 1 of the PDF, between “Read All Write The” and “team after it all”.',
    advice: /^Split the table in two above this row/,
  },
  {
    id: 'long-row',
    body: table(`<td><span class="gone">one ${many}</span></td><td><span class="gone">two</span></td>`),
    says: 'Row 2 of a table lacks',
    advice: /^Split this row into two, or move the long cell’s text below the table\.$/,
  },
  {
    id: 'rows',
    body: '<table><tbody><tr><td><span class="gone">a</span></td></tr><tr><td><span class="gone">b</span></td></tr></tbody></table>',
    says: 'Rows 1 to 2 of a table lack “a b”',
    advice: /^Split the table in two/,
  },
  {
    id: 'heading-row',
    body: `<table><thead><tr><th>Who ${gone}</th></tr></thead><tbody><tr><td>All</td></tr></tbody></table>`,
    says: 'The heading row of a table lacks',
    advice: /table in two|row into two/,
  },
  {
    id: 'reflowed',
    body: `<div class="reflowed"><p class="column-names">What Who</p><div class="entry-of-row"><p class="title">Read</p><div class="value"><p class="value-of" data-furniture>Who</p><p>The ${gone} team</p></div></div></div>`,
    says: 'Row 1 of a table (column “Who”) lacks',
    advice: /Split/,
  },
  {
    id: 'item',
    body: `<ul><li>one ${gone} two</li></ul>`,
    says: 'A list item lacks',
    advice: /item into two/,
  },
  {
    id: 'heading',
    body: `<h2 id="h">A ${gone} heading</h2><p>text</p>`,
    says: 'A heading lacks',
    advice: /^Shorten this heading/,
  },
  {
    id: 'quotation',
    body: `<blockquote><p>one ${gone} two</p></blockquote>`,
    says: 'A quotation lacks',
    advice: /quotation into two/,
  },
  {
    id: 'note',
    body: `<section data-footnotes><ol><li><p>one ${gone} two</p></li></ol></section>`,
    says: 'A footnote lacks',
    advice: /^Shorten this footnote/,
  },
  {
    id: 'code',
    body: `<pre><code>one ${gone} two</code></pre>`,
    says: 'Code lacks',
    advice: /this code into two/,
  },
  {
    id: 'caption',
    body: `<figure><figcaption>one ${gone} two</figcaption></figure>`,
    says: 'The caption of a picture lacks',
    advice: /below this picture/,
  },
  {
    id: 'entry',
    body: `<dl><dt>one ${gone} two</dt></dl>`,
    says: 'An entry lacks',
    advice: /this entry into two/,
  },
  {
    id: 'paragraph',
    body: `<p>one ${gone} two</p>`,
    says: 'A paragraph lacks',
    advice: /paragraph into two/,
  },
  {
    id: 'address',
    body: `<p>see <a class="gone" href="${address}">${address}</a> today</p>`,
    says: `The address “${address.slice(0, 59)}…” lacks “https wendmoor example`,
    advice: /^Give the link words: \[words\]\(address\)\.$/,
  },
  {
    id: 'word',
    body: `<p>see <b class="gone">${long}</b> today</p>`,
    says: `The long word “${long.slice(0, 59)}…” lacks`,
    advice: /^Put a space or a hyphen into this word/,
  },
];

describe('findings of a PDF name what stood there', () => {
  let site: SiteFixture;
  let pressed: Map<string, Pressed>;
  beforeAll(async () => {
    site = await siteFixture(
      ...lost.map(({ id, body }) => ({
        id,
        body: `<p>before it</p>${body}<p>after it all comes</p>`,
        css: '.gone { display: none }',
      })),
      {
        // Nothing can be done about it: it would make every page print smaller, and is cut off.
        id: 'too-wide',
        title: 'Edition',
        masthead:
          '<header data-furniture><h1>Edition</h1><p>First <span data-page-of="first">0</span></p><p>Second <span data-page-of="second">0</span></p></header>',
        body: `<h2 id="first">First</h2>${paragraphs(9)}<div class="wide">a wide thing</div><h2 id="second">Second</h2>${paragraphs(3, 2)}`,
        css: '.pagedjs_page, .pagedjs_sheet, .pagedjs_pages { overflow: visible !important } .wide { translate: 150mm 0 }',
      },
    );
    pressed = await site.pressById();
  });
  afterAll(() => site.remove());

  for (const { id, says, advice } of lost) {
    test(`${id}, with the words on both sides and what to do`, () => {
      const [finding, ...others] = pressed.get(id)?.findings ?? [];
      expect(others).toEqual([]);
      expect(finding?.message).toContain(`newsletters/${id} (standard): ${says}`);
      expect(finding?.message).toMatch(/between “.+” and “.+”/);
      expect(finding).toMatchObject({ rule: 'words-pdf', line: 5, advice: expect.stringMatching(advice) });
    });
  }

  test('what reaches out of its page is one finding', () => {
    expect(pressed.get('too-wide')?.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['words-pdf', expect.stringContaining('“a wide thing”')],
    ]);
  });
});
