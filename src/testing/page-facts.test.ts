import { expect, it } from 'vitest';
import { brokenLinks, pageProblems } from './page-facts.ts';

it('the checks of built pages see what they look for', () => {
  const broken =
    '<h1>A</h1><h3 id="a" style="x">B</h3><nav id="a"></nav><img src="https://a.example/x.png"><script></script>';
  expect(pageProblems(broken)).toEqual([
    'heading level skipped before h3',
    'no main',
    'no header',
    'no footer',
    'no title',
    'an id twice',
    'a nav without name',
    'a script',
    'a style attribute',
    'a picture without alt',
    'asks https://a.example/x.png',
  ]);
  const links = '<a href="#b"></a><a href="/x/"></a><a href="/sub/x/"></a><a href="/sub/y/"></a>';
  expect(brokenLinks(links, '/sub/', ['/x/index.html'])).toEqual(['#b', '/x/', '/sub/y/']);
});
