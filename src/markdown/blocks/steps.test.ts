import { describe, expect, it } from 'vitest';
import { render } from '../fixtures.ts';

const stepsOf = async (...items: string[]) => {
  const { html } = await render(`:::steps\n${items.map((item) => `1. ${item}`).join('\n')}\n:::\n`);
  return [...html.matchAll(/<li>\s*(.*?)\s*<\/li>/gs)].map(([, item]) => item?.replaceAll('\u00A0', ' '));
};
const rest = 'And more. And more.';

describe('the name of a step', () => {
  it.each([
    ['Ring the desk. Say who you are.', '<span class="step">Ring the desk.</span> Say who you are.'],
    ['Is it urgent? Ring 999.', '<span class="step">Is it urgent?</span> Ring 999.'],
    ['Say “I saw it.” Write it down.', '<span class="step">Say “I saw it.”</span> Write it down.'],
    ['Ask *her*. “Why?” is hard.', '<span class="step">Ask <em>her</em>.</span> “Why?” is hard.'],
    ['**Ring.** Then wait.', '<span class="step"><strong>Ring.</strong></span> Then wait.'],
    ['**When:** at once', '<span class="step"><strong>When:</strong></span> at once'],
  ])('is its first sentence: %s', async (typed, html) => {
    expect((await stepsOf(typed, rest))[0]).toBe(html);
  });

  it.each([
    ['Send form No. 7 to the desk.'],
    ['Ring at 9.30am on the day.'],
    ['Ask, e.g. Monday’s worker, for s. 47 notes.'],
    ['See p. 12 of it.'],
  ])('doesn’t end at a full stop that ends no sentence: %s', async (typed) => {
    expect((await stepsOf(typed, rest))[0]).toBe(`<span class="step">${typed}</span>`);
  });

  it('is left to the bold words where they run on', async () => {
    expect((await stepsOf('**Ring** the desk. Wait.', rest))[0]).toBe(
      '<strong>Ring</strong> the desk. Wait.',
    );
  });

  it('isn’t set apart where no step has more than that', async () => {
    expect(await stepsOf('Ring.', 'Wait.')).toEqual(['Ring.', 'Wait.']);
    expect(await stepsOf('Ring.', 'Wait. Ring again.')).toEqual([
      '<span class="step">Ring.</span>',
      '<span class="step">Wait.</span> Ring again.',
    ]);
  });
});
