import { parseArgs } from 'node:util';
import { bench } from '../src/testing/bench/index.ts';

const { values } = parseArgs({
  options: { editions: { type: 'string', default: '40' }, help: { type: 'boolean', default: false } },
});
const editions = Number(values.editions);

if (values.help || !Number.isInteger(editions) || editions < 1) {
  console.log(`npm run bench [-- --editions N]
Times the Markdown pipeline beside bare unified; then the press beside a bare loop, and whole builds, on a generated
archive of N editions (40 if not given).`);
  process.exitCode = values.help ? 0 : 2;
} else {
  await bench(editions, console.log);
}
