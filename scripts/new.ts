import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/checks/read-content.ts';
import { editionAddress } from '../src/editions/address.ts';
import { briefingFormats } from '../src/editions/briefing-formats.ts';
import { contentDir, fileName } from '../src/editions/content-dir.ts';
import { editionId } from '../src/editions/edition-files.ts';
import { type Kind, kindFacts, kinds } from '../src/editions/kinds.ts';
import { newsletterFormats } from '../src/editions/newsletter-formats.ts';
import { partnershipSchema } from '../src/editions/schema/partnership.ts';
import { type StartedEdition, type Starter, startEdition } from '../src/editions/starter/index.ts';
import { today } from '../src/editions/today.ts';
import { askKind, type Read, readDate, readKind } from './questions.ts';
import { askUntil, canAsk, stop } from './terminal.ts';

const usage = `npm run new
  --kind ${kinds.join('|')}
  --title "…"
  --date 2026-09-24  the day it is to be published (today, if not given)
  --format NAME      of a briefing: seven-minute (if not given), seven-point, one-minute-guide;
                     of a newsletter: newsletter (if not given), bulletin, masterclass; or one of your own
  --to FOLDER        the content folder (content, if not given)
Starts an edition: a file that passes the checks, with a note on everything it may have. Nothing is written over.
`;

const values = options();
if (values.help) stop(usage, 0);
const content = values.to === undefined ? contentDir() : resolve(values.to);

const date = given('date', values.date ?? today(), readDate);
const kind = values.kind === undefined && canAsk ? await askKind() : given('kind', values.kind, readKind);
const format = await chosenFormat(kind);
const started =
  values.title === undefined && canAsk
    ? await askUntil('Title', '', (typed) => start(typed))
    : given('title', values.title, (typed) => start(typed));

const path = join(content, started.path);
await mkdir(dirname(path), { recursive: true });
await writeFile(path, started.text, { flag: 'wx' });
console.log(`${fileName(path, content)} is there, as a draft.
Write in it: npm run dev shows it as you go, at ${editionAddress(kind, started.id)}`);

/** The edition with a title, unless there is one of its name. */
function start(typed: string): Read<StartedEdition> {
  const title = typed.trim();
  if (!title) return { problem: 'Type the title that readers will see.' };
  const edition = startEdition({ kind, title, date, format });
  const taken = namedLike(edition);
  if (!taken) return { answer: edition };
  return { problem: `There is an edition of this name already: ${taken}. Give this one another title.` };
}

/** The file of an edition that has the same name, whatever its letters' case. */
function namedLike({ id }: StartedEdition): string | undefined {
  const folder = join(content, kindFacts[kind].folder);
  if (!existsSync(folder)) return undefined;
  const same = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (file) => editionId(file.replaceAll('\\', '/'))?.toLowerCase() === id,
  );
  return same === undefined ? undefined : fileName(join(folder, same), content);
}

/** What was given on the command line, if it can be used. */
function given<Answer>(
  name: string,
  typed: string | undefined,
  read: (typed: string) => Read<Answer>,
): Answer {
  if (typed === undefined) {
    return stop(
      name === 'kind'
        ? `Say what kind it is: --kind ${kinds.join(', --kind ')}\n`
        : `--${name} is missing.\n`,
    );
  }
  const made = read(typed);
  return 'answer' in made ? made.answer : stop(`--${name}: ${made.problem}\n`);
}

async function chosenFormat(of: Kind): Promise<Starter['format']> {
  const key = values.format;
  if (key === undefined && of !== 'briefing') return undefined;
  const { partnership } = await readContent(content);
  const { briefingFormats: briefing, newsletterFormats: newsletter } = partnershipSchema.shape;
  const own = briefing.safeParse(partnership?.fields['briefingFormats']);
  const ownNews = newsletter.safeParse(partnership?.fields['newsletterFormats']);
  if (of === 'lessons-learned') return stop('--format: lessons-learned editions have no formats.\n');
  const ofBriefings = briefingFormats({ briefingFormats: own.success ? own.data : {} });
  const ofNewsletters = newsletterFormats({ newsletterFormats: ownNews.success ? ownNews.data : {} });
  const chosen = key ?? 'seven-minute';
  const formats = of === 'briefing' ? ofBriefings : ofNewsletters;
  if (!formats[chosen]) return stop(`--format: type one of these: ${Object.keys(formats).join(', ')}\n`);
  return { key: chosen, facts: of === 'briefing' ? ofBriefings[chosen] : undefined };
}

function options() {
  try {
    return parseArgs({
      options: {
        kind: { type: 'string' },
        title: { type: 'string' },
        date: { type: 'string' },
        format: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
