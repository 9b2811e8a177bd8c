import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { htmlWords } from '../../press/verify/html-words.ts';
import { setBody } from '../body.ts';
import { largePrint } from '../formats.ts';
import { htmlOf } from './dom.ts';
import { inBrackets, linkId, numberLinks } from './links.ts';

function numbered(html: string, titleOf?: (href: string) => string | undefined) {
  const document = parseDocument(html);
  const links = numberLinks(document, inBrackets, titleOf);
  return {
    html: htmlOf(document),
    links,
    numbers: [...htmlOf(document).matchAll(/\[(\d+)\]/g)].map(([, digits]) => Number(digits)),
  };
}
const link = (href: string, words = 'The film') => `<p><a href="${href}">${words}</a></p>`;

describe('the number of a link', () => {
  test('counts from 1 in the order of the text, and stands after the link, leading to the list', () => {
    const { html, links } = numbered(`<p>See ${link('https://a.example/b').slice(3, -4)}, now.</p>`);
    expect(html).toBe(
      '<p>See <a href="https://a.example/b">The film</a><span class="link-number" data-furniture>&nbsp;<a href="#printedLink1">[1]</a></span>, now.</p>',
    );
    expect(linkId(1)).toBe('printedLink1');
    expect(links).toEqual([
      { number: 1, title: 'The film', href: 'https://a.example/b', address: 'a.example/b' },
    ]);
  });

  test('is one for each address, with or without a slash at the end and a scheme that is safe', () => {
    const { links, numbers } = numbered(
      [
        'https://a.example/b',
        'https://c.example',
        'https://a.example/b/',
        'http://a.example/b',
        'https://a.example/d',
      ]
        .map((href) => link(href))
        .join(''),
    );
    expect(numbers).toEqual([1, 2, 1, 1, 3]);
    expect(links.map(({ address }) => address)).toEqual(['a.example/b', 'c.example', 'a.example/d']);
  });

  test('tells addresses apart by all that is in them', () => {
    const hrefs = [
      'https://a.example/b?x=1',
      'https://a.example/b?x=2',
      'https://a.example/b#c',
      'https://a.example/B',
    ];
    expect(numbered(hrefs.map((href) => link(href)).join('')).numbers).toEqual([1, 2, 3, 4]);
  });

  test('has a mail address, without what the mail begins with', () => {
    const mail = 'mailto:me@a.example?subject=A%20question';
    expect(numbered(link(mail, 'Write to us')).links).toEqual([
      { number: 1, title: 'Write to us', href: mail, address: 'me@a.example' },
    ]);
    expect(numbered(link(mail, 'me@a.example')).links).toEqual([]);
  });

  test('is not set where the link’s words are its address', () => {
    for (const words of [
      'https://a.example/b',
      'a.example/b/',
      'www.a.example/b',
      'A.Example/B',
      'a.example/<wbr>b',
      'the film (a.example/b)',
    ]) {
      expect(numbered(link('https://a.example/b/', words)).links, words).toEqual([]);
    }
    expect(numbered(link('https://www.a.example/b', 'a.example/b')).links).toEqual([]);
    expect(numbered(link('https://a.example/b', 'a.example')).links).toHaveLength(1);
  });

  test('is not set where words and address are the same in another alphabet', () => {
    const typed = 'https://a.example/ŵyl/如此';
    expect(numbered(link(encodeURI(typed), typed)).links).toEqual([]);
    expect(numbered(link('https://a.example/100%', 'https://a.example/100%')).links).toEqual([]);
    expect(numbered(link(encodeURI(typed), 'https://a.example/ŵyl/')).links).toHaveLength(1);
  });

  test('is not set where a link leads within the page, rings a number, or leads nowhere', () => {
    for (const href of ['#news', 'tel:01632960014', '/about/', '']) {
      expect(numbered(link(href)).links, href).toEqual([]);
    }
  });

  test('is not set on furniture, nor where the address is printed already', () => {
    const here = '<a href="https://a.example/b">The film</a>';
    expect(numbered(`<p data-furniture>${here}</p>`).links).toEqual([]);
    expect(numbered(here.replace('<a', '<a data-furniture')).links).toEqual([]);
    expect(numbered(here.replace('<a', '<a data-printed')).links).toEqual([]);
    const inBlock = `<div class="block signpost"><div class="content"><p>${here}</p></div></div>`;
    expect(setBody(inBlock, { kind: 'newsletter', sectionPt: 250 }).links).toEqual([]);
    expect(setBody(`<p>${here}</p>`, { kind: 'newsletter', sectionPt: 250 }).links).toHaveLength(1);
  });
});

describe('what a link is called in the list', () => {
  const titleOf = (href: string) => (href === 'https://a.example/heat' ? 'HEAT: the toolkit' : undefined);

  test('is the title that the library has', () => {
    expect(numbered(link('https://a.example/heat', 'this toolkit'), titleOf).links[0]?.title).toBe(
      'HEAT: the toolkit',
    );
  });

  test('is else what the first link to it says, on one line, with a capital', () => {
    const html = `${link('https://a.example/x', 'the\n <em>new</em>  form')}${link('https://a.example/x', 'here')}`;
    expect(numbered(html, titleOf).links.map(({ title }) => title)).toEqual(['The new form']);
    expect(numbered(link('https://a.example/x', 'ŵyl')).links[0]?.title).toBe('Ŵyl');
    expect(numbered(link('https://a.example/x', '<strong>iPhone</strong>')).links[0]?.title).toBe('IPhone');
  });
});

describe('in large print a link', () => {
  const html = '<p>See <a href="https://a.example/b">the film</a>.</p>';
  const set = (lang?: string) =>
    setBody(html, { kind: 'newsletter', sectionPt: 250, format: largePrint, ...(lang ? { lang } : {}) });

  test('says in words which it is and on which page its address is', () => {
    expect(set().html).toContain(
      'the film</a><span class="link-number" data-furniture> (<a href="#printedLink1">link&nbsp;1</a>, on&nbsp;page&nbsp;<span data-page-of="printedLink1">00</span>)</span>.',
    );
    expect(set().links).toHaveLength(1);
  });

  test('says so in the language of the edition, or in English that is marked as such', () => {
    expect(set('cy').html).toContain('>dolen&nbsp;1</a>, ar&nbsp;dudalen&nbsp;<span');
    expect(set('cy').html).not.toContain('lang=');
    expect(set('pl').html).toContain('<span class="link-number" data-furniture lang="en-GB"> (<a');
  });

  test('has the words that were typed, and no others', () => {
    expect(htmlWords(set('cy').html).words).toEqual(htmlWords(html).words);
  });
});

describe('a link to a place of the same edition', () => {
  const html = '<h2 id="there">Yno</h2><p><a href="#there">Gweler</a></p>';
  const set = (lang: string) => setBody(html, { kind: 'newsletter', sectionPt: 250, lang }).html;

  test('names its page in the language of the edition', () => {
    expect(set('en-GB')).toContain(' (page&nbsp;<span data-page-of="there">00</span>)</span>');
    expect(set('cy')).toContain(
      '<span class="page-reference" data-furniture> (tudalen&nbsp;<span data-page-of="there">00</span>)</span>',
    );
    expect(set('pl')).toContain('<span class="page-reference" data-furniture lang="en-GB"> (page&nbsp;<span');
  });
});
