import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CollectionsSite, collectionsSite } from '../testing/collections-site.ts';
import { parseCalendar } from '../testing/ics.ts';
import type { BuiltSite } from '../testing/site-fixture.ts';

let site: CollectionsSite;
let october: BuiltSite;
let january: BuiltSite;
let page: CollectionsSite['page'];
let main: CollectionsSite['main'];

beforeAll(async () => {
  site = await collectionsSite();
  ({ october, january, page, main } = site);
}, 120_000);
afterAll(() => site?.remove());

describe('training', () => {
  it('lists the sessions to come by month, with how each stands', () => {
    const text = main('/training/');
    expect(text).toContain('4 sessions October 2026 to January 2027');
    expect(text).not.toContain('9 October');
    expect(text).toMatch(
      /October Sat 24 October 9\.30am to 1pm First aid, and after .* Kelder Hall, or online Fully booked Join the waiting list/,
    );
    expect(text).toMatch(
      /December Tue 1 December First aid, and after .* Cancelled January 2027 Wed 13 January 9\.30am to 1pm/,
    );
    expect(text).toMatch(/Wed 13 January 2pm to 4pm First aid, and after .* Online Book/);
  });

  it('lists courses that are there at any time, and those whose dates are to follow, after them', () => {
    expect(main('/training/')).toMatch(/At any time At home E-learning Dates to follow Later$/);
  });

  it('drops a session the day after it, and a course’s months with it', () => {
    const text = main('/training/', january);
    expect(text).toContain('2 sessions January 2027');
    expect(text).not.toMatch(/October|December/);
    expect(text).toMatch(/January Wed 13 January/);
    expect(main('/training/first-aid/', january)).not.toContain('Kelder Hall');
  });

  it('says of a link to book what it books, to people who hear it alone', () => {
    const facts = page('/training/');
    const books = facts
      .all('a')
      .map(facts.text)
      .filter((text) => text.startsWith('Book'));
    expect(books).toEqual([
      'Book: First aid, and after, Wednesday 13 January',
      'Book: First aid, and after, Wednesday 13 January',
    ]);
  });
});

describe('a course’s page', () => {
  it('has all its facts, its text through the dialect, and its dates', () => {
    const text = main('/training/first-aid/');
    for (const words of [
      'For Everyone',
      'Level 1',
      'Takes Half a day',
      'Before it None',
      'Run by The training team',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('Cost Free');
    expect(text).toContain('Topic Neglect');
    expect(text).toContain('at 9:30am');
    expect(october.read('/training/first-aid/index.html')).toContain('href="https://tools.example/policy"');
    expect(text).toContain('Wed 13 January 2027');
  });

  it('of a course without dates says so', () => {
    expect(main('/training/later/')).toContain('Dates No dates at the moment.');
    expect(october.read('/training/later/index.html')).toContain('href="mailto:training@wendmoor.example"');
  });

  it('of e-learning leads to it', () => {
    const facts = page('/training/online/');
    expect(facts.html(facts.withClass('button'))).toContain('href="https://learn.example/home"');
    expect(main('/training/online/')).not.toContain('Dates');
  });
});

describe('calendar files', () => {
  const calendars = (site: BuiltSite) => site.files.filter((file) => file.endsWith('.ics')).sort();

  it('stand beside the course, one a session to come, a second on one day with -2', () => {
    expect(calendars(october)).toEqual([
      '/training.ics',
      '/training/first-aid/first-aid-2026-10-24.ics',
      '/training/first-aid/first-aid-2026-12-01.ics',
      '/training/first-aid/first-aid-2027-01-13-2.ics',
      '/training/first-aid/first-aid-2027-01-13.ics',
    ]);
    expect(calendars(january)).toHaveLength(3);
  });

  it('hold the session in London’s time, with place, address and a name that stays', () => {
    const { zones, entries } = parseCalendar(october.read('/training/first-aid/first-aid-2027-01-13.ics'));
    expect(zones).toEqual(['Europe/London']);
    expect(entries).toEqual([
      {
        UID: 'first-aid-2027-01-13@wendmoor.example',
        SEQUENCE: '0',
        DTSTAMP: '20260101T000000Z',
        'DTSTART;TZID=Europe/London': '20270113T093000',
        'DTEND;TZID=Europe/London': '20270113T130000',
        SUMMARY: 'First aid, and after',
        LOCATION: 'Moor House, Ostley',
        DESCRIPTION: 'For anyone who may have to help a child before the ambulance is there; bring a doll.',
        'URL;VALUE=URI': 'https://wendmoor.example/sub/training/first-aid/',
      },
    ]);
  });

  it('are one for all sessions too; a cancelled one says so, one without times takes its day', () => {
    const { entries } = parseCalendar(october.read('/training.ics'));
    expect(entries.map(({ UID }) => UID?.replace('@wendmoor.example', ''))).toEqual([
      'first-aid-2026-10-24',
      'first-aid-2026-12-01',
      'first-aid-2027-01-13',
      'first-aid-2027-01-13-2',
    ]);
    expect(entries[0]?.['DTSTART;TZID=Europe/London']).toBe('20261024T093000');
    expect(entries[1]).toMatchObject({ 'DTSTART;VALUE=DATE': '20261201', STATUS: 'CANCELLED' });
  });

  it('are the same in another build', () => {
    const name = '/training/first-aid/first-aid-2027-01-13.ics';
    expect(january.read(name)).toBe(october.read(name));
  });
});
