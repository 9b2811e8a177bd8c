import { describe, expect, it } from 'vitest';
import { pageTitle } from './title.ts';

describe('the title of a page', () => {
  it('says what the page is and whose', () => {
    expect(pageTitle('Noticing what has changed', ['newsletter', 'issue 14'], 'Wendmoor')).toBe(
      'Noticing what has changed: newsletter, issue 14 – Wendmoor',
    );
  });

  it('loses details, then the site, before it is longer than 70 characters', () => {
    const title = 'Noticing what has changed in the first year of life';
    expect(pageTitle(title, ['newsletter', 'issue 14'], 'Wendmoor')).toBe(`${title} – Wendmoor`);
    expect(pageTitle(title, ['newsletter'], 'Wendmoor and the Upper Valleys')).toBe(title);
  });

  it('is cut between words when the title alone is too long', () => {
    const cut = pageTitle(`${'word '.repeat(20)}end`, [], 'Wendmoor');
    expect(cut.length).toBeLessThanOrEqual(70);
    expect(cut).toMatch(/word…$/);
  });

  it('is cut inside a word that is longer than a title may be', () => {
    expect(pageTitle('a'.repeat(90), [], 'Wendmoor')).toBe(`${'a'.repeat(69)}…`);
  });
});
