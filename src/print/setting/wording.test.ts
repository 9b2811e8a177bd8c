import { describe, expect, test } from 'vitest';
import { documentTitle, footerWords, insideSentence, type WordingFacts } from './wording.ts';

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

  test('an edition in Welsh is named in Welsh, one in a language without fixed words in English', () => {
    const facts: WordingFacts = { ...newsletter, special: true, lang: 'cy' };
    expect(footerWords(facts)).toBe('Partnership news, rhifyn 14, rhifyn arbennig, Medi 2026');
    expect(footerWords({ ...facts, lang: 'pl' })).toBe(
      'Partnership news, issue 14, special edition, September 2026',
    );
    expect(
      footerWords({
        ...facts,
        kind: 'briefing',
        version: '1.0',
        reviewBy: '2027-10-21',
        formatName: 'Briff',
      }),
    ).toBe('Briff, fersiwn 1.0. Adolygu erbyn 21 Hydref 2027');
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

test('only words that have a capital for their place lose it inside a sentence', () => {
  expect(insideSentence('September 2026')).toBe('September 2026');
  expect(insideSentence('Spring 2027')).toBe('spring 2027');
});

test('the PDF of a newsletter is titled with its issue, others with their title', () => {
  expect(documentTitle(newsletter)).toBe('Partnership news, issue 14, September 2026');
  expect(documentTitle({ ...newsletter, kind: 'lessons-learned' })).toBe('Partnership news');
});
