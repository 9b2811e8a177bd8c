import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type MadeEdition, makeEdition } from './edition.ts';
import { shrink } from './shrink.ts';
import { stateIn, toDo } from './state.ts';

const limits = { candidates: 40, characters: 60_000, tries: 20, steps: 60 };

/** Shrinks an edition to the smallest that `fails`, and counts the builds that it would have taken. */
async function smallest(start: MadeEdition, fails: (text: string) => boolean) {
  let builds = 0;
  const found = await shrink(
    start,
    async (candidates) => {
      builds += 1;
      return new Set([...candidates.keys()].filter((index) => fails(candidates[index]?.edition.text ?? '')));
    },
    ({ edition }) => edition.text,
    limits,
  );
  return { text: found.edition.text, builds };
}

/** The first edition, of more than 1,000 words, that fails so. */
function failing(fails: (text: string) => boolean): MadeEdition {
  for (let index = 0; ; index += 1) {
    const made = makeEdition(3, index);
    if (made.edition.text.length > 6000 && fails(made.edition.text)) return made;
  }
}

describe('shrinking', () => {
  it('leaves little but the block that makes an edition fail', async () => {
    const fails = (text: string) => text.includes(':::key-figures');
    const { text, builds } = await smallest(failing(fails), fails);
    expect(fails(text)).toBe(true);
    const body = text.slice(text.indexOf('---\n\n') + 5);
    expect(body.length).toBeLessThan(400);
    expect(builds).toBeLessThan(100);
  });

  it('finds how long a word may be', async () => {
    const fails = (text: string) => /[a-z0-9]{60}/.test(text);
    const { text } = await smallest(failing(fails), fails);
    const longest = Math.max(...text.split(/[^a-z0-9]+/).map((word) => word.length));
    expect(longest).toBe(60);
    expect(text.length).toBeLessThan(900);
  });

  it('gives back an edition of which nothing smaller fails', async () => {
    const start = makeEdition(3, 1);
    const { text, builds } = await smallest(start, (each) => each === start.edition.text);
    expect(text).toBe(start.edition.text);
    expect(builds).toBeLessThanOrEqual(limits.tries);
  });

  it('never changes the kind, the date or the language of an edition', () => {
    const start = failing((text) => /^lang: /m.test(text));
    const [first] = start.smaller();
    expect(first?.edition.text).toMatch(/^lang: /m);
    expect(first?.edition.kind).toBe(start.edition.kind);
  });
});

describe('the state of a soak', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  it('says what is still to do, whatever the size of a batch was before', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'soak-state-'));
    folders.push(folder);
    const state = stateIn(folder);
    expect(toDo(5, 2, await state.read())).toEqual([[0, 1], [2, 3], [4]]);
    const nothing = { editions: [], milliseconds: 1, peakMb: 2 };
    await state.keep({ indices: [0, 1], ...nothing });
    await state.keep({ indices: [3], ...nothing });
    expect(await stateIn(folder).read()).toHaveLength(2);
    expect(toDo(6, 2, await state.read())).toEqual([[2, 4], [5]]);
    await state.forget();
    expect(await state.read()).toEqual([]);
  });
});
