import { expect, it } from 'vitest';
import { webBody } from './body.ts';

it.each([
  ['office@wendmoor.example', 'office@<wbr>wendmoor.example'],
  ['https://wendmoor.example/a/b/', 'https://wendmoor.example/<wbr>a/<wbr>b/'],
  ['wendmoor.example/training', 'wendmoor.example/<wbr>training'],
])('the address %s may break where it still reads as one', (typed, set) => {
  expect(webBody(`<p><a href="x">${typed}</a></p>`)).toBe(`<p><a href="x">${set}</a></p>`);
});

it.each(['Read and/or watch', '@SafeWendmoor', 'either/or', '9/10'])('other words stay: %s', (words) => {
  expect(webBody(`<a href="x">${words}</a>`)).toBe(`<a href="x">${words}</a>`);
});

it('what is no link stays, and so do links that hold more than words', () => {
  const html = '<p>office@wendmoor.example, <a href="a@b.example"><em>a@b.example</em></a></p>';
  expect(webBody(html)).toBe(html);
});

it.each([
  ['<time datetime="2026-10-30">30&nbsp;October&nbsp;2026</time>', '30&nbsp;October 2026'],
  ['<time datetime="2026-10-30">30\u00A0October\u00A02026</time>', '30\u00A0October 2026'],
  ['<strong class="figure">£12.4&nbsp;million</strong>', '£12.4 million'],
])('what is set large may break before its year or unit: %s', (html, set) => {
  expect(webBody(html)).toContain(`>${set}<`);
});

it('narrow columns may break dates, and telephone numbers never', () => {
  const phone = '<a class="phone" href="tel:1">01632&nbsp;960&nbsp;014</a>';
  const cells = (day: string) => `<table><tr><td>${day}</td><td>${phone}</td></tr></table>`;
  const outside = '<p>14&nbsp;August</p>';
  expect(webBody(cells('14&nbsp;August') + outside)).toBe(cells('14 August') + outside);
});

it.each([
  ['<p>“We knew.”</p>', true],
  ['\n<p><em>“Enough”</em>, she said.</p>', true],
  ['<p>We “knew”.</p>', false],
])('a quotation whose marks were typed gets no others: %s', (words, marked) => {
  const html = `<blockquote class="content">${words}</blockquote>`;
  expect(webBody(html)).toBe(marked ? html.replace('content', 'content marked') : html);
});
