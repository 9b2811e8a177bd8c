import { describe, expect, test } from 'vitest';
import { linesNeeded, longestBalanced, setTitle } from './title.ts';

describe('the size of a title', () => {
  test('a newsletter’s nameplate steps down at 11, 15 and 20 characters a line', () => {
    const steps = [
      'Partnership news',
      'Noticing what has changed',
      'Safeguarding together across Wendmoor',
    ].map((title) => setTitle('newsletter', title).step);
    expect(steps).toEqual([1, 2, 3]);
  });

  test('a title that three lines can’t hold takes the last size', () => {
    const title = setTitle(
      'newsletter',
      'Everything that changed for schools and nurseries this autumn in Wendmoor and beyond',
    );
    expect(title.step).toBe(4);
    expect(title.lineCount).toBeGreaterThan(2);
  });

  test('one long word counts as a line', () => {
    expect(setTitle('newsletter', 'Safeguarding').step).toBe(2);
    expect(setTitle('newsletter', 'News').step).toBe(1);
  });

  test('a lessons-learned title steps down at 16 characters a line', () => {
    expect(setTitle('lessons-learned', 'When the routine slips').step).toBe(1);
    expect(setTitle('lessons-learned', 'Professional curiosity matters').step).toBe(2);
  });

  test('a briefing’s topic steps down at 26 characters a line', () => {
    expect(setTitle('briefing', 'Bruising in babies who are not yet mobile').step).toBe(1);
    expect(setTitle('briefing', 'Professional curiosity when families move between local areas').step).toBe(
      2,
    );
  });
});

describe('a title with a colon', () => {
  test('of a lessons-learned edition has a subtitle', () => {
    const { lines, subtitle } = setTitle('lessons-learned', 'When the routine slips: safer sleep');
    expect(lines).toEqual(['When the routine slips']);
    expect(subtitle).toBe('safer sleep');
  });

  test('of another kind breaks after the colon and keeps it', () => {
    const { lines, subtitle } = setTitle('briefing', 'Children who go missing: the return conversation');
    expect(lines).toEqual(['Children who go missing:', 'the return conversation']);
    expect(subtitle).toBeUndefined();
  });

  test('inside a time or at the end is no break', () => {
    expect(setTitle('briefing', 'Open from 9:30 on').lines).toHaveLength(1);
    expect(setTitle('briefing', 'Questions to ask:').lines).toHaveLength(1);
  });
});

describe('balanced lines', () => {
  test('two lines are as even as words allow', () => {
    expect(longestBalanced('one two three four', 2)).toBe('three four'.length);
    expect(longestBalanced('word', 2)).toBe(4);
    expect(longestBalanced('', 2)).toBe(0);
  });

  test('a word longer than the width has a line of its own', () => {
    expect(linesNeeded('a extraordinarily b', 5)).toBe(3);
  });
});
