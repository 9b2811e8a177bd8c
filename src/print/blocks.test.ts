import { describe, expect, test } from 'vitest';
import { blocks } from '../markdown/blocks/index.ts';
import { render } from '../markdown/fixtures.ts';
import { htmlWords } from '../press/verify/html-words.ts';
import { takeAlso } from './body/also.ts';
import { setBody } from './body.ts';

const set = (html: string, lang = 'en-GB') =>
  setBody(html, { kind: 'newsletter', sectionPt: 250, lang }).html;
const setInBriefing = (html: string) => setBody(html, { kind: 'briefing', sectionPt: 250 }).html;
const words = (count: number) => 'word '.repeat(count).trim();
const block = (name: string, content: string, label = 'Name') =>
  `<div class="block ${name}"><p class="label" data-furniture>${label}</p><div class="content">${content}</div></div>`;

describe('every example of every block, made ready for paper', () => {
  test.each(blocks.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    '%s keeps its words in their order',
    async (_, { markdown }) => {
      for (const path of ['newsletters/x.md', 'briefings/x.md']) {
        const { html } = await render(`## One\n\nBefore.\n\n${markdown}\n\nAfter, and more.\n`, path);
        expect(htmlWords(set(html)).words).toEqual(htmlWords(html).words);
      }
    },
  );
});

describe('a block with a name', () => {
  test('has it in the margin in the text itself, and above it anywhere else', () => {
    expect(set(block('definition', '<p>x</p>'))).toContain('class="block definition row');
    const inPanel = `<section class="panel"><h2>A</h2>${block('definition', '<p>x</p>')}</section>`;
    expect(setInBriefing(inPanel)).not.toContain('row');
    expect(
      set(`<div class="block news"><section class="item">${block('action', '<p>x</p>')}</section></div>`),
    ).not.toContain('row');
  });

  test('stays whole when it is short, and when it is long asks for room for its first lines', () => {
    expect(set(block('action', `<p>${words(60)}</p>`))).toContain('class="block action row needs-3 whole"');
    expect(set(block('action', `<p>${words(200)}</p>`))).toContain('class="block action row needs-3"');
    expect(set(block('action', `<p>Do this:</p><p>${words(200)}</p>`))).toContain('needs-4"');
    const items = `<ul><li>${words(20)}</li><li>${words(20)}</li><li>${words(200)}</li></ul>`;
    expect(set(block('action', items))).toMatch(/needs-[56]"/);
  });

  test('that begins with a picture or a table has it above', () => {
    expect(set(block('action', '<p><img src="/a.png" alt=""></p>'))).toContain('stacked');
    expect(set(block('action', '<table><tr><td>1</td></tr></table>'))).toContain('stacked');
  });

  test('is closed by a rule where text goes on after it', () => {
    expect(set(`${block('action', '<p>x</p>')}<p>y</p>`)).toMatch(/closed"[\s\S]*<p class="after-block">/);
    expect(set(`${block('action', '<p>x</p>')}<h2>y</h2>`)).not.toContain('closed');
    expect(set(block('action', '<p>x</p>').repeat(2))).not.toContain('closed');
  });
});

describe('a reflective question', () => {
  const question = (lines: number) =>
    set(
      `<div class="block reflect" data-lines="${lines}"><p class="label">L</p><div class="content"><p>Q?</p></div></div>`,
    );

  test('has as many lines to write on as were asked for, and is never split', () => {
    expect(question(3)).toContain(
      '<p>Q?</p><div class="write"><div></div><div></div><div></div></div></div>',
    );
    expect(question(12)).toContain('whole');
    expect(question(0)).not.toContain('write');
  });
});

describe('a quotation', () => {
  const quote = (text: string, lang?: string) =>
    set(
      `<figure class="block quote"><p class="label">Said</p><blockquote class="content">${text}</blockquote></figure>`,
      lang,
    );

  test('has marks first and last, unless they were typed', () => {
    expect(quote('<p>One.</p><p>Two <em>three</em></p>')).toContain(
      '<p class="hangs">“One.</p><p>Two <em>three”</em></p>',
    );
    expect(quote('<p>“One.”</p>')).toContain('<p class="hangs">“One.”</p>');
    expect(quote('<ul><li>One</li></ul>')).toContain('<li>“One”</li>');
  });

  test('that may run over pages has its name ready for the next one', () => {
    expect(quote('<p>One.</p>')).not.toContain('continued');
    const long = `<p>${words(150)}</p>`;
    expect(quote(long)).toContain('<p class="label continued" data-furniture>Said, continued</p>');
    expect(quote(long, 'cy')).toContain('>Said, parhad</p>');
  });
});

describe('a pull quote', () => {
  const pull =
    '<figure class="block pull-quote"><blockquote class="content"><p>Ask.</p></blockquote></figure>';

  test('stands beside the text after it', () => {
    expect(set(`${pull}<p>${words(40)}</p><p>z</p>`)).toMatch(
      /<div class="beside"><figure[^>]*>.*<\/figure><div class="beside-text"><p[^>]*>word [^<]*<\/p><\/div><\/div><p>z<\/p>/,
    );
  });

  test('takes what follows a heading along with the heading', () => {
    expect(set(`${pull}<h3>Role</h3><p>${words(5)}</p><p>${words(30)}</p>`)).toMatch(
      /<h3>Role<\/h3><p[^>]*>word/,
    );
    expect(set(`${pull}<h3>Role</h3><h2>Next</h2>`)).not.toContain('beside');
  });

  test('with no text after it stays in the text', () => {
    expect(set(pull)).not.toContain('beside');
    expect(set(`${pull}<h2>Next</h2><p>x</p>`)).not.toContain('beside');
  });
});

describe('key figures', () => {
  const figures = (...texts: string[]) =>
    set(
      `<div class="block key-figures"><ul>${texts.map((text) => `<li><strong class="figure">${text}</strong> <span class="what">x</span></li>`).join('')}</ul></div>`,
    );

  test('have their unit smaller than the number', () => {
    expect(figures('9 in 10', '14%')).toContain('>9<span class="unit"> in 10</span></strong>');
    expect(figures('14%')).toContain('<strong class="figure">14%</strong>');
    expect(figures('Half')).toContain('<span class="unit">Half</span>');
  });

  test('are three or four to a row, and smaller when a number is too long', () => {
    expect(figures('1', '2', '3')).toContain('of-3 size-1');
    expect(figures('1', '2', '3', '4')).toContain('of-4 size-1');
    expect(figures('£1,250,000', '2')).toMatch(/of-3 size-[23]/);
  });
});

describe('addresses of links', () => {
  const signpost = (html: string) => set(block('signpost', html));
  const link = '<a href="https://a.example/b/">The film</a>';

  test('stand on a line of their own after a link that ends its line', () => {
    const own =
      '<span class="printed own" data-furniture><span class="unbroken">a.example/</span><wbr><span class="unbroken">b</span></span>';
    expect(signpost(`<p>See ${link}.</p>`)).toContain(`The film</a>.${own}</p>`);
    expect(signpost(`<ul><li>${link}</li></ul>`)).toContain(`The film</a>${own}</li>`);
  });

  test('stand in brackets after a link in mid-sentence', () => {
    expect(signpost(`<p>See ${link} first.</p>`)).toMatch(
      /The film<\/a><span class="printed" data-furniture> \(.*\)<\/span> first\./,
    );
  });

  test('are told apart in bold words too', () => {
    expect(signpost(`<p><strong>${link}</strong> is short.</p>`)).toContain('class="printed"');
    expect(signpost(`<p>See <strong>${link}</strong></p>`)).toContain('</strong><span class="printed own"');
  });

  test('are not said twice, nor where a link leads within the edition', () => {
    expect(signpost('<p><a href="https://a.example/b/">a.example/b</a></p>')).not.toContain('printed');
    expect(signpost('<p><a href="mailto:me@a.example">me@a.example</a></p>')).not.toContain('printed');
    expect(signpost('<p><a href="tel:01632960014">01632 960 014</a></p>')).not.toContain('printed');
    expect(signpost('<p><a href="#news">News</a></p>')).not.toContain('printed');
    expect(signpost('<p><a href="mailto:me@a.example?subject=x">Write</a></p>')).toContain(
      '>me@a.example</span>',
    );
  });

  test('are left to the list of links everywhere else', () => {
    const { html, links } = setBody(`<p>See ${link}, and ${link} again.</p>`, {
      kind: 'newsletter',
      sectionPt: 250,
    });
    expect(html).not.toContain('class="printed');
    expect(html.match(/data-furniture>\u00A0?(?:&nbsp;)?<a href="#printedLink1">\[1\]</g)).toHaveLength(2);
    expect(links).toHaveLength(1);
  });

  test('are all printed at their place in a briefing, which has no list', () => {
    const { html, links } = setBody(`<section class="panel"><h2>A</h2><p>See ${link}.</p></section>`, {
      kind: 'briefing',
      sectionPt: 250,
    });
    expect(html).toContain('class="printed own"');
    expect(links).toEqual([]);
  });
});

describe('a passage in another language', () => {
  test('is text like any other, in that language', () => {
    expect(set('<div class="passage" lang="cy" id="a"><h3>B</h3><p lang="pl">c</p></div>')).toBe(
      '<h3 id="a" lang="cy">B</h3><p lang="pl" class="after-heading">c</p>',
    );
  });

  test('whose first heading has a name of its own keeps both names', () => {
    const html = set('<div class="passage" id="a"><h3 id="b">B</h3></div>');
    expect(html).toContain('id="a"');
    expect(html).toContain('id="b"');
  });
});

describe('what stands in halves', () => {
  test('keeps short items of news whole', () => {
    const item = (count: number) => `<section class="item"><h3>A</h3><p>${words(count)}</p></section>`;
    const html = set(`<div class="block news">${item(20)}${item(200)}</div>`);
    expect(html.match(/class="item whole"/g)).toHaveLength(1);
    expect(html).toContain('<div class="block news"><div class="halves"><section');
  });
});

describe('what else is in the issue', () => {
  const also =
    '<div class="block also"><p class="label">Also</p><div class="content"><ul><li>One</li></ul></div></div>';

  test('can be taken from the beginning of a text, and only from there', () => {
    const taken = takeAlso(set(`${also}<p>x</p>`));
    expect(taken?.also).toMatch(/^<div class="also">.*One.*<\/div>$/);
    expect(taken?.text).toBe('<p class="after-block">x</p>');
    expect(taken?.heightPt).toBeGreaterThan(40);
    expect(takeAlso(set(`<p>x</p>${also}`))).toBeUndefined();
  });
});

describe('sessions', () => {
  const table = (day: string) =>
    set(
      `<div class="training" data-furniture><table><tbody><tr><th>A</th><td><time>${day}</time></td><td>B</td><td>C</td></tr></tbody></table></div>`,
    );

  test('have a column that is wide enough for a day', () => {
    expect(table('Friday 9 October')).toContain('<td width="27.3%">');
    expect(table('Wednesday 25 November')).toContain('<td width="31%">');
    // In tables every figure is as wide as another.
    expect(table('Wednesday 21 October')).toContain('<td width="31%">');
    expect(table('Wednesday\u00A024\u00A0February\u00A02027')).toContain('February 2027</time>');
  });

  test('stand one below another in a panel, where four columns have no room', () => {
    const html = setInBriefing(
      '<section class="panel"><h2 id="a">A</h2><div class="training" data-furniture><table><tbody><tr><th>A</th><td>B</td><td>C</td><td>D</td></tr></tbody></table></div></section>',
    );
    expect(html).toContain('<table class="stacked">');
    expect(html).not.toContain('width=');
  });
});

test('key figures stand one below another in a half of the page', () => {
  const figures =
    '<div class="block key-figures"><ul><li><strong class="figure">£1,250,000.75</strong></li><li><strong class="figure">3</strong></li></ul></div>';
  expect(set(`<div class="columns">${figures}</div>`)).toContain('of-1');
  expect(set(figures)).toContain('of-3');
});
