import { describe, expect, it } from 'vitest';
import { render } from '../fixtures.ts';

const labelOf = async (attributes: string) => {
  const { html } = await render(`:::action[Send it in]${attributes}\nBy email.\n:::\n`);
  return /<p class="label".*<\/p>/.exec(html)?.[0].replaceAll('\u00A0', ' ');
};

describe('a call to action', () => {
  it('says by when, for people and for machines', async () => {
    expect(await labelOf('{by=2026-10-09}')).toBe(
      '<p class="label" data-furniture="">Return by <time datetime="2026-10-09">9 October 2026</time></p>',
    );
  });

  it('says so in Welsh, and in English where we have no words of a language', async () => {
    expect(await labelOf('{by=2026-10-09 lang=cy}')).toBe(
      '<p class="label" data-furniture="">Dychwelwch erbyn <time datetime="2026-10-09">9 Hydref 2026</time></p>',
    );
    expect(await labelOf('{by=2026-10-09 lang=pl}')).toContain('data-furniture="" lang="en-GB">Return by');
  });

  it('without a day says what it is', async () => {
    expect(await labelOf('')).toBe('<p class="label" data-furniture="">What to do</p>');
    expect(await labelOf('{by=2026-13-09}')).toBe('<p class="label" data-furniture="">What to do</p>');
  });

  it.each([
    ['[Open the form](https://wendmoor.example/form)', true],
    ['[Open the form][form]\n\n[form]: https://wendmoor.example/form', false],
    ['returns@wendmoor.example', true],
    ['Send it to returns@wendmoor.example', false],
    ['[Open](https://wendmoor.example/) [the form](https://wendmoor.example/form)', false],
    ['[Open the form](https://wendmoor.example/form)\n\nor ring us', false],
  ])('has a button if its last paragraph is only a link: %s', async (last, isButton) => {
    const { html } = await render(`:::action[Send it in]\nBy Friday.\n\n${last}\n:::\n`);
    expect(html.includes('<p class="button"><a href')).toBe(isButton);
  });
});
