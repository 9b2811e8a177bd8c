import { expect, test } from 'vitest';
import { isUnclosed, splitFrontmatter } from './frontmatter.ts';

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
