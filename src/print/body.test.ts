import { describe, expect, test } from 'vitest';
import { readHtml } from '../markdown/html-text.ts';
import { wordsOf } from '../markdown/words.ts';
import { htmlWords } from '../press/verify/html-words.ts';
import { setBody } from './body.ts';

const newsletter = (html: string) => setBody(html, { kind: 'newsletter', sectionPt: 250 }).html;

function wordsIn(html: string): string[] {
  let text = '';
  readHtml(
    html,
    (value) => {
      text += value;
    },
    () => {
      text += ' ';
    },
  );
  return wordsOf(text);
}

describe('text made ready for paper', () => {
  test('has the same words in the same order', () => {
    const html =
      '<h2 id="a">News &amp; views</h2><p>Ring 01632 960 014 on 5 October:</p><ul><li>one</li></ul>' +
      '<p><a href="https://a.example/b-c/d">https://a.example/b-c/d</a> <code>x &lt; y</code></p>' +
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2 é 中</td></tr></tbody></table>';
    expect(wordsIn(newsletter(html))).toEqual(wordsIn(html));
  });

  test('loads its pictures at once', () => {
    expect(newsletter('<p><img src="/a.png" alt="A > B" loading="lazy"></p>')).not.toContain('lazy');
  });

  test('names each section for the running header, cut to its room', () => {
    const html = newsletter(`<h2 id="a">${'Long name '.repeat(12)}</h2><h2 id="b">Short <em>one</em></h2>`);
    expect(html).toMatch(/data-section="Long name [^"]*…"/);
    expect(html).toContain('data-section="Short one"');
  });

  test('keeps a line that introduces a list with the list', () => {
    expect(newsletter('<p>We agreed:</p>\n<ul><li>a</li></ul>')).toContain('<p class="lead-in">');
    expect(newsletter('<p>We agreed.</p>\n<ul><li>a</li></ul>')).not.toContain('lead-in');
    expect(newsletter('<p>We agreed:</p>\n<p>a</p>')).not.toContain('lead-in');
  });

  test('sets the first section of a newsletter as its lead story, unless much stands before it', () => {
    const section = '<h2 id="a">A</h2><p>x</p><h2 id="b">B</h2>';
    expect(newsletter(section).match(/class="(lead|opener)"/g)).toEqual(['class="lead"', 'class="opener"']);
    expect(newsletter(`<p>${'word '.repeat(100)}</p>${section}`)).not.toContain('"lead"');
    const also = `<div class="block also"><p>${'word '.repeat(100)}</p></div>`;
    expect(newsletter(`${also}${section}`)).toContain('"lead"');
    expect(setBody(section, { kind: 'lessons-learned', sectionPt: 250 }).html).not.toContain('"lead"');
  });

  test('says of each cell how wide it is, so that a continued table keeps its columns', () => {
    const html = newsletter(
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>',
    );
    expect(html.match(/<td width="[\d.]+%">/g)).toHaveLength(4);
    expect(html).toMatch(/^<div class="table-frame whole"><table>/);
  });

  test('makes room for writing in rows with nothing in them, the heading row apart', () => {
    const empty = '<tr><td></td><td> &nbsp;</td></tr>';
    const table = (rows: string) =>
      `<table><thead><tr><th></th><th></th></tr></thead><tbody>${rows}</tbody></table>`;
    expect(
      newsletter(table(`<tr><td>a</td><td></td></tr>${empty}`)).match(/<tr class="to-fill">/g),
    ).toHaveLength(1);
    expect(newsletter(table('<tr><td></td><td><img src="/a.png" alt=""></td></tr>'))).not.toContain(
      'to-fill',
    );
  });

  test('keeps a short table on one page', () => {
    const table = (count: number) => `<table><tbody>${'<tr><td>a</td></tr>'.repeat(count)}</tbody></table>`;
    expect(newsletter(table(5))).toContain('class="table-frame whole"');
    expect(newsletter(table(9))).toContain('class="table-frame"');
  });

  test('sets a table in a panel by the width of the panel', () => {
    const cells = ['Wednesdays and Thursdays', 'Somewhere', 'Everybody'].map((text) => `<td>${text}</td>`);
    const table = `<table><tbody><tr>${cells.join('')}</tr></tbody></table>`;
    const widths = (html: string) => html.match(/width="[\d.]+%"/g);
    const later = `<h2 id="a">A</h2><h2 id="b">B</h2>${table}`;
    expect(widths(newsletter(`<section class="panel">${table}</section>`))).not.toEqual(
      widths(newsletter(later)),
    );
  });

  test('sets a table of the first section by the room beside the side column of page 1, if it has room enough', () => {
    const table = (text: string) =>
      `<table><tbody><tr><td>${text}</td><td>1&nbsp;May&nbsp;2026</td><td>${text}</td></tr></tbody></table>`;
    const first = newsletter(`<h2 id="a">A</h2>${table('Somewhere')}`);
    const second = newsletter(`<h2 id="a">A</h2><p>x</p><h2 id="b">B</h2>${table('Somewhere')}`);
    expect(first).not.toContain('data-wide');
    expect(first.match(/width="[\d.]+%"/g)).not.toEqual(second.match(/width="[\d.]+%"/g));
    const long = 'Multiagencysafeguarding';
    expect(newsletter(`<h2 id="a">A</h2>${table(long)}`)).toContain(' data-wide><table');
    expect(newsletter(`<h2 id="a">A</h2><h2 id="b">B</h2>${table(long)}`)).not.toContain('data-wide');
  });

  test('lets a number break in a column that is too narrow for it', () => {
    const table = (cells: string) => newsletter(`<table><tbody><tr>${cells}</tr></tbody></table>`);
    const long =
      '01632 960 014 01632 960 014 01632 960 014 01632 960 014 01632 960 014 01632 960 014 01632 960 014';
    expect(table(`<td>${long.replaceAll(' ', '&nbsp;')}</td><td>a</td>`)).not.toContain('&nbsp;');
    expect(table('<td>01632 960 014</td><td>a</td>')).toContain('&nbsp;');
  });

  test('sets a table with more columns than there is room for as an entry a row, with no word lost or twice', () => {
    const row = (name: string, text: string) => `<tr>${`<${name}>${text}</${name}>`.repeat(9)}</tr>`;
    const table = `<table><thead>${row('th', 'Extraordinary')}</thead><tbody>${row('td', '01632 960 014')}</tbody></table>`;
    const html = newsletter(table);
    expect(html).toContain('class="reflowed"');
    expect(html).not.toContain('<table');
    expect(html.match(/class="value-of" data-furniture>Extraordinary</g)).toHaveLength(8);
    expect(htmlWords(html).words).toEqual(htmlWords(table).words);
  });

  test('leaves room for the numbers of a long list', () => {
    const items = (count: number) => `<ol>${'<li>x</li>'.repeat(count)}</ol>`;
    expect(newsletter(items(9))).not.toContain('digits');
    expect(newsletter(items(10))).toContain('two-digits');
    expect(newsletter('<ol start="99"><li>x</li><li>y</li></ol>')).toContain('three-digits');
  });
});

describe('the heading of a panel', () => {
  const heading = (title: string) =>
    setBody(
      `<section class="panel"><h2><span class="panel-number" data-furniture>1</span> <span class="panel-title">${title}</span></h2><p>text</p></section>`,
      { kind: 'briefing', sectionPt: 250 },
    ).html;

  test('stands beside the text with its lines counted, and above it if it has more than six', () => {
    expect(heading('Short')).toMatch(/class="panel head-1 whole">.*<h2 class="lines-1/s);
    expect(heading('some words '.repeat(15))).toMatch(/class="panel head-above whole">.*<h2 class="above/s);
    expect(heading('w'.repeat(160))).toContain('<h2 class="above');
  });

  test('is called by the words of its picture in the running header', () => {
    expect(newsletter('<h2><img src="/a.png" alt="The new logo"></h2><p>x</p>')).toContain(
      'data-section="The new logo"',
    );
  });
});

describe('a link to a place of the same edition', () => {
  const place = '<h2 id="a&amp;b">There</h2>';
  const reference =
    '<span class="page-reference" data-furniture> (page&nbsp;<span data-page-of="a&amp;b">00</span>)</span>';

  test('says on which page that is', () => {
    expect(newsletter(`${place}<p>See <a href="#a%26b">there</a>.</p>`)).toContain(
      `<a href="#a%26b">there</a>${reference}.`,
    );
  });

  test('says nothing if it leads nowhere, elsewhere, or was not typed', () => {
    for (const link of [
      '<a href="#c">x</a>',
      '<a href="https://a.example/#a&amp;b">x</a>',
      '<sup data-furniture=""><a href="#a%26b">1</a></sup>',
    ]) {
      expect(newsletter(`${place}<p>${link}</p>`)).not.toContain('page-reference');
    }
  });

  test('in a heading leaves the running header as it is', () => {
    expect(newsletter(`${place}<h2 id="c">See <a href="#a%26b">there</a></h2>`)).toContain(
      'data-section="See there"',
    );
  });
});

describe('a panel of a briefing', () => {
  const panel = (text: string) =>
    setBody(
      `<section class="panel"><h2 id="a"><span class="panel-title">Key learning</span></h2>${text}</section>`,
      { kind: 'briefing', sectionPt: 250 },
    ).html;

  test('stays whole when it is short', () => {
    expect(panel('<p>A few words.</p>')).toContain('class="panel head-1 whole"');
    expect(panel(`<p>${'word '.repeat(400)}</p>`)).not.toContain('whole');
  });
});
