import { describe, expect, it } from 'vitest';
import { tryImport } from './try-import.ts';

const text = 'The group met to agree what to look at next, and who will tell the schools about it.';

describe('the title', () => {
  it('is the first heading, which leaves the body', () => {
    const { frontmatter, body } = tryImport(`# Harbour news\n\n${text}\n`);
    expect(frontmatter).toContain('title: Harbour news\n');
    expect(body).toBe(text);
  });

  it('is the first line if that reads like a title', () => {
    const { title, body } = tryImport(`LEARNING FROM THE HARBOUR REVIEW\n\n${text}\n`);
    expect(title).toBe('LEARNING FROM THE HARBOUR REVIEW');
    expect(body).toBe(text);
  });

  it('may have lines above it that say period and special edition, which go with it as typed', () => {
    const { frontmatter, body, errors } = tryImport(
      `Special Edition — January 2021\n\nLEARNING TOGETHER\n\n${text}\n`,
    );
    expect(errors).toEqual([]);
    expect(frontmatter).toContain('title: LEARNING TOGETHER');
    expect(frontmatter).toContain('period: January 2021');
    expect(frontmatter).toContain('special: Special Edition');
    expect(body).toBe(text);
  });

  it('stays in the body if other text comes before it', () => {
    const { title, body } = tryImport(`${text}\n\n# Harbour news\n\n${text}\n`);
    expect(title).toBe('Harbour news');
    expect(body).toContain('## Harbour news');
  });

  it('stays in the body if it is not the title that the command gives', () => {
    const { title, body } = tryImport(`# Harbour news\n\n${text}\n`, { title: 'Another name' });
    expect(title).toBe('Another name');
    expect(body).toBe(`## Harbour news\n\n${text}`);
  });

  it('leaves the body if the command gives the same', () => {
    expect(tryImport(`# Harbour  news\n\n${text}\n`, { title: 'Harbour news' }).body).toBe(text);
  });

  it('is guessed from the file name, with a note, if the document has none', () => {
    const { frontmatter, guessed } = tryImport(`${text}\n\n${text}\n`, { fileName: '3-spring-notes.md' });
    expect(frontmatter).toContain('title: Spring notes # guess: confirm the title, then delete this note');
    expect(guessed.title).toBe(true);
  });

  it('is never the name of a section that any document has', () => {
    expect(tryImport(`# Welcome\n\n${text}\n`).title).toBe('Notes');
    expect(tryImport(`## Contents\n\n${text}\n`).body).toContain('## Contents');
  });

  it('stays where it is if it has a note, which front matter can’t hold', () => {
    const { body, errors } = tryImport(`# Harbour news[^1]\n\n${text}\n\n[^1]: As agreed.\n`);
    expect(body).toContain('## Harbour news[^1]');
    expect(errors).toEqual([]);
  });

  it('may hold a colon or a hash without breaking the front matter', () => {
    expect(tryImport(`# Learning: part #2\n\n${text}\n`).frontmatter).toContain('title: "Learning: part #2"');
  });
});

describe('the date', () => {
  it.each([
    ['14 August 2020', '2020-08-14'],
    ['Friday 14th August 2020', '2020-08-14'],
    ['August 14, 2020', '2020-08-14'],
    ['30/07/2020', '2020-07-30'],
    ['30.07.2020', '2020-07-30'],
    ['2020-07-30', '2020-07-30'],
  ])('is read from a line at the top: %s', (typed, date) => {
    expect(tryImport(`# Harbour news\n\n${typed}\n\n${text}\n`).frontmatter).toMatch(
      new RegExp(`date: ${date}$`, 'm'),
    );
  });

  it('is the first of the month, as a guess, if only the month is there', () => {
    const { frontmatter } = tryImport(`July 2019\n\n# Harbour news\n\n${text}\n`);
    expect(frontmatter).toContain('date: 2019-07-01 # guess: confirm the date, then delete this note');
    expect(frontmatter).toContain('period: July 2019');
  });

  it('is today, as a guess, if there is none', () => {
    expect(tryImport(`# Harbour news\n\n${text}\n`).frontmatter).toContain('date: 2026-11-23 # guess:');
  });

  it('is not taken from running text, nor made of a day that no calendar has', () => {
    expect(
      tryImport(
        `# Harbour news\n\nThe group met on 30 July 2020 at the school, as it does each month, and agreed what to look at next.\n`,
      ).guessed.date,
    ).toBe(true);
    expect(tryImport(`# Harbour news\n\n31 February 2020\n\n${text}\n`).guessed.date).toBe(true);
  });

  it('is what the command says, with no note', () => {
    const { frontmatter } = tryImport(`July 2019\n\n# Harbour news\n\n${text}\n`, { date: '2019-07-20' });
    expect(frontmatter).toMatch(/date: 2019-07-20$/m);
  });
});

describe('the name of the file', () => {
  it('is made of the title, and of the period of a newsletter', () => {
    expect(tryImport(`July 2019\n\n# Harbour’s news\n\n${text}\n`).id).toBe('harbours-news-july-2019');
    expect(tryImport(`July 2019\n\n# Harbour’s news\n\n${text}\n`, { kind: 'briefing' }).id).toBe(
      'harbours-news',
    );
  });

  it('can stand in an address even if no letter of the title can', () => {
    expect(tryImport(`# 如此\n\n${text}\n`).id).toBe('notes');
    expect(tryImport(`# 如此\n\n${text}\n`, { fileName: '如.md' }).id).toBe('newsletter-2026-11-23');
  });
});

describe('front matter in the document', () => {
  it('is kept where editions know it, and becomes text with a warning where they don’t', () => {
    const { frontmatter, body, rules, errors } = tryImport(
      `---\ntitle: Harbour news\ndate: 14/08/2020\ntopics: [neglect]\nauthor: A. Writer\n---\n\n# Harbour news\n\n${text}\n`,
    );
    expect(errors).toEqual([]);
    expect(frontmatter).toMatch(/^title: Harbour news\ndate: 2020-08-14\ntopics:\n/);
    expect(body).toBe(`author: A. Writer\n\n${text}`);
    expect(rules).toContain('5 unknown-field');
  });

  it('is told from a line across the page', () => {
    const { body, errors } = tryImport(`---\n\nWe met: it was good.\n\n---\n\n${text}\n`);
    expect(body).toContain('We met: it was good.');
    expect(errors).toEqual([]);
  });
});
