import { describe, expect, it } from 'vitest';
import { tryImport } from './try-import.ts';

const text = (typed: string) => tryImport(`${typed}\n`, { title: 'Some other title' });

describe('addresses', () => {
  it.each([
    [
      'https://www.meadow.example/reso urce-library/?search=heat',
      'https://www.meadow.example/resource-library/?search=heat',
    ],
    ['www.meadow.example/p arents-carers/help/', 'www.meadow.example/parents-carers/help/'],
    ['www.meadow.co. uk/help/', 'www.meadow.co.uk/help/'],
    [
      'https://meadow.example/local\\_pages.html#practic e\\_notes',
      'https://meadow.example/local_pages.html#practice_notes',
    ],
    [
      '<u>https://meadow.example/serious-case-</u> <u>reviews</u>.',
      'https://meadow.example/serious-case-reviews.',
    ],
    [
      'See https://meadow.example/some/long/pa\nth/page.html for more.',
      'See https://meadow.example/some/long/path/page.html for more.',
    ],
    ['https:// www.meadow.example/help', 'https://www.meadow.example/help'],
    ['jo.brook@ meadow.example', 'jo.brook@meadow.example'],
    ['jo.brook @meadow.example', 'jo.brook@meadow.example'],
    ['jo@meadow.gov. uk', 'jo@meadow.gov.uk'],
  ])('broken by spaces are joined: %s', (typed, mended) => {
    const { body, errors } = text(typed);
    expect(errors).toEqual([]);
    expect(body).toBe(mended);
  });

  it('are joined with long codes in a table', () => {
    const { body } = text(
      'Course\tDay\tPlace\nOne\t1 May\thttps://meadow-org- uk.zoom.example/register/tZ0kcOGgrTM rPd4teo8l6l3lyt6n1\n',
    );
    expect(body).toContain('| https://meadow-org-uk.zoom.example/register/tZ0kcOGgrTMrPd4teo8l6l3lyt6n1 |');
  });

  it.each([
    'Visit https://meadow.example/ and/or ring us.',
    'Visit www.meadow.example and see page 3/4.',
    'Visit www.meadow.example on 01/02/2026.',
    'See https://meadow.example/help/ for more.',
    'See www.meadow.example. Parents can ring.',
    'Write to jo@meadow.example or ring.',
    'Follow us @meadow.',
  ])('are left alone where nothing is broken: %s', (typed) => {
    expect(text(typed).body).toBe(typed);
  });

  it('that may be broken stay as typed, with a warning', () => {
    const { body, rules } = text('https://meadow.example/p harm ful.html');
    expect(body).toBe('https://meadow.example/p harm ful.html');
    expect(rules).toEqual(['1 broken-address']);
  });

  it('with underscores are written as they are', () => {
    expect(text('https://meadow.example/a_b_c and **www.meadow.example/d_e**').body).toBe(
      'https://meadow.example/a_b_c and **[www.meadow.example/d_e](http://www.meadow.example/d_e)**',
    );
  });
});

describe('links', () => {
  it.each([
    '[the plan](#)',
    '[the plan]()',
    '<a href="#">the plan</a>',
    '<a>the plan</a>',
    '[the plan][x]\n\n[x]: #',
  ])('that lead nowhere become their text, with a warning: %s', (typed) => {
    const { body, rules, errors } = text(`We read ${typed}`);
    expect(errors).toEqual([]);
    expect(body.split('\n')[0]).toBe('We read the plan');
    expect(rules).toEqual(['1 empty-link']);
  });

  it('without text show their address', () => {
    const { body, rules } = text('We read [](https://meadow.example/plan) today.');
    expect(body).toBe('We read https://meadow.example/plan today.');
    expect(rules).toEqual(['1 link-without-text']);
  });

  it('stay links, reference or not', () => {
    const typed = 'We read [a](https://meadow.example/a) and [b][one].\n\n[one]: https://meadow.example/b';
    expect(text(typed).body).toBe(typed);
  });
});

describe('images', () => {
  it('beside the document are listed and kept', () => {
    const { images, body } = tryImport('Text.\n\n![A gate](pictures/the%20gate.png)\n', {
      imageExists: (path) => path === 'pictures/the gate.png',
    });
    expect(images).toEqual(['pictures/the gate.png']);
    expect(body).toContain('![A gate](<pictures/the gate.png>)');
  });

  it.each([
    '![A gate](gate.png)',
    '![A gate](../gate.png)',
    '![A gate][g]\n\n[g]: gate.png',
    '<img src="gate.png" alt="A gate">',
  ])('that are not there leave their description, with a warning: %s', (typed) => {
    const { body, rules, errors, images } = tryImport(`Text.\n\n${typed}\n`, {
      imageExists: (path) => path.startsWith('..'),
    });
    expect(errors).toEqual([]);
    expect(images).toEqual([]);
    expect(body).toContain('A gate');
    expect(body).not.toContain('!');
    expect(rules).toContain('3 missing-image');
  });
});
