import { expect, test } from 'vitest';
import { render } from '../fixtures.ts';

const blockOf = async (...figures: string[]) => {
  const items = figures.map((figure) => `- **${figure}** of all\n`).join('');
  return /<div[^>]*>/.exec((await render(`:::key-figures\n${items}:::\n`)).html)?.[0];
};

test('key figures say that one is long, so that it is set smaller and stays on its line', async () => {
  expect(await blockOf('64', '9 in 10', '£12,500')).toBe('<div class="block key-figures">');
  expect(await blockOf('64', '£12,500.50')).toBe('<div class="block key-figures" data-long="">');
});
