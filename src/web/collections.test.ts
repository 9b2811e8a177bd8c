import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base, type CollectionsSite, collectionsSite } from '../testing/collections-site.ts';
import { brokenLinks, pageProblems } from '../testing/page-facts.ts';
import type { BuiltSite } from '../testing/site-fixture.ts';

let site: CollectionsSite;
let october: BuiltSite;
let page: CollectionsSite['page'];
let main: CollectionsSite['main'];

beforeAll(async () => {
  site = await collectionsSite();
  ({ october, page, main } = site);
}, 120_000);
afterAll(() => site?.remove());

describe('every page of a collection', () => {
  const pages = () =>
    october.files.filter((file) => /^\/(?:training|resources|groups|glossary|topics)\/.*\.html$/.test(file));

  it('has one h1, headings in order, landmarks, no id twice, no script', () => {
    expect(pages()).toHaveLength(14);
    for (const file of pages()) expect([file, pageProblems(october.read(file))]).toEqual([file, []]);
  });

  it('leads only to what exists, also to the place on a page', () => {
    const known = [...october.files, '/newsletters/autumn/autumn.pdf'];
    for (const file of pages()) {
      expect([file, brokenLinks(october.read(file), base, known)]).toEqual([file, []]);
    }
  });

  it('has a title of its own', () => {
    const titles = pages().map((file) => /<title>(.*?)<\/title>/.exec(october.read(file))?.[1] ?? '');
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 70)).toEqual([]);
  });

  it('is reached from the navigation, or from the footer', () => {
    const facts = page('/training/');
    expect(facts.text(facts.all('nav')[0])).toBe('Close menu Newsletters Topics Training Resources');
    expect(facts.text(facts.all('footer')[0])).toContain('Groups Glossary');
    expect(facts.html(facts.all('nav')[0])).toMatch(/href="\/sub\/training\/" aria-current="page"/);
    expect(october.read('/training/first-aid/index.html')).toMatch(
      /href="\/sub\/training\/" aria-current="true"/,
    );
  });
});

describe('resources', () => {
  it('are listed with what each is, who keeps it and what changed', () => {
    expect(main('/resources/')).toMatch(
      /2 resources A policy Policy Home tool Twelve rooms\. What changed: Shorter\. Toolkit, Neglect group Updated 14 July 2026/,
    );
  });

  it('are told apart by pages made at build, and only by what there is', () => {
    expect(october.files.filter((file) => /^\/resources\/./.test(file)).sort()).toEqual([
      '/resources/index.html',
      '/resources/kind/policy/index.html',
      '/resources/kind/toolkit/index.html',
      '/resources/topic/neglect/index.html',
    ]);
    expect(main('/resources/kind/toolkit/')).toMatch(/1 toolkit Remove “Toolkits” Home tool/);
    expect(main('/resources/topic/neglect/')).toMatch(/1 resource about neglect Remove “Neglect” Home tool/);
    const chosen = page('/resources/topic/neglect/').html(
      page('/resources/topic/neglect/').withClass('filters'),
    );
    expect(chosen.match(/aria-current="true"/g)).toHaveLength(1);
    expect(chosen).toMatch(/href="\/sub\/resources\/topic\/neglect\/" aria-current="true"/);
  });
});

describe('groups, terms and topics', () => {
  it('a group says its role, whose role it is to chair it, and which editions tell of it', () => {
    const text = main('/groups/');
    expect(text).toContain(
      'Practice Learning Group (PLG) Reads every review. Chair: Designated nurse Topic: Supervision Told of in: A title',
    );
    expect(page('/groups/').ids).toContain('plg');
  });

  it('a term has a place that links can lead to', () => {
    expect(main('/glossary/')).toMatch(
      /A&E Emergency department MASH Multi-agency safeguarding hub One room\./,
    );
    expect(page('/glossary/').ids).toEqual(expect.arrayContaining(['mash', 'a-e']));
  });

  it('a topic has all that is about it, but no replaced edition', () => {
    expect(main('/topics/')).toContain('Neglect What a child goes without. 1 edition, 1 course, 1 resource');
    const text = main('/topics/neglect/');
    expect(text).toMatch(/Topic 3 items Neglect What a child goes without\. Editions Newsletter A title/);
    expect(text.match(/Newsletter A title/g)).toHaveLength(1);
    expect(text).toMatch(/Training Sat 24 October .* Resources Home tool/);
    expect(main('/topics/supervision/')).toContain('Group Practice Learning Group Reads every review.');
  });

  it('an edition links the topics that it names, each by its name', () => {
    const facts = page('/newsletters/autumn/');
    const html = facts.html(facts.withClass('facts'));
    expect(html).toContain('<a href="/sub/topics/neglect/">Neglect</a>');
    expect(html).toContain('<a href="/sub/topics/young-carers/">Young carers</a>');
  });
});
