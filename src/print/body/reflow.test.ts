import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { htmlWords } from '../../press/verify/html-words.ts';
import { htmlOf, isElement } from './dom.ts';
import { reflowTable } from './reflow.ts';

const row = (name: string, cells: string[]) =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
const table = (head: string[], ...rows: string[][]) =>
  `<table id="t"><thead>${row('th', head)}</thead><tbody>${rows.map((cells) => row('td', cells)).join('')}</tbody></table>`;

function reflowed(html: string): string {
  const document = parseDocument(html);
  for (const element of document.children.filter(isElement)) reflowTable(element, 'en-GB');
  return htmlOf(document);
}

/** Words in order, what is furniture apart. */
const words = (html: string) => htmlWords(html).words;

describe('a table set as an entry a row', () => {
  const html = table(
    ['Course', 'When', 'Who for'],
    ['First <em>aid</em>', '5 May', '<a href="https://a.example/">All</a> &amp; some'],
    ['Neglect', '6 May', 'Schools'],
  );

  test('has each word once and in its order', () => {
    expect(words(reflowed(html))).toEqual(words(html));
    expect(words(html)).toHaveLength(14);
    expect(words(reflowed(html).replaceAll(' data-furniture', ''))).not.toEqual(words(html));
  });

  test('has the names of its columns once as typed, and beside each value as furniture', () => {
    const set = reflowed(html);
    expect(set).toContain(
      '<p class="column-names"><span data-furniture>Each entry has: </span>Course<span data-furniture>, </span>When<span data-furniture>, </span>Who for</p>',
    );
    expect(set.match(/<p class="value-of" data-furniture>When<\/p>/g)).toHaveLength(2);
    expect(set).not.toContain('value-of" data-furniture>Course');
  });

  test('says a long name of a column in full once, and its beginning beside each value', () => {
    const long =
      'What the worker should ask the family about the night before the first review meeting of the year';
    const set = reflowed(table(['Course', long], ['One', 'x'], ['Two', 'y']));
    expect(set.split(long)).toHaveLength(2);
    expect(set.match(/<p class="value-of" data-furniture>What the worker [^<]{40,70}\w…<\/p>/g)).toHaveLength(
      2,
    );
  });

  test('begins each entry with its first cell, and keeps the entry together', () => {
    expect(reflowed(html).match(/<div class="entry-of-row whole"><p class="title">/g)).toHaveLength(2);
    expect(reflowed(html)).toContain('<p class="title">First <em>aid</em></p>');
  });

  test('keeps its place, its links and its pictures, and is no table any more', () => {
    const set = reflowed(table(['A', 'B'], ['x', '<img src="/a.png" alt="A">'], ['y', '<a href="#z">z</a>']));
    expect(set).toMatch(/^<div id="t" class="reflowed">/);
    expect(set).toContain('<p><img src="/a.png" alt="A"></p>');
    expect(set).toContain('<a href="#z">z</a>');
    expect(set).not.toMatch(/<\/?(?:table|t[hrd]|thead|tbody)\b/);
  });

  test('leaves out the line of a value that isn’t there', () => {
    const set = reflowed(table(['A', 'B', 'C'], ['x', ' ', 'z'], ['', 'y', '']));
    expect(set.match(/class="value"/g)).toHaveLength(2);
    expect(set.match(/class="title"/g)).toHaveLength(1);
    expect(words(set)).toEqual(['A', 'B', 'C', 'x', 'z', 'y']);
  });

  test('has no comma where a column has no name', () => {
    const line = (names: string[]) =>
      /<p class="column-names">(.*?)<\/p>/
        .exec(reflowed(table(names, ['x', 'y', 'z'])))?.[1]
        ?.replace(/<[^>]+>/g, '');
    expect(line(['', 'B', 'C'])).toBe('Each entry has: B, C');
    expect(line(['A', '', 'C'])).toBe('Each entry has: A, C');
    expect(line(['A', 'B', ''])).toBe('Each entry has: A, B');
    expect(reflowed(table(['', ''], ['x', 'y']))).not.toContain('column-names');
  });

  test('has room to write in for a row with nothing in it, and for a column with nothing below its name', () => {
    const set = reflowed(
      table(['What', 'Who', 'When'], ['Read', 'All', ''], ['Write', '', ''], ['', '', '']),
    );
    const [read = '', write = '', empty = ''] = set.split('entry-of-row').slice(1);
    expect(read.match(/value to-fill"><p class="value-of" data-furniture>(\w+)/g)).toHaveLength(1);
    expect(read).toContain('to-fill"><p class="value-of" data-furniture>When');
    expect(write.match(/to-fill/g)).toHaveLength(1);
    expect(empty.match(/to-fill/g)).toHaveLength(3);
    expect(empty).toContain('data-furniture>What');
  });
});
