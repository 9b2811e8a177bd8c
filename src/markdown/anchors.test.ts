import { expect, it } from 'vitest';
import { render } from './fixtures.ts';

const slugsOf = async (body: string) => (await render(body)).headings.map(({ slug }) => slug);

it('headings that are repeated have anchors of their own, as listed', async () => {
  expect(await slugsOf('## Dates\n\n## Dates\n\n## Dates 1\n')).toEqual(['dates', 'dates-1', 'dates-1-1']);
});

it('headings without a letter or digit have anchors too, that no other heading has', async () => {
  expect(await slugsOf('## ✅\n\n## Heading 3\n\n## ???\n')).toEqual(['heading-1', 'heading-3', 'heading-6']);
  const many = await slugsOf('## Heading\n\n## Heading\n\n## Heading\n\n## Heading\n\n## ✅\n\n## Heading\n');
  expect(new Set(many).size).toBe(6);
});
