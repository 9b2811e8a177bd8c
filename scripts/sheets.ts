import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawEachPage, makeSheets } from '../src/testing/sheets/index.ts';
import { stop } from './terminal.ts';

const usage = `npm run sheets                    after a build: every page of every PDF, small, on contact sheets in
                                  src/print/examples/, which src/print/README.md shows
npm run sheets -- --to FOLDER     every page as a picture of its own, large enough to be read
  --dpi 80                        how large
  --grey                          as a black-and-white printer prints it
  --only WORDS                    only PDFs with this in their path
  --from FOLDER                   where the PDFs are (dist, if not given); for sheets too
`;

const values = options();
if (values.help) stop(usage, 0);
const print = fileURLToPath(new URL('../src/print/', import.meta.url));
const from = resolve(values.from);
if (!existsSync(from)) stop(`There is no folder ${values.from}: npm run build\n`, 1);
const dpi = Number(values.dpi);
if (!(dpi >= 10 && dpi <= 600)) stop(`--dpi: type a number from 10 to 600.\n\n${usage}`);
const only = values.only;
if (values.to === undefined && (values.grey || only !== undefined)) {
  stop(`--grey and --only are for pages of their own: give --to FOLDER as well.\n\n${usage}`);
}

const written =
  values.to === undefined
    ? await makeSheets({ from, to: `${print}examples`, readme: `${print}README.md` })
    : await drawEachPage({ from, to: resolve(values.to), dpi, grey: values.grey, only });
const kilobytes = Math.round(written.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
console.log(`${written.length} pictures, ${kilobytes} kB, in ${values.to ?? 'src/print/examples'}.`);

function options() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string', default: 'dist' },
        to: { type: 'string' },
        dpi: { type: 'string', default: '80' },
        grey: { type: 'boolean', default: false },
        only: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
