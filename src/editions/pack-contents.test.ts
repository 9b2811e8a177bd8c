import { describe, expect, test } from 'vitest';
import { type PackCandidate, packContents } from './pack-contents.ts';

const topics = [
  { id: 'babies', name: 'Babies under one' },
  { id: 'exploitation', name: 'Child exploitation' },
];

function edition(
  name: string,
  date: string,
  names: string[] = [],
  some: Partial<PackCandidate['data']> = {},
): PackCandidate {
  const [kind, id = ''] = name.split(':');
  return {
    kind: kind === 'newsletter' || kind === 'lessons-learned' ? kind : 'briefing',
    id,
    data: { date, withdrawn: false, topics: names, ...some },
  };
}

const editions = [
  edition('briefing:missing', '2026-10-05', ['Child exploitation']),
  edition('briefing:bruising', '2026-09-21', ['Babies under one', 'exploitation']),
  edition('briefing:crying', '2026-03-02', ['babies']),
  edition('briefing:older', '2025-12-31', ['Child exploitation']),
  edition('briefing:replaced', '2026-02-01', ['exploitation'], { supersededBy: 'missing' }),
  edition('briefing:withdrawn', '2026-02-02', ['exploitation'], { withdrawn: true }),
  edition('newsletter:autumn', '2026-09-21', ['CHILD  exploitation']),
  edition('lessons-learned:reviews', '2026-09-21'),
];

const contents = (pack: Parameters<typeof packContents>[0]) =>
  packContents(pack, editions, topics).map(({ name, editions: all }) => [name, all.map(({ id }) => id)]);

describe('a pack that names its editions', () => {
  test('has them in the order typed', () => {
    expect(contents({ editions: ['briefing:missing', 'newsletter:autumn', 'briefing:crying'] })).toEqual([
      [undefined, ['missing', 'autumn', 'crying']],
    ]);
  });

  test('has them in its groups, and no group without any', () => {
    const groups = [
      { name: 'Babies', editions: ['briefing:bruising', 'briefing:crying'] },
      { name: 'Gone', editions: ['briefing:withdrawn'] },
      { name: 'Outside', editions: ['briefing:missing'] },
    ];
    expect(contents({ groups })).toEqual([
      ['Babies', ['bruising', 'crying']],
      ['Outside', ['missing']],
    ]);
  });

  test('has a replaced one, but none that is withdrawn, unseen or there twice', () => {
    expect(
      contents({
        editions: [
          'briefing:replaced',
          'briefing:withdrawn',
          'briefing:draft',
          'briefing:replaced',
          'missing',
        ],
      }),
    ).toEqual([[undefined, ['replaced']]]);
  });
});

describe('a pack that chooses by rule', () => {
  test('has all of a kind and a year, oldest first, without the replaced and the withdrawn', () => {
    expect(contents({ kind: 'briefing', year: 2026 })).toEqual([
      [undefined, ['crying', 'bruising', 'missing']],
    ]);
  });

  test('has all about a topic, by its id or its name in any case, of every kind', () => {
    const about = [[undefined, ['older', 'autumn', 'bruising', 'missing']]];
    expect(contents({ topic: 'exploitation' })).toEqual(about);
    expect(contents({ topic: 'child exploitation' })).toEqual(about);
    expect(contents({ topic: 'weather' })).toEqual([]);
  });

  test('knows topics by their words when there is no list of topics', () => {
    const chosen = packContents({ topic: 'child exploitation' }, editions, []);
    expect(chosen[0]?.editions.map(({ id }) => id)).toEqual(['older', 'autumn', 'missing']);
  });

  test('can be grouped by kind, by month, and by the first topic of each', () => {
    expect(contents({ year: 2026, groupBy: 'kind' })).toEqual([
      ['Newsletters', ['autumn']],
      ['Briefings', ['crying', 'bruising', 'missing']],
      ['Lessons learned', ['reviews']],
    ]);
    expect(contents({ kind: 'briefing', year: 2026, groupBy: 'month' })).toEqual([
      ['March 2026', ['crying']],
      ['September 2026', ['bruising']],
      ['October 2026', ['missing']],
    ]);
    expect(contents({ year: 2026, groupBy: 'topic' })).toEqual([
      ['Babies under one', ['crying', 'bruising']],
      ['Child exploitation', ['autumn', 'missing']],
      ['Other topics', ['reviews']],
    ]);
  });
});
