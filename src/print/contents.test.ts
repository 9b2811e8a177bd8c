import { describe, expect, test } from 'vitest';
import { contentsOf, planFirstPage } from './contents.ts';
import { setTitle } from './title.ts';

const heading = (text: string, depth = 2) => ({ depth, text, slug: text.toLowerCase() });
const blocks = {
  urgentHelp: {
    heading: 'Worried about a child?',
    hours: 'Any day, any hour',
    emergency: 'In an emergency: 999',
  },
  signUp: { text: 'Get each edition by email', address: 'https://wendmoor.example/sign-up' },
};
const entries = (count: number, title = 'Changed procedures') =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, title }));

describe('entries', () => {
  test('are the sections, then the last block', () => {
    const found = contentsOf('newsletter', [heading('One'), heading('Inner', 3), heading('Two')]);
    expect(found.map(({ title }) => title)).toEqual(['One', 'Two', 'Contacts']);
  });

  test('leave out the heading of the notes', () => {
    const notes = { depth: 2, text: 'Notes', slug: 'footnote-label' };
    expect(contentsOf('newsletter', [heading('One'), heading('Two'), notes])).toHaveLength(3);
  });

  test('have what is in a section below it, but no heading that several sections have', () => {
    const found = contentsOf('newsletter', [
      heading('One'),
      heading('Role and remit', 3),
      heading('A shorter form', 3),
      heading('Two'),
      heading('Role and remit', 3),
    ]);
    expect(found.map(({ items = [] }) => items.map(({ title }) => title))).toEqual([
      ['A shorter form'],
      [],
      [],
    ]);
  });

  test('say that the links are at the end where there are any', () => {
    const found = contentsOf('newsletter', [heading('One'), heading('Two')], { hasLinks: true });
    expect(found.at(-1)?.title).toBe('Links and contacts');
  });

  test('are none for a briefing, or for a single section', () => {
    expect(contentsOf('briefing', [heading('One'), heading('Two')])).toEqual([]);
    expect(contentsOf('newsletter', [heading('One')])).toEqual([]);
  });
});

describe('page 1', () => {
  const title = setTitle('newsletter', 'Partnership news');

  test('has a short contents in the side column, with urgent help and sign-up', () => {
    expect(planFirstPage(entries(8), title, blocks)).toMatchObject({ contents: 'side', blocks, also: false });
  });

  test('shows what is in the sections while the side column has room for it', () => {
    const items = (count: number) => [{ id: 'a', title: 'A', items: entries(count) }, ...entries(4)];
    expect(planFirstPage(items(5), title, blocks).entries[0]?.items).toHaveLength(5);
    expect(planFirstPage(items(30), title, blocks)).toMatchObject({ contents: 'side', blocks });
    expect(planFirstPage(items(30), title, blocks).entries[0]?.items).toBeUndefined();
  });

  test('drops the sign-up first when the contents are longer', () => {
    const plan = planFirstPage(entries(16), title, blocks);
    expect(plan.contents).toBe('side');
    expect(plan.blocks.signUp).toBeUndefined();
    expect(plan.blocks.urgentHelp).toBeDefined();
  });

  test('has what else is in the issue below the contents, unless there is no room', () => {
    const also = (height: number) => planFirstPage(entries(8), title, blocks, undefined, height);
    expect(also(80)).toMatchObject({ contents: 'side', blocks, also: true });
    expect(also(220)).toMatchObject({ contents: 'side', blocks: { signUp: undefined }, also: true });
    expect(also(500)).toMatchObject({ contents: 'side', blocks, also: false });
  });

  test('has a long contents as a block above the text', () => {
    expect(planFirstPage(entries(20), title, blocks)).toMatchObject({
      contents: 'block',
      blocks,
      also: false,
    });
    expect(planFirstPage(entries(14, 'A title that takes two lines or three'), title, blocks).contents).toBe(
      'block',
    );
  });

  test('below a contents that leaves no room has neither urgent help nor sign-up, which the last page has', () => {
    const none = { urgentHelp: undefined, signUp: undefined };
    expect(planFirstPage(entries(41), title, blocks)).toMatchObject({
      contents: 'block',
      blocks: none,
      also: false,
    });
    const standfirst = 'A long standfirst that goes on and on. '.repeat(9);
    expect(planFirstPage(entries(20), title, blocks, standfirst)).toMatchObject({
      contents: 'block',
      blocks: none,
      also: false,
    });
  });
});
