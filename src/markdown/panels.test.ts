import { describe, expect, it } from 'vitest';
import { render } from './fixtures.ts';
import { panelNumerals } from './panels.ts';

const briefing = 'briefings/x/index.md';

describe('in a briefing', () => {
  it('each second-level heading and what follows it is a panel, numbered in order', async () => {
    const { html, headings } = await render(
      'Before\n\n## Background\n\nText\n\n### More\n\n## Next\n',
      briefing,
    );
    expect(html).toBe(
      '<p>Before</p>\n<section class="panel"><h2 id="1-background">' +
        '<span class="panel-number" data-furniture="">1</span> <span class="panel-title">Background</span></h2>\n' +
        '<p>Text</p>\n<h3 id="more">More</h3>\n</section><section class="panel"><h2 id="2-next">' +
        '<span class="panel-number" data-furniture="">2</span> <span class="panel-title">Next</span></h2></section>',
    );
    expect(headings.map(({ slug }) => slug)).toEqual(['1-background', 'more', '2-next']);
  });

  it.each(['## 1 One', '## 1. One', '## 1) One', '## 1: One'])(
    'a typed numeral stays the officer’s: %s',
    async (typed) => {
      expect((await render(`${typed}\n\n## 2 Two\n`, briefing)).html).toContain(
        '<span class="panel-number">1</span> <span class="panel-title">One</span>',
      );
    },
  );

  it('notes stand after the panels', async () => {
    const { html } = await render('## A[^1]\n\ntext\n\n[^1]: note\n', briefing);
    expect(html).toMatch(/<\/section><section data-footnotes="" class="footnotes">/);
    expect(html).not.toMatch(/panel-number[^>]*>2/);
  });
});

it('a newsletter has no panels', async () => {
  expect((await render('## 1 One\n\ntext\n')).html).toBe('<h2 id="1-one">1 One</h2>\n<p>text</p>');
});

describe('panel numerals', () => {
  const shown = (...typed: (number | undefined)[]) =>
    panelNumerals(typed).map((numeral) => numeral && `${numeral.value}${numeral.typed ? '' : ' added'}`);

  it('are counted when none is typed', () => {
    expect(shown(undefined, undefined)).toEqual(['1 added', '2 added']);
  });

  it('are as typed when they count on from one, and a heading without number has none', () => {
    expect(shown(1, 2, undefined, 3)).toEqual(['1', '2', undefined, '3']);
  });

  it('are as typed when every heading has one and they grow', () => {
    expect(shown(1, 2, 4)).toEqual(['1', '2', '4']);
    expect(shown(3)).toEqual(['3']);
  });

  it('take no number for a numeral that only begins a title', () => {
    expect(shown(undefined, 7, undefined)).toEqual(['1 added', '2 added', '3 added']);
  });

  it('fill the gap that a forgotten number leaves', () => {
    expect(shown(undefined, 2, 3)).toEqual(['1 added', '2', '3']);
  });
});
