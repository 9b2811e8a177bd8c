import { describe, expect, test } from 'vitest';
import { aCourse, aSession, forPaper, forWeb } from '../../testing/library-builder.ts';
import type { Finishing } from './index.ts';
import { finishBody } from './index.ts';

const courses = [
  aCourse(
    'neglect',
    'Noticing neglect',
    [
      aSession('2026-11-05', { place: 'Moor House', online: false, start: '13:00', end: '16:30' }),
      aSession('2026-10-09'),
    ],
    { duration: 'Half a day', audience: 'Anyone who visits families', topics: ['neglect'] },
  ),
  aCourse('sleep', 'Safer sleep', [
    aSession('2026-09-01'),
    aSession('2026-09-30', { status: 'cancelled' }),
    aSession('2026-10-21', { status: 'fully-booked' }),
    aSession('2027-01-12', { booking: 'sleep@wendmoor.example', end: undefined }),
  ]),
  aCourse('past', 'Long past', [aSession('2026-10-08')]),
  aCourse('online', 'At any time', [], { status: 'e-learning' }),
];

function training(finishing: Finishing, wishes = ''): string {
  const { html } = finishBody(`<div data-insert="training"${wishes}></div>`, finishing);
  // One space where the source breaks a line, none between elements of a table.
  return html.replace(/\n/g, '');
}

const web = (wishes?: string) => training(forWeb({ courses }), wishes);
const paper = (wishes?: string) => training(forPaper({ courses }), wishes);
const days = (html: string) => [...html.matchAll(/datetime="([^"]*)"/g)].map(([, day]) => day);

describe('a table of sessions on the web', () => {
  test('has a group of rows a course, by date, with e-learning last', () => {
    expect(web()).toMatch(
      /^<div class="training" data-furniture><table><thead><tr><th scope="col">Date and time<\/th>/,
    );
    expect(
      [...web().matchAll(/<th scope="rowgroup" colspan="3"><a href="([^"]*)">([^<]*)</g)].map((found) =>
        found.slice(1),
      ),
    ).toEqual([
      ['/training/neglect/', 'Noticing neglect'],
      ['/training/sleep/', 'Safer sleep'],
      ['/training/online/', 'At any time'],
    ]);
    expect(web()).toContain('</a> <span class="meta">Half a day. For anyone who visits families</span></th>');
  });

  test('has a row a session that can be read by itself, and links that say what is booked', () => {
    expect(web()).toContain(
      '<tr><th scope="row"><time datetime="2026-11-05">Thursday 5 November</time> <span class="time">1pm to 4.30pm</span></th>' +
        '<td>Moor House</td><td><a href="https://booking.example/neglect">Book<span class="hidden">: Noticing neglect, Thursday 5 November, 1pm</span></a></td></tr>',
    );
    expect(web()).toContain('Tuesday 12 January 2027</time> <span class="time">9.30am</span>');
    expect(web()).toContain('href="mailto:sleep@wendmoor.example"');
    expect(web()).toContain(
      '<tr><th scope="row">Any time</th><td>E-learning</td><td><a href="https://booking.example/online">Start<span class="hidden">: At any time</span></a></td></tr>',
    );
  });

  test('leaves out the past, courses whose sessions are all past too, and keeps today', () => {
    expect(days(web())).toEqual(['2026-10-09', '2026-11-05', '2026-10-21', '2027-01-12']);
    expect(web()).not.toContain('Long past');
  });

  test('says in words what cannot be booked', () => {
    expect(web()).toMatch(
      /Wednesday 21 October<\/time>[\s\S]*?<td>Online<\/td><td>Fully booked\. <a href="https:\/\/booking\.example\/sleep">Join the waiting list<span/,
    );
    const whole = forWeb({ courses: [aCourse('x', 'X', [aSession('2026-12-01', { status: 'cancelled' })])] });
    expect(training(whole)).toContain('<td>Cancelled</td>');
    const nowhere = forWeb({
      courses: [aCourse('x', 'X', [aSession('2026-12-01')], { booking: undefined })],
    });
    expect(training(nowhere)).toContain('<td>Open</td>');
  });

  test('says so when there is nothing left', () => {
    const none = '<div class="training" data-furniture><p>No dates at the moment.</p></div>';
    expect(web(' data-courses="past"')).toBe(none);
    expect(training(forWeb({}))).toBe(none);
  });

  test('shows what is asked for: courses, a topic, from and to a day', () => {
    expect(web(' data-courses="sleep, online"')).not.toContain('neglect');
    expect(days(web(' data-courses="sleep, online"'))).toEqual(['2026-10-21', '2027-01-12']);
    expect(days(web(' data-topic="neglect"'))).toEqual(['2026-10-09', '2026-11-05']);
    const topics = [{ id: 'neglect', name: 'Neglect of children', about: '' }];
    const byName = training(forWeb({ courses, topics }), ' data-topic="neglect of children"');
    expect(days(byName)).toEqual(['2026-10-09', '2026-11-05']);
    expect(days(web(' data-from="2026-10-21" data-to="2026-11-05"'))).toEqual(
      ['2026-11-05', '2026-10-21'].sort(),
    );
    expect(days(web(' data-from="2026-01-01"'))[0]).toBe('2026-10-09');
  });
});

describe('a table of sessions on paper', () => {
  test('has what is not before the edition’s own day, by date, a row a session, and knows no today', () => {
    expect(days(paper())).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-21',
      '2026-11-05',
      '2027-01-12',
    ]);
    expect(paper()).toContain(
      '<tr><th scope="row"><p class="course">Noticing neglect</p> <p class="for">For anyone who visits families</p></th>' +
        '<td><time datetime="2026-10-09">Friday 9&nbsp;October</time> <span class="time">9.30am&nbsp;to&nbsp;1pm</span></td><td>Online</td><td>Open</td></tr>',
    );
    expect(paper()).not.toMatch(/class="hidden"|scope="rowgroup"/);
    expect(paper()).toMatch(
      /<p class="course">At any time<\/p><\/th><td>Any time<\/td><td>E-learning<\/td><td>Open<\/td><\/tr><\/tbody>/,
    );
  });

  test('says below where to book: once if it is one place, else by course', () => {
    const one = forPaper({ courses: courses.slice(0, 1) });
    expect(training(one)).toContain(
      '</table><p class="booking">Book at <a href="https://booking.example/neglect">booking.example/neglect</a></p></div>',
    );
    expect(paper()).toContain(
      '<dd>Safer sleep: <a href="mailto:sleep@wendmoor.example">sleep@wendmoor.example</a></dd>',
    );
    const full = forPaper({
      courses: [aCourse('x', 'X', [aSession('2026-12-01', { status: 'fully-booked' })])],
    });
    expect(training(full)).not.toContain('booking');
  });
});

describe('what is filled in', () => {
  test('keeps the anchor that the officer gave it', () => {
    expect(web(' id="dates" data-courses="past"')).toContain(
      '<div class="training" id="dates" data-furniture>',
    );
  });

  test('is marked as English where the edition is not', () => {
    expect(training(forWeb({ courses }, { lang: 'cy' }))).toContain(
      '<div class="training" lang="en-GB" data-furniture>',
    );
    expect(training(forWeb({ courses }, { lang: 'en' }))).toContain('<div class="training" data-furniture>');
  });

  test('escapes what collections hold', () => {
    const finishing = forWeb({ courses: [aCourse('x', 'Q & A <i>"now"</i>', [aSession('2026-12-01')])] });
    expect(training(finishing)).toContain('>Q &amp; A &lt;i&gt;"now"&lt;/i&gt;</a>');
  });
});
