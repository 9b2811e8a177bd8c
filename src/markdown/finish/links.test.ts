import { afterEach, describe, expect, test, vi } from 'vitest';
import { aCourse, aGroup, aResource, aTerm, forPaper, forWeb } from '../../testing/library-builder.ts';
import { finishBody } from './index.ts';
import { namedLink } from './links.ts';

const library = {
  editions: [
    { kind: 'newsletter' as const, id: '2020-08', title: 'Summer' },
    { kind: 'newsletter' as const, id: 'autumn', title: 'Autumn' },
    { kind: 'briefing' as const, id: 'bruising', title: 'Bruising' },
    { kind: 'lessons-learned' as const, id: 'sleep', title: 'Sleep' },
  ],
  resources: [aResource('heat', 'Home tool')],
  packs: [{ id: 'all', title: 'All' }],
  groups: [aGroup('splig', 'Learning group')],
  topics: [{ id: 'neglect', name: 'Neglect', about: '' }],
  courses: [aCourse('first-aid', 'First aid', [])],
  terms: [aTerm('CP-IS', 'Child protection information sharing'), aTerm('Section 47', 'An enquiry')],
};

const onWeb = (html: string) => finishBody(html, forWeb(library)).html;
const onPaper = (html: string) => finishBody(html, forPaper(library)).html;

afterEach(() => vi.unstubAllEnvs());

describe('a link by name', () => {
  test.each([
    ['newsletter:2020-08', '/newsletters/2020-08/'],
    ['newsletter:2020-08#training', '/newsletters/2020-08/#training'],
    ['briefing:bruising', '/briefings/bruising/'],
    ['lessons-learned:sleep#a-b', '/lessons-learned/sleep/#a-b'],
    ['group:splig', '/groups/#splig'],
    ['topic:neglect', '/topics/neglect/'],
    ['training:first-aid', '/training/first-aid/'],
    ['pack:all', '/packs/all/'],
    ['term:CP-IS', '/glossary/#cp-is'],
    ['term:Section%2047', '/glossary/#section-47'],
  ])('%s leads to %s on the web, and to the whole address on paper', (typed, address) => {
    const html = `<p>See <a href="${typed}">the <em>words</em></a>.</p>`;
    expect(onWeb(html)).toBe(`<p>See <a href="${address}">the <em>words</em></a>.</p>`);
    expect(onPaper(html)).toBe(
      `<p>See <a href="https://wendmoor.example${address}">the <em>words</em></a>.</p>`,
    );
  });

  test('stands below the path at which the site stands', () => {
    vi.stubEnv('BASE_URL', '/sub/');
    expect(onWeb('<a href="topic:neglect">x</a>')).toBe('<a href="/sub/topics/neglect/">x</a>');
  });

  test('to a resource leads to where the resource is', () => {
    const html = '<a href="resource:heat">x</a>';
    expect(onWeb(html)).toBe('<a href="https://tools.example/heat/">x</a>');
    expect(onPaper(html)).toBe(onWeb(html));
  });

  test('into the same edition stays on its page and in its PDF', () => {
    const html = '<a href="newsletter:autumn#dates">x</a>';
    expect(onWeb(html)).toBe('<a href="#dates">x</a>');
    expect(onPaper(html)).toBe('<a href="#dates">x</a>');
    expect(onPaper('<a href="briefing:autumn#dates">x</a>')).toBe('x');
  });

  test.each([
    'newsletter:nothing',
    'newsletter:nothing#x',
    'resource:nothing',
    'group:x',
    'topic:x',
    'training:x',
    'pack:x',
    'term:x',
  ])('that leads nowhere, %s, is its words', (typed) => {
    expect(onWeb(`<p>A <a href="${typed}">b <em>c</em></a> d</p>`)).toBe('<p>A b <em>c</em> d</p>');
  });

  test('any other link stays as it was typed', () => {
    for (const address of [
      'https://a.example/?a=1&amp;b=2#c',
      'mailto:a@b.example',
      '#x',
      'terms.html',
      'constructor:x',
    ]) {
      expect(onWeb(`<a href="${address}">x</a>`)).toBe(`<a href="${address}">x</a>`);
    }
  });

  test('is taken apart into scheme, name and anchor', () => {
    expect(namedLink('newsletter:2020-08#a%20b')).toEqual({
      scheme: 'newsletter',
      id: '2020-08',
      anchor: 'a b',
    });
    expect(namedLink('term:100%')).toEqual({ scheme: 'term', id: '100%', anchor: '' });
    expect(namedLink('https://newsletter.example')).toBeUndefined();
  });
});
