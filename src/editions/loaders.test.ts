import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { editionFile, type TemporaryContent, temporaryContent } from '../testing/content-builder.ts';
import { codeDigest } from './code-digest.ts';
import { editionLoader } from './edition-loader.ts';
import { partnershipLoader } from './partnership-loader.ts';
import { newsletterSchema } from './schema/newsletter.ts';

const made: TemporaryContent[] = [];
const previews: { closed: boolean }[] = [];
afterEach(() => {
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
      addAssetImports: (paths: string[]) => gathered.push(...paths),
      addModuleImport: (path: string) => gathered.push(path),
    },
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    logger: { warn: (text: string) => warnings.push(text) },
    parseData: async ({ data }: { data: unknown }) => newsletterSchema.parse(data),
    renderMarkdown: async (text: string) => {
      rendered.push(text);
      return { html: text, metadata: { imagePaths: ['./a.svg'] } };
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
    expect(entries.get('a')).toMatchObject({ data: { date: '2026-09-24' }, assetImports: ['./a.svg'] });
    expect(entries.get('a')?.body).toBeUndefined();
    expect(entries.get('c')).toMatchObject({ deferredRender: true });
    expect(rendered).toHaveLength(2);
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

  test('that didn’t change have their pictures and components gathered all the same', async () => {
    const { dir } = content({ 'newsletters/a.md': editionFile(), 'newsletters/b.mdx': editionFile() });
    const { context, gathered } = astro();
    await load(dir, context);
    expect(gathered).toEqual([]);
    await load(dir, context);
    expect(gathered).toEqual(['./a.svg', expect.stringMatching(/newsletters\/b\.mdx$/)]);
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

test('the digest of code changes with its files, not with their tests', () => {
  const temporary = content({ 'code/a.ts': 'one', 'code/a.test.ts': 'one' });
  const digest = () => codeDigest([join(temporary.dir, 'code')]);
  const first = digest();
  temporary.write('code/a.test.ts', 'two');
  expect(digest()).toBe(first);
  temporary.write('code/a.ts', 'two');
  expect(digest()).not.toBe(first);
});
