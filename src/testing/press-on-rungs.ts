import { browserPool } from '../press/browser/pool.ts';
import { browserFolder } from '../press/fixtures.ts';
import type { Rungs } from '../press/ladder.ts';
import { pressTwice, type Seat } from '../press/press-one.ts';
import type { PrintPage } from '../press/print-pages.ts';
import { type Proof, prove } from '../press/prove.ts';
import { startServer } from '../press/server.ts';

/** Presses print pages of a built site, each on all rungs that are asked for, whether or not it needs them. */
export async function pressOnRungs(
  siteFolder: string,
  pages: readonly PrintPage[],
  wanted: readonly Rungs[],
): Promise<{ page: PrintPage; rungs: Rungs; proof: Proof }[]> {
  const server = await startServer(siteFolder);
  const pool = browserPool({ browserFolder, origin: server.origin, shell: server.shell });
  const seat: Seat = {};
  const proofs: { page: PrintPage; rungs: Rungs; proof: Proof }[] = [];
  try {
    for (const page of pages) {
      for (const rungs of wanted) {
        const sheets = await pressTwice(page, rungs, seat, pool, `${server.origin}/`, undefined);
        proofs.push({ page, rungs, proof: await prove(page, sheets) });
      }
    }
  } finally {
    await Promise.all([pool.close(), server.close()]);
  }
  return proofs;
}
