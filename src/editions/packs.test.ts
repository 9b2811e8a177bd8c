import { describe, expect, test } from 'vitest';
import type { PackCandidate } from './pack-contents.ts';
import { editionsIn, entryLines, packsOf } from './packs.ts';
import { paragraphsOf } from './paragraphs.ts';
import { packSchema } from './schema/pack.ts';

const topics = [{ id: 'babies', name: 'Babies under one' }];
const edition = (kind: PackCandidate['kind'], id: string, date: string): PackCandidate => ({
  kind,
  id,
  data: { date, withdrawn: false, topics: ['babies'] },
});
const editions = [
  edition('briefing', 'crying', '2026-10-12'),
  edition('newsletter', 'autumn', '2026-09-24'),
  edition('briefing', 'bruising', '2026-09-21'),
];
const packs = (...entries: [id: string, fields: object][]) =>
  packsOf(
    entries.map(([id, fields]) => ({ id, data: packSchema.parse({ title: id, ...fields }) })),
    editions,
    topics,
    { file: 'content/packs.yaml', lines: new Map([['one', 7]]) },
  );

describe('a pack', () => {
  test('has an address, a PDF, and the line of the file on which it begins', () => {
    expect(packs(['one', { kind: 'briefing' }])[0]).toMatchObject({
      address: '/packs/one/',
      pdf: { variant: 'standard', path: 'packs/one/one.pdf' },
      file: 'content/packs.yaml',
      line: 7,
    });
  });

  test('is dated as its newest edition, unless it says another date', () => {
    const editions = ['briefing:bruising', 'briefing:crying', 'newsletter:autumn'];
    expect(packs(['one', { editions }])[0]?.date).toBe('2026-10-12');
    expect(packs(['one', { editions, date: '2026-12-14' }])[0]?.date).toBe('2026-12-14');
  });

  test('is of a kind only if all its editions are', () => {
    expect(packs(['one', { kind: 'briefing' }])[0]?.kind).toBe('briefing');
    expect(packs(['one', { year: 2026 }])[0]?.kind).toBeUndefined();
  });

  test('is about the topic by which it chooses, unless it names topics', () => {
    expect(packs(['one', { topic: 'babies' }])[0]?.topics).toEqual(['Babies under one']);
    expect(packs(['one', { topic: 'babies', topics: ['Crying'] }])[0]?.topics).toEqual(['Crying']);
    expect(packs(['one', { kind: 'briefing' }])[0]?.topics).toEqual([]);
  });

  test('with nothing to read in it is no pack', () => {
    expect(packs(['one', { year: 2031 }], ['two', { editions: ['briefing:draft'] }])).toEqual([]);
  });
});

test('packs stand newest first, those of one day by their ids', () => {
  const all = packs(
    ['b', { editions: ['briefing:bruising'] }],
    ['c', { kind: 'briefing' }],
    ['a', { editions: ['briefing:bruising'] }],
  );
  expect(all.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(all[0] && editionsIn(all[0]).map(({ id }) => id)).toEqual(['bruising', 'crying']);
});

test('the lines of a file’s entries are counted as people count them', () => {
  const typed = '# Packs\r\n\r\none:\r\n  title: One\r\n"two": { title: Two }\r\n2026: { title: Three }\r\n';
  expect([...entryLines(typed)]).toEqual([
    ['one', 3],
    ['two', 5],
    ['2026', 6],
  ]);
  expect([...entryLines('- a\n')]).toEqual([]);
  expect([...entryLines('')]).toEqual([]);
});

describe('paragraphs', () => {
  test('are parted by empty lines; other line ends are spaces', () => {
    expect(paragraphsOf('Choose one\nfor a meeting.\nTalk.\n\nSend us\n  a copy.\n')).toEqual([
      'Choose one for a meeting. Talk.',
      'Send us a copy.',
    ]);
  });

  test('are parted at the end of a sentence where YAML took the empty line away', () => {
    expect(paragraphsOf('Choose one for a meeting.\nSend us a copy.')).toEqual([
      'Choose one for a meeting.',
      'Send us a copy.',
    ]);
    expect(paragraphsOf('Choose one\nfor a meeting.')).toEqual(['Choose one for a meeting.']);
  });
});
