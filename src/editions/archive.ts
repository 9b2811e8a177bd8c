import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { editionAddress } from './address.ts';
import { contentDir, fileName } from './content-dir.ts';
import type { Library } from './library.ts';
import { libraryOf } from './library-of.ts';
import { byNewest, isPublished } from './order.ts';
import { entryLines, type PackOf, packsOf } from './packs.ts';
import type { Briefing } from './schema/briefing.ts';
import type { LessonsLearned } from './schema/lessons-learned.ts';
import type { Newsletter } from './schema/newsletter.ts';
import type { Partnership } from './schema/partnership.ts';
import { today } from './today.ts';
import { type EditionPdf, pdfsOf, type Variant } from './variants.ts';

interface Shared {
  id: string;
  /** The officer's file, absolute. */
  path: string;
  /** The officer's file as findings name it: `content/newsletters/x/index.md`. */
  file: string;
  /** Below the base path: `/newsletters/x/`. */
  address: string;
  /** Its PDFs, the standard one first. A withdrawn edition has none. */
  pdfs: EditionPdf[];
}

/** One publishable unit. Tell its kind by `kind`; `entry` is for Astro's `render()`. */
export type Edition =
  | (Shared & {
      kind: 'newsletter';
      folder: 'newsletters';
      data: Newsletter;
      entry: CollectionEntry<'newsletters'>;
    })
  | (Shared & {
      kind: 'briefing';
      folder: 'briefings';
      data: Briefing;
      entry: CollectionEntry<'briefings'>;
    })
  | (Shared & {
      kind: 'lessons-learned';
      folder: 'lessons-learned';
      data: LessonsLearned;
      entry: CollectionEntry<'lessons-learned'>;
    });

/** Who publishes. Throws if `partnership.yaml` can't be used; the checks have then said why. */
export async function getPartnership(): Promise<Partnership> {
  const entry = await getEntry('partnership', 'partnership');
  if (!entry) throw new Error('partnership.yaml could not be used. “npm run check” says why.');
  return entry.data;
}

/**
 * Every edition that readers see, newest first; in the preview drafts and future ones too. Withdrawn ones are among
 * them: their page says so.
 */
export const getEditions = keptInBuild(readEditions);

async function readEditions(): Promise<Edition[]> {
  const [partnership, newsletters, briefings, lessonsLearned] = await Promise.all([
    getPartnership(),
    getCollection('newsletters'),
    getCollection('briefings'),
    getCollection('lessons-learned'),
  ]);
  const all: Edition[] = [
    ...newsletters.map((entry) => {
      const kind = 'newsletter' as const;
      return {
        kind,
        folder: 'newsletters' as const,
        data: entry.data,
        entry,
        ...shared(kind, entry, partnership),
      };
    }),
    ...briefings.map((entry) => {
      const kind = 'briefing' as const;
      return {
        kind,
        folder: 'briefings' as const,
        data: entry.data,
        entry,
        ...shared(kind, entry, partnership),
      };
    }),
    ...lessonsLearned.map((entry) => {
      const kind = 'lessons-learned' as const;
      return {
        kind,
        folder: 'lessons-learned' as const,
        data: entry.data,
        entry,
        ...shared(kind, entry, partnership),
      };
    }),
  ];
  const shown = import.meta.env.DEV ? all : all.filter((edition) => isPublished(edition.data, today()));
  return shown.sort(byNewest);
}

/** Several editions in one PDF. */
export type Pack = PackOf<Edition>;

/** The packs of `packs.yaml`, newest first: those with an edition that readers see. */
export const getPacks = keptInBuild(readPacks);

async function readPacks(): Promise<Pack[]> {
  const [entries, editions, topics] = await Promise.all([
    getCollection('packs'),
    getEditions(),
    getCollection('topics'),
  ]);
  const path = join(contentDir(), 'packs.yaml');
  const lines = existsSync(path) ? entryLines(await readFile(path, 'utf8')) : new Map<string, number>();
  const named = topics.map(({ id, data }) => ({ id, name: data.name }));
  return packsOf(entries, editions, named, { file: fileName(path), lines });
}

/**
 * All that editions may name beside each other's text: courses, resources, groups, terms and topics, the partnership,
 * and the editions and packs that readers see. A collection that the partnership doesn't have is empty.
 */
export const getLibrary = keptInBuild(readLibrary);

async function readLibrary(): Promise<Library> {
  const [partnership, editions, packs, courses, resources, groups, terms, topics] = await Promise.all([
    getPartnership(),
    getEditions(),
    getPacks(),
    getCollection('training'),
    getCollection('resources'),
    getCollection('groups'),
    getCollection('glossary'),
    getCollection('topics'),
  ]);
  return libraryOf({ partnership, editions, packs, courses, resources, groups, terms, topics });
}

/** A build asks for each page and each list item; in the preview content changes between two requests. */
function keptInBuild<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return read();
    kept ??= read();
    return kept;
  };
}

function shared(
  kind: Edition['kind'],
  entry: {
    id: string;
    filePath?: string;
    data: { withdrawn: boolean | string; variants?: Variant[] | undefined };
  },
  partnership: Partnership,
): Shared {
  const path = resolve(entry.filePath ?? '');
  return {
    id: entry.id,
    path,
    file: fileName(path),
    address: editionAddress(kind, entry.id),
    pdfs: entry.data.withdrawn ? [] : pdfsOf(kind, entry.id, entry.data.variants, partnership),
  };
}
