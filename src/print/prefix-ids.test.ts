import { expect, test } from 'vitest';
import { prefixIds } from './prefix-ids.ts';

const text = (count: number) =>
  Array.from(
    { length: count },
    () =>
      '<h2 id="news">News</h2><p><a href="#news">See</a> <span data-page-of="news">00</span></p>' +
      '<section aria-labelledby="news other"><label for="box">x</label><input id="box" aria-describedby="news"></section>' +
      '<table><tbody><tr><th id="col">A</th><td headers="col  row">b</td></tr></tbody></table>',
  );

/** What names a place that the HTML doesn't have. */
function astray(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const named = [...html.matchAll(/ (?:href="#|(?:data-page-of|for|aria-\w+|headers)=")([^"]*)"/g)];
  return named
    .flatMap(([, names = '']) => names.split(/\s+/))
    .filter((name) => !ids.includes(name) && !/other|row/.test(name));
}

test('a prefix goes to each id and to all that names one', () => {
  const [html = ''] = text(1);
  const prefixed = prefixIds(html, 'p1-');
  expect(prefixed).toContain('<h2 id="p1-news">News</h2>');
  expect(prefixed).toContain('href="#p1-news"');
  expect(prefixed).toContain('data-page-of="p1-news"');
  expect(prefixed).toContain('aria-labelledby="p1-news p1-other"');
  expect(prefixed).toContain('for="p1-box"');
  expect(prefixed).toContain('headers="p1-col p1-row"');
  expect(astray(prefixed)).toEqual([]);
  expect(astray(prefixed.replace('id="p1-news"', 'id="news"'))).not.toEqual([]);
});

test('several texts stand on one page with no id twice, and each leads within itself', () => {
  const page = text(3)
    .map((html, index) => prefixIds(html, `e${index}-`))
    .join('');
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(9);
  expect(new Set(ids).size).toBe(9);
  expect(astray(page)).toEqual([]);
});

test('the same goes for what stands in a template', () => {
  expect(prefixIds('<template data-if-fits><h2 id="a">A</h2><a href="#a">b</a></template>', 'x-')).toBe(
    '<template data-if-fits><h2 id="x-a">A</h2><a href="#x-a">b</a></template>',
  );
});

test('addresses elsewhere, words and signs stay as they are', () => {
  const html =
    '<p id="a&amp;b">#news &lt; id="x" é 中</p><a href="https://a.example/#news">b</a><a href="mailto:a@b.example">c</a>';
  const prefixed = prefixIds(html, 'p-');
  expect(prefixed).toContain('id="p-a&amp;b"');
  expect(prefixed.replace('id="p-a', 'id="a')).toBe(html);
});
