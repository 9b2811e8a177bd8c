import { installColumns } from './columns.ts';
import { installFits } from './fits.ts';
import { installPaginator } from './in-page.ts';
import { installKeepLines } from './keep-lines.ts';
import { installReadLast } from './read-last.ts';
import { installLayoutReader } from './read-layout.ts';
import { installRungs } from './rungs.ts';
import { installSameWords } from './same-words.ts';
import { installSheets } from './sheets.ts';
import { installTablesApart } from './tables-apart.ts';

/** All that sets pages inside the shell page, in the order in which it is run there. */
export const pageScripts: readonly (() => void)[] = [
  installLayoutReader,
  installColumns,
  installFits,
  installSheets,
  installKeepLines,
  installReadLast,
  installSameWords,
  installTablesApart,
  installRungs,
  installPaginator,
];
