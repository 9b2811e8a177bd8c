import { installColumns } from './columns.ts';
import { installCutter } from './cut.ts';
import { installPageFiller } from './fill-page.ts';
import { installFits } from './fits.ts';
import { installPaginator } from './in-page.ts';
import { installLeads } from './leads.ts';
import { installReadLast } from './read-last.ts';
import { installLayoutReader } from './read-layout.ts';
import { installRungs } from './rungs.ts';
import { installSheets } from './sheets.ts';
import { installTablesApart } from './tables-apart.ts';
import { installTaker } from './take.ts';
import { installWidthKeeper } from './widths.ts';

/** All that sets pages inside the shell page, in the order in which it is run there. */
export const pageScripts: readonly (() => void)[] = [
  installLayoutReader,
  installColumns,
  installFits,
  installSheets,
  installReadLast,
  installTaker,
  installCutter,
  installLeads,
  installWidthKeeper,
  installPageFiller,
  installTablesApart,
  installRungs,
  installPaginator,
];
