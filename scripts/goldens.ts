import { parseArgs } from 'node:util';
import { drawGolden, printGoldens, whyNotHere } from '../src/testing/goldens/render-goldens.ts';
import { renewGoldens } from '../src/testing/goldens/renew-goldens.ts';
import { stop } from './terminal.ts';

const usage = `npm run goldens
Prints the content in src/testing/goldens anew, overwrites the pictures of its pages that changed, and says which.
Look at them before you commit them.
`;

if (help()) stop(usage, 0);
const reason = whyNotHere();
if (reason) stop(`Nothing was written: ${reason}.\n`, 1);

const printed = await printGoldens();
try {
  for (const { status, output } of Object.values(printed.builds)) {
    if (status !== 0) {
      process.stderr.write(output);
      throw new Error('The build of the golden content found something wrong; no picture was written.');
    }
  }
  const renewed = await renewGoldens((golden) => drawGolden(printed, golden));
  for (const { name, what, pixels, bytes } of renewed) {
    const how = what === 'changed' ? `changed, in ${pixels} pixels` : what;
    console.log(`${name.padEnd(20)} ${how}${what === 'gone' ? '' : ` (${Math.round(bytes / 1000)} kB)`}`);
  }
  const changed = renewed.filter(({ what }) => what !== 'same').length;
  console.log(changed === 0 ? 'All are as they were.' : `${changed} to look at: src/testing/goldens/pages/`);
} finally {
  await printed.remove();
}

function help(): boolean {
  try {
    return parseArgs({ options: { help: { type: 'boolean', default: false } } }).values.help;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
