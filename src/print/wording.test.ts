import { describe, expect, test } from 'vitest';
import {
  documentTitle,
  footerWords,
  insideSentence,
  issueWords,
  specialWords,
  type WordingFacts,
} from './wording.ts';

const newsletter: WordingFacts = {
  kind: 'newsletter',
  title: 'Partnership news',
  date: '2026-09-14',
  issue: '14',
};

describe('the words at the foot of a page', () => {
  test('a newsletter is named with issue and month', () => {
    expect(footerWords(newsletter)).toBe('Partnership news, issue 14, September 2026');
  });

  test('a period stands in place of the month, its season small', () => {
    expect(footerWords({ ...newsletter, period: 'Autumn 2026' })).toBe(
      'Partnership news, issue 14, autumn 2026',
    );
  });

  test('a special lessons-learned edition says so', () => {
    const facts: WordingFacts = {
      kind: 'lessons-learned',
      title: 'When the routine slips',
      date: '2026-10-05',
    };
    expect(footerWords({ ...facts, special: true })).toBe('Lessons learned, special edition, October 2026');
    expect(footerWords(facts)).toBe('Lessons learned, October 2026');
  });

  test('a briefing gives its version and review, else its date', () => {
    const facts: WordingFacts = {
      kind: 'briefing',
      title: 'Bruising',
      date: '2026-09-21',
      formatName: '7-minute briefing',
    };
    expect(footerWords(facts)).toBe('7-minute briefing, 21 September 2026');
    expect(footerWords({ ...facts, version: '1.0', reviewBy: '2027-09-21' })).toBe(
      '7-minute briefing, version 1.0. Review by 21 September 2027',
    );
  });
});

test('an issue that is not a number keeps its own words', () => {
  expect(issueWords('14')).toBe('Issue 14');
  expect(issueWords('Winter special')).toBe('Winter special');
});

test('only words that have a capital for their place lose it inside a sentence', () => {
  expect(insideSentence('September 2026')).toBe('September 2026');
  expect(insideSentence('Spring 2027')).toBe('spring 2027');
});

test('an ordinary edition has no flag', () => {
  expect(specialWords(false)).toBeUndefined();
  expect(specialWords('Special edition: online safety')).toBe('Special edition: online safety');
});

test('the PDF of a newsletter is titled with its issue, others with their title', () => {
  expect(documentTitle(newsletter)).toBe('Partnership news, issue 14, September 2026');
  expect(documentTitle({ ...newsletter, kind: 'lessons-learned' })).toBe('Partnership news');
});
