import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile } from '../testing/content-builder.ts';

beforeEach(() => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-01') / 1000)));
afterEach(() => vi.unstubAllEnvs());

const guide = (body: string, ...lines: string[]) => editionFile(body, 'format: one-minute-guide', ...lines);

const others = {
  'newsletters/2020-08.md': editionFile('## Courses\n\n## Courses\n\n:::key-message{#main}\nAsk.\n:::\n'),
  'briefings/bruising.md': guide('## Background\n'),
  'lessons-learned/sleep.md': editionFile('Words[^1]\n\n[^1]: A note\n'),
  'resources.yaml': 'heat:\n  title: Home environment tool\n  kind: toolkit\n  address: https://a.example\n',
  'topics.yaml': 'neglect:\n  name: Neglect\n  about: When needs go unmet.\n',
  'groups.yaml': 'board:\n  name: The board\n  role: Decides.\n',
  'glossary.yaml': 'MASH: Multi-agency safeguarding hub\n',
  'training/first-aid.md': '---\ntitle: First aid for babies\n---\n\nWords.\n',
};

/** The body begins on line 6 of the file. */
const inBody = (body: string, more: Record<string, string> = {}) =>
  check({ 'newsletters/x.md': editionFile(body), ...others, ...more });
const link = (address: string, more: Record<string, string> = {}) => inBody(`[w](${address})\n`, more);

describe('a link by name', () => {
  test.each([
    'newsletter:2020-08',
    'newsletter:2020-08#courses-1',
    'newsletter:2020-08#main',
    'briefing:bruising#1-background',
    'lessons-learned:sleep#note-fn-1',
    'resource:heat',
    'topic:neglect',
    'group:board',
    'training:first-aid',
    'term:MASH',
    'https://a.example',
    'mailto:a@b.example',
    'tel:01632960014',
    '/newsletters/2020-08/',
  ])('%s leads to what there is', async (address) => {
    expect(await link(address)).toEqual([]);
    expect(await inBody(`[w][r] and [w](<${address}> "Title")\n\n[r]: ${address}\n`)).toEqual([]);
  });

  test.each([
    ['resource:haet', 'There is no resource “haet”.', 'Type resource:heat'],
    ['resource:home-environment-tool', 'There is no resource', 'Type resource:heat'],
    ['group:bord', 'There is no group “bord”.', 'Type group:board'],
    [
      'topic:zzz',
      'There is no topic “zzz”.',
      'Use one of these: neglect. Or add the topic to content/topics.yaml',
    ],
    ['training:first', 'There is no course “first”.', 'Type training:first-aid'],
    ['term:mash', 'There is no term “mash”.', 'Type term:MASH'],
    ['newsletter:2020-8', 'There is no newsletter “2020-8”.', 'Type newsletter:2020-08'],
    ['newsletter:bruising#x', 'There is no newsletter “bruising”.', 'Type briefing:bruising#x'],
    ['resource:', 'doesn’t say which resource', 'Use one of these: heat.'],
    ['resouce:heat', 'Links can’t begin with “resouce:”.', 'Type resource:heat.'],
    ['resources:heat', 'Links can’t begin with “resources:”.', 'Type resource:heat.'],
    ['news:2020-08', 'Links can’t begin with “news:”.', 'Type newsletter:2020-08.'],
    ['Briefing:bruising', 'Links can’t begin with “Briefing:”.', 'Type briefing:bruising.'],
    ['htps://a.example', 'Links can’t begin with “htps:”.', 'Type https://a.example'],
    ['file:///C:/form.docx', 'a file on one computer', 'on the web'],
  ])('%s leads nowhere', async (address, message, advice) => {
    const finding = one(await link(address));
    expect(finding).toMatchObject({ rule: 'unknown-link', severity: 'error', line: 6, column: 5 });
    expect(finding.message).toContain(message);
    expect(finding.advice).toContain(advice);
  });

  test('is found where its address is typed', async () => {
    expect(one(await inBody('Words\n[resource:haet](resource:haet)\n'))).toMatchObject({
      line: 7,
      column: 17,
    });
    expect(one(await inBody('See <resource:haet>.\n'))).toMatchObject({ line: 6, column: 6 });
    expect(one(await inBody('[a][r] [b][r]\n\n[r]: resource:haet\n'))).toMatchObject({ line: 8, column: 6 });
  });

  test('leads to a place in an edition only', async () => {
    expect(one(await link('resource:heat#part'))).toMatchObject({
      rule: 'unknown-anchor',
      column: 18,
      advice: 'Type resource:heat',
    });
  });

  test('is let be while the file that has the names can’t be read', async () => {
    expect(rules(await link('group:x', { 'groups.yaml': 'board: "\n' }))).toEqual(['unreadable-fields']);
  });

  test('of another sort is for browsers', async () => {
    expect(await link('foo:bar')).toEqual([]);
  });
});

describe('a link to a place', () => {
  test('in the same text, or in another edition, leads to a place that there is', async () => {
    const body =
      '## Training dates\n\n[a](#training-dates) [b](newsletter:x#training-dates) [c](#caf%C3%A9)\n\n### Café\n';
    expect(await inBody(body)).toEqual([]);
  });

  test.each([
    ['## Training\n\n[a](#traning)\n', 8, 5, 'Type #training'],
    ['## Training\n\n[a](newsletter:x#traning)\n', 8, 17, 'Type #training'],
    ['[a](newsletter:2020-08#cuorses)\n', 6, 23, 'Type #courses'],
    ['[a](briefing:bruising#background)\n', 6, 22, 'Type #1-background'],
    ['[a](newsletter:2020-08#zzz)\n', 6, 23, 'Type one of these: #courses, #courses-1, #main'],
    ['[a](#zzz)\n', 6, 5, 'type {#name} after the name of a block'],
  ])('%j leads nowhere', async (body, line, column, advice) => {
    const finding = one(await inBody(body));
    expect(finding).toMatchObject({ rule: 'unknown-anchor', severity: 'error', line, column });
    expect(finding.advice).toContain(advice);
  });

  test('is looked for in courses and in .mdx too', async () => {
    const findings = await check({
      'newsletters/x.mdx': editionFile('## One\n\n[a](#one) [b](#tow)\n'),
      'training/first-aid.md': '---\ntitle: First aid\n---\n\n## One\n\n[a](#one) [b](#too)\n',
    });
    expect(rules(findings)).toEqual(['unknown-anchor', 'unknown-anchor']);
  });
});

describe('a link to an edition', () => {
  test('that readers can’t see yet is an error, unless they can’t see the link either', async () => {
    const unseen = {
      'briefings/draft.md': guide('## 1\n\n[a](briefing:future) [b](briefing:other)\n', 'draft: true'),
      'briefings/other.md': guide('## 1\n', 'draft: true'),
      'briefings/future.md': guide('## 1\n\n[a](briefing:twin)\n').replace('2026-09-24', '2027-01-05'),
      'briefings/twin.md': guide('## 1\n').replace('2026-09-24', '2027-01-05'),
    };
    const draft = one(await link('briefing:draft', unseen));
    expect(draft).toMatchObject({ rule: 'unpublished-link', severity: 'error', line: 6, column: 5 });
    expect(draft.message).toContain('is a draft');
    expect(one(await link('briefing:future', unseen)).message).toContain('is published on 5 January 2027');
  });

  test('that is replaced warns with what replaces it, but not there', async () => {
    const replaced = {
      'briefings/old.md': guide('## 1\n', 'supersededBy: newer'),
      'briefings/newer.md': guide('## 1\n', 'supersededBy: newest'),
      'briefings/newest.md': guide('## 1\n\nThis replaces [another](briefing:old).\n'),
    };
    expect(one(await link('briefing:old#1-1', replaced))).toMatchObject({
      rule: 'replaced-link',
      severity: 'warning',
      advice: 'Type briefing:newest',
    });
  });

  test('that is withdrawn warns', async () => {
    const withdrawn = { 'briefings/gone.md': guide('## 1\n', 'withdrawn: true') };
    expect(one(await link('briefing:gone#zzz', withdrawn))).toMatchObject({
      rule: 'withdrawn-link',
      severity: 'warning',
      advice: 'Link to something else, or delete the link and keep its words.',
    });
    const replaced = { 'briefings/gone.md': guide('## 1\n', 'withdrawn: true', 'supersededBy: bruising') };
    expect(one(await link('briefing:gone', replaced)).advice).toBe(
      'Type briefing:bruising, which replaces it.',
    );
  });
});

describe('an address that lacks something', () => {
  test.each([
    ['www.a.example/b', 'Type https://www.a.example/b'],
    ['wendmoor.gov.uk', 'Type https://wendmoor.gov.uk'],
    ['office@wendmoor.example', 'Type mailto:office@wendmoor.example'],
    ['2020-08.md#courses', 'Type newsletter:2020-08#courses'],
    ['../briefings/bruising.md', 'Type briefing:bruising'],
    ['form.docx', 'Put it where readers can get it'],
  ])('%s is an error', async (address, advice) => {
    const finding = one(await link(address));
    expect(finding).toMatchObject({ rule: 'incomplete-link', severity: 'error', line: 6, column: 5 });
    expect(finding.advice).toContain(advice);
  });
});

describe('what replaces an edition', () => {
  const replaced = (by: string, more: Record<string, string> = {}) =>
    check({
      'newsletters/old.md': editionFile('Words.\n', `supersededBy: ${by}`),
      'briefings/other.md': guide('## 1\n'),
      ...more,
    });

  test('may be of another kind, named in any way that the website understands', async () => {
    for (const by of ['other', 'briefings/other', 'briefing:other', '/briefings/other/']) {
      expect(await replaced(by)).toEqual([]);
    }
  });

  test('is not replaced by what it replaces', async () => {
    const circle = { 'newsletters/new.md': editionFile('Words.\n', 'supersededBy: old') };
    expect(rules(await replaced('new', circle))).toEqual(['replaced-in-a-circle', 'replaced-in-a-circle']);
  });

  test('is not withdrawn', async () => {
    const gone = { 'newsletters/gone.md': editionFile('Words.\n', 'withdrawn: true') };
    expect(one(await replaced('gone', gone))).toMatchObject({
      rule: 'withdrawn-replacement',
      severity: 'warning',
    });
  });
});
