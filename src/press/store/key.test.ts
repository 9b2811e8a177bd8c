import { expect, test } from 'vitest';
import { namedFiles } from './key.ts';

test('a print page names its pictures, style sheets and fonts, and nothing of other sites', () => {
  const html = `<link rel="stylesheet" href="/a.css"><img src="/p%20q.png?x=1"><a href="/newsletters/x/">x</a>
<a href="https://a.example/caf%E9.pdf">y</a><style>@font-face { src: url('/print/fonts/t.woff2') }</style>`;
  expect(namedFiles(html)).toEqual(['/a.css', '/p q.png', '/print/fonts/t.woff2']);
});

test('an address that makes no sense is taken as it stands', () => {
  expect(namedFiles('<a href="/caf%E9.pdf">y</a>')).toEqual(['/caf%E9.pdf']);
});
