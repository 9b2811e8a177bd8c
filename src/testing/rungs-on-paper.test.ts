import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PrintPage, readPrintPages } from '../press/print-pages.ts';
import type { Proof } from '../press/prove.ts';
import { pressOnRungs } from './press-on-rungs.ts';
import { type BuiltSite, buildSite } from './site-fixture.ts';

/** Of each kind, and in each format, one of the sample's. */
const chosen =
  /newsletters\/summer-2026\/(?:standard|booklet)|briefings\/missing\/standard|lessons-learned\/safer-sleep\/(?:standard|large-print)/;

let site: BuiltSite;
let proofs: { page: PrintPage; rung: number | undefined; proof: Proof }[];

beforeAll(async () => {
  site = await buildSite('content', '2026-11-30');
  const pages = (await readPrintPages(site.folder)).filter(({ address }) => chosen.test(address));
  expect(pages).toHaveLength(5);
  const wanted = [2, 3, 4].map((rung) => ({ '*': rung }));
  proofs = (await pressOnRungs(site.folder, pages, wanted)).map(({ page, rungs, proof }) => ({
    page,
    rung: rungs['*'],
    proof,
  }));
});
afterAll(() => site.remove());

test('editions that need no other rung are whole on each', () => {
  expect(proofs).toHaveLength(15);
  for (const { page, rung, proof } of proofs) {
    expect(proof.findings, `${page.job.pdf} on rung ${rung}`).toEqual([]);
    expect(proof.record.wordsInPdf).toBe(proof.record.wordsInSource);
  }
});

test('a rung leaves no trace on what is set after it', async () => {
  const [page] = (await readPrintPages(site.folder)).filter(({ address }) =>
    /missing\/standard/.test(address),
  );
  if (!page) throw new Error('no such page');
  const runs = await pressOnRungs(site.folder, [page], [{}, { '*': 4 }, {}]);
  const [before, plain, after] = runs.map(({ proof }) => [proof.record.pages, proof.record.filled]);
  expect(after).toEqual(before);
  expect(plain).not.toEqual(before);
});
