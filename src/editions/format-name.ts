import { briefingFormats } from './briefing-formats.ts';
import { english } from './fixed-words/english.ts';
import { type FixedWord, fixedWords } from './fixed-words/index.ts';
import { type Kind, kindFacts } from './kinds.ts';
import { englishWithin } from './languages.ts';
import { newsletterFormats } from './newsletter-formats.ts';
import type { Partnership } from './schema/partnership.ts';

type Formats = Pick<Partnership, 'briefingFormats' | 'newsletterFormats'>;

/** What an edition is called above its title: its format's name if it has one, else its kind's. */
export function formatName(edition: { kind: Kind; data: object }, partnership: Formats): string {
  const { kind } = edition;
  const formats = {
    ...(kind === 'briefing' ? briefingFormats(partnership) : {}),
    ...(kind === 'newsletter' ? newsletterFormats(partnership) : {}),
  };
  return formats[formatOf(edition)]?.name ?? kindFacts[kind].singular;
}

/** The same in a language, and which language that is where it is another: a partnership's own formats are English. */
export function formatNameIn(
  lang: string,
  edition: { kind: Kind; data: object },
  partnership: Formats,
): { text: string; lang: string | undefined } {
  const name = formatName(edition, partnership);
  const keys = [formatOf(edition), edition.kind] as FixedWord[];
  const word = keys.find((key) => english[key] === name);
  if (!word) return { text: name, lang: englishWithin(lang).lang };
  const { say, lang: instead } = fixedWords(lang);
  return { text: say(word), lang: instead };
}

function formatOf({ data }: { data: object }): string {
  return 'format' in data ? String(data.format) : '';
}
