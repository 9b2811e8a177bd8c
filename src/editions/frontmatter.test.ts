import { describe, expect, test } from 'vitest';
import { isUnclosed, lineOfField, splitFrontmatter } from './frontmatter.ts';

test('a file is cut into YAML and body, each with the line it begins on', () => {
  expect(splitFrontmatter('---\ntitle: A\ndate: 2026-09-24\n---\n\nWords\n')).toEqual({
    yaml: 'title: A\ndate: 2026-09-24\n',
    yamlLine: 2,
    body: '\nWords\n',
    bodyLine: 5,
  });
});

test('Windows line ends and a byte order mark change no line', () => {
  const split = splitFrontmatter('\uFEFF---\r\ntitle: A\r\n---\r\nWords\r\n');
  expect(split).toEqual({ yaml: 'title: A\n', yamlLine: 2, body: 'Words\n', bodyLine: 4 });
});

test('empty lines above the front matter are counted', () => {
  expect(splitFrontmatter('\n\n---\ntitle: A\n---\nWords')).toMatchObject({ yamlLine: 4, bodyLine: 6 });
});

test('empty front matter is front matter', () => {
  expect(splitFrontmatter('---\n---\nWords')).toEqual({ yaml: '', yamlLine: 2, body: 'Words', bodyLine: 3 });
});

test('a file without front matter is all body', () => {
  expect(splitFrontmatter('Words\n\n---\n\nMore')).toEqual({
    yaml: undefined,
    yamlLine: 1,
    body: 'Words\n\n---\n\nMore',
    bodyLine: 1,
  });
});

test('a rule further down, or four hyphens, closes nothing by mistake', () => {
  expect(splitFrontmatter('---\ntitle: A\n---\nOne\n\n---\n\nTwo').body).toBe('One\n\n---\n\nTwo');
  expect(isUnclosed('---\ntitle: A\n----\nWords')).toBe(true);
});

test('front matter that is opened and never closed is told from none', () => {
  expect(isUnclosed('---\ntitle: A\n\nWords')).toBe(true);
  expect(isUnclosed('---\ntitle: A\n---\n')).toBe(false);
  expect(isUnclosed('Words')).toBe(false);
});

describe('the line of a field', () => {
  const file = '---\ntitle: A\nonePage: true\n---\n\nonePage: in the text\n';

  test('is its line in the file, whatever stands above the front matter', () => {
    expect(lineOfField(file, 'onePage')).toBe(3);
    expect(lineOfField(`\uFEFF\n\n${file}`, 'onePage')).toBe(5);
    expect(lineOfField(file.replaceAll('\n', '\r\n'), 'onePage')).toBe(3);
  });

  test('is found however the name is typed', () => {
    expect(lineOfField('---\n"onePage": true\n---\n', 'onePage')).toBe(2);
    expect(lineOfField('---\ntitle: A\nonePage : true\n---\n', 'onePage')).toBe(3);
  });

  test('is not that of another field, of a field within one, or of the text', () => {
    expect(lineOfField(file, 'one')).toBeUndefined();
    expect(lineOfField('---\nreviews:\n  title: A\n---\n', 'title')).toBeUndefined();
    expect(lineOfField('onePage: true\n', 'onePage')).toBeUndefined();
    expect(lineOfField('---\ntitle: A\n---\nonePage: true\n', 'onePage')).toBeUndefined();
  });
});
