import { expect, it } from 'vitest';
import { contentsOf } from './contents.ts';

const heading = (text: string, depth = 2, slug = text.toLowerCase()) => ({ depth, slug, text });

it('the contents list the sections, not what is below them nor the notes', () => {
  const entries = contentsOf(
    [heading('Training'), heading('Dates', 3), heading('Notes', 2, 'footnote-label')],
    false,
  );
  expect(entries).toEqual([{ slug: 'training', text: 'Training', number: undefined }]);
});

it('a panel’s numeral stands apart from its title, typed with a full stop or not', () => {
  const entries = contentsOf([heading('1 Background'), heading('2. Next steps')], true);
  expect(entries.map(({ number, text }) => [number, text])).toEqual([
    ['1', 'Background'],
    ['2', 'Next steps'],
  ]);
});

it('a section of a newsletter that begins with a number keeps it', () => {
  expect(contentsOf([heading('7 minutes to read')], false)[0]?.text).toBe('7 minutes to read');
});
