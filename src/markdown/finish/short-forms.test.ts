import { describe, expect, test } from 'vitest';
import { aTerm, forPaper, forWeb } from '../../testing/library-builder.ts';
import { render } from '../fixtures.ts';
import { finishBody } from './index.ts';
import { isSpeltOut } from './spelt-out.ts';

const mash = aTerm('MASH', 'Multi-agency safeguarding hub');
const terms = [
  mash,
  aTerm('LADO', 'Local authority designated officer'),
  aTerm('CP', 'Child protection'),
  aTerm('CP-IS', 'Child Protection – Information Sharing'),
  aTerm('SPLIG', 'Safeguarding Practice and Learning Improvement Group'),
  aTerm('NHS', 'National Health Service'),
];

const web = (html: string, lang = 'en-GB') => finishBody(html, forWeb({ terms }, { lang })).html;
const paper = (html: string) => finishBody(html, forPaper({ terms })).html;
const used = (html: string) => finishBody(html, forWeb({ terms })).shortForms.map(({ short }) => short);

const abbr = '<abbr title="Multi-agency safeguarding hub">MASH</abbr>';
const words = (text: string) => `<span class="short-form" data-furniture>${text}</span>`;
const first = `${abbr}${words(' (multi-agency safeguarding hub)')}`;

describe('the first use of a short form', () => {
  test('is written out after it, on the web and on paper', () => {
    expect(web('<p>Ring the MASH.</p>')).toBe(`<p>Ring the ${first}.</p>`);
    expect(paper('<p>Ring the MASH.</p>')).toBe(`<p>Ring the ${first}.</p>`);
  });

  test('only: later ones are marked on the web and plain on paper', () => {
    const html = '<p>The MASH and MASH.</p><ul><li><p>No <em>MASH</em></p></li></ul>';
    expect(web(html)).toBe(`<p>The ${first} and ${abbr}.</p><ul><li><p>No <em>${abbr}</em></p></li></ul>`);
    expect(paper(html)).toBe(`<p>The ${first} and MASH.</p><ul><li><p>No <em>MASH</em></p></li></ul>`);
  });

  test('may be several or somebody’s, or a part of a word with a hyphen', () => {
    expect(web('<p>Two MASHs met.</p>')).toBe(
      `<p>Two ${abbr}s${words(' (multi-agency safeguarding hub)')} met.</p>`,
    );
    expect(web('<p>The MASH’s team</p>')).toBe(
      `<p>The ${abbr}’s${words(' (multi-agency safeguarding hub)')} team</p>`,
    );
    expect(web('<p>A MASH-led review</p>')).toBe(
      `<p>A ${abbr}-led${words(' (multi-agency safeguarding hub)')} review</p>`,
    );
  });

  test('is the next one where the first stands in a heading, link, label, code or header cell', () => {
    for (const before of [
      '<h2 id="a">MASH</h2>',
      '<p><a href="/x">MASH</a></p>',
      '<p class="label">MASH</p>',
      '<p class="action-title">MASH</p>',
      '<table><thead><tr><th scope="col">MASH</th></tr></thead></table>',
      '<figure class="block pull-quote"><p>MASH</p></figure>',
    ]) {
      expect(web(`${before}<p>The MASH</p>`)).toBe(`${before}<p>The ${first}</p>`);
      expect(used(before), before).toEqual(['MASH']);
    }
    for (const before of [
      '<p><code>MASH</code></p>',
      '<figure class="block pull-quote" aria-hidden="true"><p>MASH</p></figure>',
    ]) {
      expect(web(`${before}<p>The MASH</p>`)).toBe(`${before}<p>The ${first}</p>`);
      expect(used(before), before).toEqual([]);
    }
  });

  test('has square brackets in a quotation and within brackets, as editors put them', () => {
    expect(web('<blockquote><p>I rang the MASH.</p></blockquote>')).toContain(
      words(' [multi-agency safeguarding hub]'),
    );
    expect(web('<p>(see the MASH page)</p>')).toContain(words(' [multi-agency safeguarding hub]'));
    expect(web('<p>MASH (01632 960 014)</p>')).toContain(words(' [multi-agency safeguarding hub]'));
    expect(web('<p>Our front door (MASH) is open.</p>')).toBe(
      `<p>Our front door (${abbr}${words(': multi-agency safeguarding hub')}) is open.</p>`,
    );
  });

  test('keeps capitals of names and of words that have more of them', () => {
    expect(web('<p>SPLIG</p>')).toContain(words(' (Safeguarding Practice and Learning Improvement Group)'));
    const welsh = finishBody(
      '<p>EAL</p>',
      forWeb({ terms: [aTerm('EAL', 'English as an additional language')] }),
    );
    expect(welsh.html).toContain('(English as an additional language)');
    const own = finishBody('<p>WS</p>', forWeb({ terms: [aTerm('WS', 'Wendmoor safeguarding')] }));
    expect(own.html).toContain('(Wendmoor safeguarding)');
  });
});

describe('a short form that the officer wrote out', () => {
  test.each([
    'The multi-agency safeguarding hub (MASH) met.',
    'The Multi Agency Safeguarding Hub (MASH) met.',
    'The <strong>Multi-agency safeguarding hub</strong> (<strong>MASH</strong>) met.',
    'The many agencies’ safety hub (MASH) met.',
    'MASH (Multi-agency safeguarding hub) met.',
    'MASH (making a safer home) met.',
    'The MASH, our multi-agency safeguarding hub, met.',
    'MASH stands for multi-agency safeguarding hub.',
    'The <a href="/x">multi-agency safeguarding hub</a>, or MASH, met.',
  ])('is not written out again: %s', (text) => {
    expect(web(`<p>${text}</p>`)).not.toContain('short-form');
    expect(web(`<p>${text}</p>`)).toContain(abbr);
    expect(web(`<p>${text}</p><p>The MASH</p>`)).not.toContain('short-form');
  });

  test('is written out when the words stand far away, or other words stand close', () => {
    expect(isSpeltOut(mash, `The multi-agency safeguarding hub ${'and so on '.repeat(5)}`, '')).toBe(false);
    expect(isSpeltOut(mash, 'The front door (', ')')).toBe(false);
    expect(isSpeltOut(mash, 'Ring ', ' (01632 960 014)')).toBe(false);
    expect(isSpeltOut(mash, '', '')).toBe(false);
  });

  test('or explained in a definition is known from there on', async () => {
    const { html } = await render(
      ':::definition[MASH]\nThe team that takes a first call.\n:::\n\nThe MASH met.',
    );
    expect(web(html)).toContain(`<p>The ${abbr} met.</p>`);
    expect(web(html)).not.toContain('short-form');
  });
});

describe('what only looks like a short form', () => {
  test.each(['MASHED', 'aMASH', 'mash', '#MASH', 'MASH_1', 'me@MASH', 'X-CP', 'CP-2', 'MA<em>SH</em>'])(
    '%s is none',
    (text) => {
      expect(web(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
      expect(used(`<p>${text}</p>`)).toEqual([]);
    },
  );

  test('the longer of two is the one that stands there', () => {
    expect(used('<p>CP-IS</p>')).toEqual(['CP-IS']);
    expect(used('<p>CP plan</p>')).toEqual(['CP']);
  });

  test('a passage in another language has none', () => {
    expect(web('<div class="passage" lang="cy"><p>MASH</p></div>')).not.toContain('abbr');
    expect(web('<p>Y MASH.</p>', 'cy')).toContain(
      '<abbr title="Multi-agency safeguarding hub" lang="en-GB">MASH</abbr><span class="short-form" data-furniture lang="en-GB"> (multi-agency safeguarding hub)</span>',
    );
  });
});

test('short forms that stand in the text are listed in alphabetical order, each once', () => {
  expect(used('<h2>NHS</h2><p>MASH, LADO and MASH</p><p class="x">CP-IS</p>')).toEqual([
    'CP-IS',
    'LADO',
    'MASH',
    'NHS',
  ]);
});

test('text around is as it was, with its signs', () => {
  expect(web('<p>A &amp; B &lt;MASH&gt; “é”</p>')).toBe(`<p>A &amp; B &lt;${first}&gt; “é”</p>`);
});
