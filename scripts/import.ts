import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { terminalReport, wantsColour } from '../src/checks/reporters/terminal.ts';
import { contentDir, fileName } from '../src/editions/content-dir.ts';
import { isDate } from '../src/editions/dates.ts';
import { isWebSafe } from '../src/editions/edition-files.ts';
import type { Finding } from '../src/editions/finding.ts';
import { type Kind, kinds } from '../src/editions/kinds.ts';
import { today } from '../src/editions/today.ts';
import { decode } from '../src/markdown/import/decode.ts';
import { type Imported, importMarkdown } from '../src/markdown/import/index.ts';
import { NameTakenError, placeEdition } from '../src/markdown/import/place.ts';
import { ask, askUntil, canAsk, stop } from './terminal.ts';

const usage = `npm run import -- FILE.md --kind ${kinds.join('|')}
  --title "…"      the edition's title, if the document doesn't say it
  --date 2026-09-24  the day it was published
  --id autumn-2026   the edition's name in addresses
  --to FOLDER        the content folder (content, if not given)
Makes an edition of a Markdown document. No word is dropped or changed, and nothing is written over.
`;

const { values, positionals } = options();
const [document] = positionals;
if (values.help || document === undefined || positionals.length > 1) stop(usage, values.help ? 0 : 2);
const kind = await chosenKind(values.kind);
if (values.date !== undefined && !isDate(values.date)) {
  stop(`“${values.date}” is not a date: type it as year-month-day, for example --date 2026-09-24\n`);
}
if (values.id !== undefined && !isWebSafe(values.id)) {
  stop(
    `“${values.id}” can't be a name in addresses: use small letters, digits and hyphens, for example --id autumn-2026\n`,
  );
}
const bytes = await readFile(document).catch(() => stop(`There is no file ${document} that can be read.\n`));
const decoded = decode(bytes);
if (!('text' in decoded)) stop(`${basename(document)}: ${decoded.message}\n${decoded.advice}\n`, 1);

const from = dirname(resolve(document));
const read = (title = values.title, date = values.date): Imported =>
  importMarkdown(decoded.text, {
    kind,
    title,
    date,
    fileName: basename(document),
    today: today(),
    imageExists: (path) => existsSync(resolve(from, path)),
  });
let imported = read();
if (canAsk && (imported.guessed.title || imported.guessed.date)) {
  const title = imported.guessed.title ? await ask('Title of the edition', imported.title) : values.title;
  const date = imported.guessed.date ? await askDate() : values.date;
  imported = read(title, date);
}
if (imported.findings.length > 0) {
  process.stderr.write(`${terminalReport(imported.findings, wantsColour(process.stderr))}\n`);
}
if (imported.findings.some(({ severity }: Finding) => severity === 'error')) process.exit(1);
try {
  const content = values.to === undefined ? contentDir() : resolve(values.to);
  const id = values.id ?? imported.id;
  const path = await placeEdition(imported, { kind, id, content, from });
  const { mends } = imported;
  console.log(
    `${fileName(path, content)}: “${imported.title}”${mends.length > 0 ? `, ${mendsInWords()}` : ''}.`,
  );
  console.log('Read it through, then: npm run check');
} catch (error) {
  if (!(error instanceof NameTakenError)) throw error;
  stop(`${error.message} Give this one another: --id another-name\n`, 1);
}

function mendsInWords(): string {
  const counts = new Map<string, number>();
  for (const { name } of imported.mends) counts.set(name, (counts.get(name) ?? 0) + 1);
  return `mended: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`;
}

async function chosenKind(given: string | undefined): Promise<Kind> {
  const answer = given ?? (canAsk ? await ask(`Kind (${kinds.join(', ')})`, 'newsletter') : '');
  const found = kinds.find((each) => each === answer);
  return found ?? stop(`Say what kind of edition it is: --kind ${kinds.join(', --kind ')}\n`);
}

async function askDate(): Promise<string | undefined> {
  const isAnswer = (answer: string) =>
    answer === 'guess' || isDate(answer)
      ? undefined
      : `“${answer}” is not a date: type it like 2026-09-24, or press Enter.`;
  const answer = await askUntil('Day it was published, as year-month-day', 'guess', isAnswer);
  return answer === 'guess' ? undefined : answer;
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        kind: { type: 'string' },
        title: { type: 'string' },
        date: { type: 'string' },
        id: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
