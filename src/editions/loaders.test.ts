import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editionFile, type TemporaryContent, temporaryContent } from '../testing/content-builder.ts';
import { codeDigest } from './code-digest.ts';
import { editionLoader } from './edition-loader.ts';
import { newsletterSchema } from './schema/newsletter.ts';
import { entriesLoader, partnershipLoader } from './yaml-loader.ts';

const made: TemporaryContent[] = [];
const previews: { closed: boolean }[] = [];
beforeEach(() => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-01') / 1000)));
afterEach(() => {
  vi.unstubAllEnvs();
  for (const preview of previews.splice(0)) preview.closed = true;
  for (const content of made.splice(0)) content.remove();
});

function content(files: Record<string, string>): TemporaryContent {
  const temporary = temporaryContent(files);
  made.push(temporary);
  return temporary;
}

type Entry = NonNullable<ReturnType<LoaderContext['store']['get']>>;

/** As much of Astro's side as a loader sees. */
function astro({ preview = false } = {}) {
  const entries = new Map<string, Entry>();
  const warnings: string[] = [];
  const rendered: string[] = [];
  const gathered: string[] = [];
  const watcher = { closed: false };
  previews.push(watcher);
  const context = {
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: Entry) => entries.set(entry.id, entry),
      keys: () => [...entries.keys()],
      delete: (id: string) => entries.delete(id),
      addModuleImport: (path: string) => gathered.push(path),
    },
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    logger: { warn: (text: string) => warnings.push(text) },
    parseData: async ({ data }: { data: unknown }) => newsletterSchema.parse(data),
    renderMarkdown: async (text: string) => {
      rendered.push(text);
      return { html: text };
    },
    generateDigest: (text: string) => text,
    ...(preview ? { watcher } : {}),
  } as unknown as LoaderContext;
  return { entries, warnings, rendered, gathered, context };
}

const soon = { timeout: 10_000, interval: 50 };

const load = (dir: string, context: LoaderContext, code = '1') =>
  editionLoader({ content: dir, folder: 'newsletters', code }).load(context);

describe('editions', () => {
  test('are files and the indexes of folders, sorted, with dates as text', async () => {
    const { dir } = content({
      'newsletters/b.md': editionFile(),
      'newsletters/a/index.md': editionFile(),
      'newsletters/a/notes.md': editionFile(),
      'newsletters/c.mdx': editionFile(),
      'briefings/d.md': editionFile(),
    });
    const { entries, context, rendered } = astro();
    await load(dir, context);
    expect([...entries.keys()]).toEqual(['a', 'b', 'c']);
    expect(entries.get('a')).toMatchObject({ data: { date: '2026-09-24' } });
    expect(entries.get('a')?.body).toBeUndefined();
    expect(entries.get('c')).toMatchObject({ deferredRender: true });
    expect(rendered).toHaveLength(2);
  });

  test('are in a build only those that readers see, of withdrawn ones the front matter alone', async () => {
    const { dir } = content({
      'newsletters/draft.md': editionFile('Words.\n', 'draft: true'),
      'newsletters/later.mdx': editionFile().replace('2026-09-24', '2026-11-02'),
      'newsletters/withdrawn.md': editionFile('Words.\n', 'withdrawn: true'),
    });
    const { entries, context, rendered } = astro();
    await load(dir, context);
    expect([...entries.keys()]).toEqual(['withdrawn']);
    expect(entries.get('withdrawn')).toMatchObject({ data: { withdrawn: true } });
    expect(entries.get('withdrawn')).not.toHaveProperty('rendered');
    expect(rendered).toEqual([]);
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-02') / 1000));
    await load(dir, context);
    expect([...entries.keys()].sort()).toEqual(['later', 'withdrawn']);
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-01') / 1000));
    await load(dir, context);
    expect([...entries.keys()]).toEqual(['withdrawn']);
    const preview = astro({ preview: true });
    await load(dir, preview.context);
    expect([...preview.entries.keys()].sort()).toEqual(['draft', 'later', 'withdrawn']);
  });

  test('may be none, in a folder that isn’t there, without a word', async () => {
    const { entries, context, warnings } = astro();
    await load(content({}).dir, context);
    expect([...entries.keys()]).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('are rendered again only if they, their place or the code changed', async () => {
    const files = { 'newsletters/a.md': editionFile() };
    const { dir } = content(files);
    const { context, rendered, entries } = astro();
    await load(dir, context);
    await load(dir, context);
    expect(rendered).toHaveLength(1);
    await load(dir, context, '2');
    expect(rendered).toHaveLength(2);
    const elsewhere = content(files).dir;
    await load(elsewhere, context, '2');
    expect(rendered).toHaveLength(3);
    expect(resolve(entries.get('a')?.filePath ?? '')).toBe(join(elsewhere, 'newsletters/a.md'));
  });

  test('that didn’t change have their components gathered all the same', async () => {
    const { dir } = content({ 'newsletters/a.md': editionFile(), 'newsletters/b.mdx': editionFile() });
    const { context, gathered } = astro();
    await load(dir, context);
    expect(gathered).toEqual([]);
    await load(dir, context);
    expect(gathered).toEqual([expect.stringMatching(/newsletters\/b\.mdx$/)]);
  });

  test('that were deleted are gone at the next load', async () => {
    const { context, entries } = astro();
    await load(content({ 'newsletters/a.md': editionFile() }).dir, context);
    await load(content({ 'newsletters/b.md': editionFile() }).dir, context);
    expect([...entries.keys()]).toEqual(['b']);
  });

  test('that can’t be used stop a build', async () => {
    const { context } = astro();
    const { dir } = content({ 'newsletters/a.md': 'Words' });
    await expect(load(dir, context)).rejects.toThrow();
  });

  test('that can’t be used are passed over by the preview until they are mended', async () => {
    const temporary = content({
      'newsletters/a.md': '---\ntitle: A: b\n---\n',
      'newsletters/b.md': editionFile(),
    });
    const { context, entries, warnings } = astro({ preview: true });
    await load(temporary.dir, context);
    expect([...entries.keys()]).toEqual(['b']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('content/newsletters/a.md');
    temporary.write('newsletters/a.md', editionFile());
    await vi.waitFor(() => expect([...entries.keys()].sort()).toEqual(['a', 'b']), soon);
  });

  test('follow a save and a deletion of theirs, and of no other file, though no watcher tells', async () => {
    const temporary = content({ 'newsletters/a.md': editionFile(), 'newsletters/b.md': editionFile() });
    const { context, entries, rendered } = astro({ preview: true });
    await load(temporary.dir, context);
    temporary.write('newsletters/a.png', 'Other');
    temporary.write('briefings/a.md', editionFile());
    temporary.write('newsletters/a.md', editionFile('Other words.\n'));
    rmSync(join(temporary.dir, 'newsletters/b.md'));
    await vi.waitFor(() => expect(entries.get('a')?.rendered?.html).toContain('Other words.'), soon);
    expect([...entries.keys()]).toEqual(['a']);
    expect(rendered).toHaveLength(3);
  });
});

test('partnership.yaml is one entry, and follows a save that can be used', async () => {
  const temporary = content({ 'partnership.yaml': 'title: A\ndate: 2026-09-24\n' });
  const { context, entries, warnings } = astro({ preview: true });
  await partnershipLoader(temporary.dir).load(context);
  expect(entries.get('partnership')?.data).toMatchObject({ title: 'A' });
  temporary.write('partnership.yaml', 'title: [\n');
  await vi.waitFor(() => expect(warnings).toHaveLength(1), soon);
  temporary.write('partnership.yaml', 'title: B\ndate: 2026-09-24\n');
  await vi.waitFor(() => expect(entries.get('partnership')?.data).toMatchObject({ title: 'B' }), soon);
});

describe('a file of entries', () => {
  const entry = (title: string) => `{ title: ${title}, date: 2026-09-24 }`;
  const inPreview = (temporary: TemporaryContent) => {
    const preview = astro({ preview: true });
    return { ...preview, load: () => entriesLoader(temporary.dir, 'topics.yaml').load(preview.context) };
  };

  test('gives an entry for each name, and those that went are gone at the next load', async () => {
    const temporary = content({ 'topics.yaml': `a: ${entry('A')}\nb: ${entry('B')}\n` });
    const { entries, context, warnings } = astro();
    await entriesLoader(temporary.dir, 'topics.yaml').load(context);
    expect([...entries.keys()]).toEqual(['a', 'b']);
    temporary.write('topics.yaml', `b: ${entry('C')}\n`);
    await entriesLoader(temporary.dir, 'topics.yaml').load(context);
    expect([...entries].map(([id, { data }]) => [id, data['title']])).toEqual([['b', 'C']]);
    expect(warnings).toEqual([]);
  });

  test.each([{}, { 'topics.yaml': '' }])('may be missing or empty, without a word', async (files) => {
    const { entries, context, warnings } = astro();
    await entriesLoader(content(files).dir, 'topics.yaml').load(context);
    expect([...entries.keys()]).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('that can’t be used stops a build', async () => {
    for (const text of ['a: words\n', 'a: [\n']) {
      const { dir } = content({ 'topics.yaml': text });
      await expect(entriesLoader(dir, 'topics.yaml').load(astro().context)).rejects.toThrow();
    }
  });

  test('shows all others in the preview while one can’t be used, and follows each save', async () => {
    const temporary = content({ 'topics.yaml': `a: ${entry('A')}\nb: { titel: B }\n` });
    const { entries, warnings, load: start } = inPreview(temporary);
    await start();
    expect([...entries.keys()]).toEqual(['a']);
    expect(warnings[0]).toContain('“b” in content/topics.yaml');
    temporary.write('topics.yaml', `a: ${entry('A')}\nb: [\n`);
    await vi.waitFor(() => expect(warnings[1]).toContain('content/topics.yaml can’t be used'), soon);
    expect([...entries.keys()]).toEqual(['a']);
    temporary.write('topics.yaml', `a: ${entry('A')}\nb: ${entry('Mended')}\n`);
    await vi.waitFor(() => expect(entries.get('b')?.data).toMatchObject({ title: 'Mended' }), soon);
    rmSync(join(temporary.dir, 'topics.yaml'));
    await vi.waitFor(() => expect(entries.size).toBe(0), soon);
  });

  test('that isn’t there yet is followed by the preview too', async () => {
    const temporary = content({});
    const { entries, load: start } = inPreview(temporary);
    await start();
    temporary.write('topics.yaml', `a: ${entry('A')}\n`);
    await vi.waitFor(() => expect([...entries.keys()]).toEqual(['a']), soon);
  });
});

test('courses are loaded as editions are', async () => {
  const { dir } = content({ 'training/a.md': editionFile(), 'training/b/index.md': editionFile() });
  const { entries, context } = astro();
  await editionLoader({ content: dir, folder: 'training', code: '1' }).load(context);
  expect([...entries.keys()]).toEqual(['a', 'b']);
});

test('the digest of code changes with its files, not with their tests', () => {
  const temporary = content({ 'code/a.ts': 'one', 'code/a.test.ts': 'one' });
  const digest = () => codeDigest([join(temporary.dir, 'code')]);
  const first = digest();
  temporary.write('code/a.test.ts', 'two');
  expect(digest()).toBe(first);
  temporary.write('code/a.ts', 'two');
  expect(digest()).not.toBe(first);
});
