import { describe, expect, it } from 'vitest';
import { render } from '../fixtures.ts';

const itemOf = async (block: string, item: string) => {
  const { html } = await render(`:::${block}\n- ${item}\n:::\n`);
  return /<li>(.*)<\/li>/s.exec(html)?.[1]?.replaceAll('\u00A0', ' ');
};

describe('an item that begins in bold', () => {
  it.each([
    ['**64** records', '<strong class="figure">64</strong> <span class="what">records</span>'],
    ['**64**: records', '<strong class="figure">64</strong> <span class="what">records</span>'],
    ['**64** – records', '<strong class="figure">64</strong> <span class="what">records</span>'],
    ['**64**', '<strong class="figure">64</strong>'],
    ['**64**% of records', '<strong class="figure">64%</strong> <span class="what">of records</span>'],
    ['**64**th', '<strong class="figure">64th</strong>'],
    [
      '**64** *records*, [all](https://wendmoor.example/)',
      '<strong class="figure">64</strong> <span class="what"><em>records</em>, <a href="https://wendmoor.example/">all</a></span>',
    ],
    ['64 records', '64 records'],
  ])('is a figure and what it counts: %s', async (typed, html) => {
    expect(await itemOf('key-figures', typed)).toBe(html);
  });

  it('is a role and how to reach it', async () => {
    expect(await itemOf('contacts', '**Desk, Ostley**, 01632 960 041, desk@wendmoor.example')).toBe(
      '<strong class="role">Desk, Ostley</strong> <span class="reach">01632 960 041, ' +
        '<a href="mailto:desk@wendmoor.example">desk@wendmoor.example</a></span>',
    );
  });
});

it('contacts with words before their list keep both together', async () => {
  const { html } = await render(':::contacts\nRing us.\n\n- **Desk**, 01632 960 041\n:::\n');
  expect(html).toContain('<div class="content">\n<p>Ring us.</p>\n<ul>');
});
