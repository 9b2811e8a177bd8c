import { describe, expect, test } from 'vitest';
import { contentsOf, planFirstPage, sectionsOnly } from './contents.ts';
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

test('the sections alone are the entries without what is in them', () => {
  const [lead, ...others] = entries(3);
  const found = sectionsOnly([{ id: 's0', title: 'Changed procedures', items: entries(4) }, ...others]);
  expect(found).toEqual([lead, ...others]);
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

  test('gives way to what else is in the issue step by step, and takes all back where that leaves', () => {
    const two = entries(7).map((entry, index) => (index < 2 ? { ...entry, items: entries(2) } : entry));
    const states: string[] = [];
    for (let also = 1; also <= 400; also += 1) {
      const plan = planFirstPage(two, title, blocks, undefined, also);
      const levels = plan.entries.some(({ items }) => items) ? 'two levels' : 'one level';
      const state = [
        levels,
        plan.entries[0]?.id === 's0' ? 'lead story' : `from ${plan.entries[0]?.id}`,
        plan.blocks.signUp ? 'sign-up' : '',
        plan.also ? 'also' : '',
      ];
      const said = state.filter(Boolean).join(', ');
      if (said !== states.at(-1)) states.push(said);
      expect(plan.contents).toBe('side');
    }
    expect(states).toEqual([
      'two levels, lead story, sign-up, also',
      'one level, lead story, sign-up, also',
      'one level, from s1, sign-up, also',
      'one level, lead story, also',
      'one level, from s1, also',
      'two levels, lead story, sign-up',
    ]);
  });

  test('never leaves the lead story out where nothing else is in the issue', () => {
    for (let count = 2; count < 40; count += 1) {
      expect(planFirstPage(entries(count), title, blocks).entries, String(count)).toHaveLength(count);
    }
  });

  test('has two levels only as high as what can stand beside them', () => {
    const two = [{ id: 'a', title: 'A', items: entries(6) }, ...entries(3)];
    const plan = (beside?: number) => planFirstPage(two, title, blocks, undefined, 0, beside);
    // Ten lines and the space between them, with the heading.
    const height = 10 * (17 + 4.25) + 17;
    expect(plan(height).entries[0]?.items).toHaveLength(6);
    expect(plan(height - 1)).toMatchObject({ contents: 'side', blocks });
    expect(plan(height - 1).entries[0]?.items).toBeUndefined();
    expect(plan().entries[0]?.items).toHaveLength(6);
  });

  test('has one level in a contents above the text rather than no number to ring', () => {
    const long = (items: number) => [{ id: 'a', title: 'A', items: entries(items) }, ...entries(24)];
    const plan = (items: number) => planFirstPage(long(items), title, blocks, undefined, 0, 10);
    expect(plan(20).contents).toBe('block');
    expect(plan(20).blocks.urgentHelp).toBeDefined();
    expect(plan(20).entries[0]?.items).toBeUndefined();
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
