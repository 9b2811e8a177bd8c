import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { terminalReport, wantsColour } from '../src/checks/reporters/terminal.ts';
import { contentDir, fileName } from '../src/editions/content-dir.ts';
import { isWebSafe, webSafe } from '../src/editions/edition-files.ts';
import type { Finding } from '../src/editions/finding.ts';
import { kinds } from '../src/editions/kinds.ts';
import { today } from '../src/editions/today.ts';
import { decode } from '../src/markdown/import/decode.ts';
import { type Imported, importMarkdown } from '../src/markdown/import/index.ts';
import { NameTakenError, placeEdition } from '../src/markdown/import/place.ts';
import { askKind, type Read, readDate, readKind } from './questions.ts';
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
const givenKind = values.kind === undefined ? undefined : readKind(values.kind);
if (givenKind && 'problem' in givenKind) stop(`--kind: ${givenKind.problem}\n`);
if (!givenKind && !canAsk) stop(`Say what kind of edition it is: --kind ${kinds.join(', --kind ')}\n`);
const givenDate = values.date === undefined ? undefined : readDate(values.date);
if (givenDate && 'problem' in givenDate) stop(`--date: ${givenDate.problem}\n`);
if (values.id !== undefined && !isWebSafe(values.id)) {
  stop(
    `“${values.id}” can't be a name in addresses: use small letters, digits and hyphens, for example --id autumn-2026\n`,
  );
}
const bytes = await readFile(document).catch(() => stop(`There is no file ${document} that can be read.\n`));
const decoded = decode(bytes);
if (!('text' in decoded)) stop(`${basename(document)}: ${decoded.message}\n${decoded.advice}\n`, 1);

const kind = givenKind?.answer ?? (await askKind());
const from = dirname(resolve(document));
const read = (title = values.title, date = givenDate?.answer): Imported =>
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
  const date = imported.guessed.date ? await askDate(imported.date) : givenDate?.answer;
  imported = read(title, date);
}
if (imported.findings.length > 0) {
  process.stderr.write(`${terminalReport(imported.findings, wantsColour(process.stderr))}\n`);
}
if (imported.findings.some(({ severity }: Finding) => severity === 'error')) process.exit(1);
const content = values.to === undefined ? contentDir() : resolve(values.to);
const path = await placed(values.id ?? imported.id);
const { mends } = imported;
console.log(
  `${fileName(path, content)}: “${imported.title}”${mends.length > 0 ? `, ${mendsInWords()}` : ''}.`,
);
console.log('Read it through, then: npm run check');

/** Writes the edition and gives its file's path. Asks for another name while there is an edition of this one. */
async function placed(id: string): Promise<string> {
  try {
    return await placeEdition(imported, { kind, id, content, from });
  } catch (error) {
    if (!(error instanceof NameTakenError)) throw error;
    if (!canAsk) stop(`${error.message} Give this one another: --id another-name\n`, 1);
    console.log(error.message);
    return placed(await askUntil('Another name for this one, for its address', '', readId));
  }
}

function readId(typed: string): Read<string> {
  const near = webSafe(typed);
  if (isWebSafe(typed)) return { answer: typed };
  return { problem: `Type small letters, digits and hyphens, like ${near || 'autumn-2026'}` };
}

function mendsInWords(): string {
  const counts = new Map<string, number>();
  for (const { name } of imported.mends) counts.set(name, (counts.get(name) ?? 0) + 1);
  return `mended: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`;
}

/** The day that is answered; undefined if the guess stays one, which its file then says. */
function askDate(guess: string): Promise<string | undefined> {
  const guessed = `${guess}, a guess`;
  return askUntil<string | undefined>('Day it was published', guessed, (typed) =>
    typed === guessed ? { answer: undefined } : readDate(typed),
  );
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
