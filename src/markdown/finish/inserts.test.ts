import { describe, expect, test } from 'vitest';
import { aGroup, aLibrary, aResource, aReview, forPaper, forWeb } from '../../testing/library-builder.ts';
import { finishBody } from './index.ts';

const resources = [
  aResource('policy', 'Was not brought', {
    kind: 'policy',
    updated: '2026-09-03',
    changed: 'A letter is new.',
  }),
  aResource('heat', 'Home tool', {
    summary: 'See what the child sees.',
    owner: 'Neglect group',
    updated: '2026-07-01',
    topics: ['neglect'],
  }),
  aResource('old', 'An old guide', { kind: 'guidance', updated: '2026-06-30', changed: 'Long ago.' }),
];
const groups = [
  aGroup('splig', 'Learning group', {
    abbreviation: 'LG',
    role: 'Reads reviews.',
    chair: 'Head of safeguarding',
  }),
];
const reviews = [
  aReview('robin', 'Review: Robin', {
    publisher: 'Wendmoor',
    published: '2026-06-08',
    address: 'https://wendmoor.example/reviews/robin',
    pseudonym: 'Robin',
    contentNote: 'A baby dies.',
  }),
  aReview('wren', 'Review: Wren'),
];

const library = { resources, groups };
const flat = (html: string) => html.replace(/\n/g, '');
const web = (html: string) => flat(finishBody(html, forWeb(library, { reviews: [] })).html);
const paper = (html: string) => flat(finishBody(html, forPaper(library, { reviews: [] })).html);
const insert = (name: string, more = '') => `<div data-insert="${name}"${more}></div>`;

describe('resources', () => {
  const titles = (html: string) =>
    [...html.matchAll(/(?:class="title"|<dt)>(?:<a[^>]*>)?([^<]*)/g)].map(([, title]) => title);

  test('are a list by title, with kind, owner and day', () => {
    expect(web(insert('resources', ' data-kind="toolkit"'))).toBe(
      '<div class="resources" data-furniture><ul class="list"><li><p class="title"><a href="https://tools.example/heat/">Home tool</a></p> <p class="summary">See what the child sees.</p> <p class="meta">Toolkit, Neglect group, updated 1 July 2026</p></li></ul></div>',
    );
    expect(titles(web(insert('resources')))).toEqual(['An old guide', 'Home tool', 'Was not brought']);
    expect(titles(web(insert('resources', ' data-topic="neglect"')))).toEqual(['Home tool']);
  });

  test('named one by one come in that order', () => {
    expect(titles(web(insert('resources', ' data-ids="policy, heat, nothing"')))).toEqual([
      'Was not brought',
      'Home tool',
    ]);
  });

  test('changed since a day say what changed, the newest first', () => {
    const html = web(insert('resources', ' data-since="2026-07-01"'));
    expect(titles(html)).toEqual(['Was not brought', 'Home tool']);
    expect(html).toContain(
      '<dl class="changes"><div><dt><a href="https://tools.example/policy/">Was not brought</a></dt> <dd><p>A letter is new.</p> <p class="meta">Policy, updated 3 September 2026</p></dd></div>',
    );
    expect(web(insert('resources', ' data-since="2026-10-01"'))).toContain(
      '<p>No changes since 1 October 2026.</p>',
    );
  });

  test('have their address in full on paper', () => {
    expect(paper(insert('resources', ' data-ids="heat"'))).toContain(
      '<p class="title">Home tool</p> <p class="summary">See what the child sees.</p> <p class="meta">Toolkit, Neglect group, updated 1 July 2026</p> <p class="address"><a href="https://tools.example/heat/">tools.example/heat</a></p>',
    );
  });

  test('of which there are none are said to be none', () => {
    expect(web(insert('resources', ' data-kind="form"'))).toContain('<p>Nothing here at the moment.</p>');
  });
});

describe('a group', () => {
  test('has its name, role and remit, and chair', () => {
    expect(web(insert('group', ' data-id="splig"'))).toBe(
      '<div class="block group" data-furniture><p class="label">Role and remit</p><div class="content"><p class="title"><a href="/groups/#splig">Learning group</a> (LG)</p><p>Reads reviews.</p><p class="meta">Chair: Head of safeguarding</p></div></div>',
    );
    expect(paper(insert('group', ' data-id="splig"'))).toContain('<p class="title">Learning group (LG)</p>');
  });

  test('that there is not leaves nothing', () => {
    expect(web(`<p>a</p>${insert('group', ' data-id="x"')}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });
});

describe('a review of the edition', () => {
  const finish = (html: string) =>
    flat(finishBody(html, forWeb({}, { kind: 'lessons-learned', reviews })).html);

  test('gives what it is, what it is called here, when, by whom, and what to know before', () => {
    expect(finish(insert('review', ' data-of="robin"') + insert('review', ' data-of="wren"'))).toBe(
      '<div class="block review" data-furniture><dl><div><dt>Review</dt> <dd><a href="https://wendmoor.example/reviews/robin">Review: Robin</a></dd></div>' +
        '<div><dt>Called here</dt> <dd>Robin</dd></div>' +
        '<div><dt>Published</dt> <dd><time datetime="2026-06-08">8 June 2026</time></dd></div>' +
        '<div><dt>By</dt> <dd>Wendmoor</dd></div><div><dt>Before you read it</dt> <dd>A baby dies.</dd></div></dl></div>' +
        '<div class="block review" data-furniture><dl><div><dt>Review</dt> <dd>Review: Wren</dd></div></dl></div>',
    );
  });

  test('says on paper where it is read', () => {
    const { html } = finishBody(
      insert('review', ' data-of="robin"'),
      forPaper({}, { reviews: reviews.slice(0, 1) }),
    );
    expect(html).toContain(
      '<dt>Read it at</dt> <dd><a href="https://wendmoor.example/reviews/robin">wendmoor.example/reviews/robin</a></dd>',
    );
  });

  test('that no block shows stands at the end, before the notes', () => {
    const html = finish(
      `<p>a</p>${insert('review', ' data-of="wren"')}<section data-footnotes><p>n</p></section>`,
    );
    expect(html).toMatch(
      /Review: Wren[\s\S]*<div class="block review" data-furniture>[\s\S]*Review: Robin[\s\S]*<\/div><section data-footnotes>/,
    );
    expect(html.match(/Review: Wren/g)).toHaveLength(1);
  });

  test('that there is not leaves nothing', () => {
    expect(web(insert('review', ' data-of="x"'))).toBe('');
  });
});

describe('the partnership', () => {
  test('gives its urgent help, with numbers that ring on the web', () => {
    const partnership = aLibrary().partnership;
    const urgentHelp = { ...partnership.urgentHelp, emergency: 'In an emergency: 999' };
    const html = flat(
      finishBody(insert('urgent-help'), forWeb({ partnership: { ...partnership, urgentHelp } })).html,
    );
    expect(html).toBe(
      '<div class="block urgent-help" data-furniture><p class="label">Worried about a child?</p><div class="content">' +
        '<p class="number"><a class="phone" href="tel:01632960014">01632&nbsp;960&nbsp;014</a></p><p class="hours">Any day, any hour</p>' +
        '<p class="emergency">In an emergency: <a class="phone" href="tel:999">999</a></p></div></div>',
    );
    expect(paper(insert('urgent-help'))).toContain('<p class="number">01632 960 014</p>');
  });

  test('gives its contacts, what each is for first', () => {
    expect(web(insert('contacts'))).toBe(
      '<div class="block contacts" data-furniture><p class="label">Contacts</p><ul class="content"><li><strong class="role">Questions about a procedure</strong> ' +
        '<span class="reach"><a class="phone" href="tel:01632960021">01632&nbsp;960&nbsp;021</a>, <a href="mailto:office@wendmoor.example">office@wendmoor.example</a></span></li></ul></div>',
    );
  });

  test('a block that nobody knows leaves nothing', () => {
    expect(web(insert('constructor'))).toBe('');
  });
});
