import { longDate, monthAndYear } from '../../editions/dates.ts';
import { fixedWords } from '../../editions/fixed-words/index.ts';
import { issueName, type SaidWords, specialName } from '../../editions/issue-name.ts';
import type { Kind } from '../../editions/kinds.ts';

/** What the fixed words of an edition's pages are made from. */
export interface WordingFacts {
  kind: Kind;
  title: string;
  date: string;
  period?: string | undefined;
  issue?: string | undefined;
  special?: boolean | string | undefined;
  version?: string | undefined;
  reviewBy?: string | undefined;
  /** What its format is called, in its language: `7-minute briefing`. */
  formatName?: string | undefined;
  /** The edition's language; English unless given. */
  lang?: string | undefined;
}

/** The time that an edition is for, as people say it: its period, else month and year. */
export function periodOf({ period, date, lang }: Pick<WordingFacts, 'period' | 'date' | 'lang'>): SaidWords {
  return period ? { text: period, typed: true } : { text: monthAndYear(date, lang), typed: false };
}

/** What a kind is called in its masthead: by its format if it has one. */
export function kindWords({
  kind,
  formatName,
  lang = 'en',
}: Pick<WordingFacts, 'kind' | 'formatName' | 'lang'>): string {
  return formatName ?? fixedWords(lang).say(kind);
}

/** Left side of the footer: which edition a loose page belongs to. */
export function footerWords(facts: WordingFacts): string {
  const { lang = 'en', version, date, reviewBy } = facts;
  const { say } = fixedWords(lang);
  if (facts.kind === 'briefing') {
    const which = version ? say('version-in-sentence', { version }) : longDate(date, lang);
    const name = `${kindWords(facts)}, ${which}`;
    return reviewBy ? `${name}. ${say('review-by')} ${longDate(reviewBy, lang)}` : name;
  }
  const name = facts.kind === 'newsletter' ? shortened(facts.title, 60) : kindWords(facts);
  const parts = [
    name,
    issueInSentence(facts),
    specialInSentence(facts),
    insideSentence(periodOf(facts).text),
  ];
  return parts.filter(Boolean).join(', ');
}

function issueInSentence({ issue, lang = 'en' }: WordingFacts): string | undefined {
  const said = issueName(issue, lang);
  if (!said?.typed) return said && fixedWords(lang).say('issue-in-sentence', { issue: issue ?? '' });
  return insideSentence(said.text);
}

function specialInSentence({ special, lang = 'en' }: WordingFacts): string | undefined {
  const said = specialName(special, lang);
  if (!said?.typed) return said && fixedWords(lang).say('special-edition-in-sentence');
  return insideSentence(shortened(said.text, 40));
}

/** What may stand in the footer, the fullest first: a date is left out rather than cut. */
export function footerChoices(facts: WordingFacts): string[] {
  const { lang = 'en', version, date, reviewBy } = facts;
  const { say } = fixedWords(lang);
  const full = footerWords(facts);
  if (facts.kind !== 'briefing') return [full];
  const which = version ? say('version', { version }) : longDate(date, lang);
  return [full, ...(reviewBy ? [`${which}. ${say('review-by')} ${longDate(reviewBy, lang)}`] : []), which];
}

/** What a team's record of a briefing is called, with the version of the briefing. */
export function recordTitle({ lang = 'en', version, date }: WordingFacts): string {
  const { say } = fixedWords(lang);
  return `${say('record')}, ${version ? say('version-in-sentence', { version }) : longDate(date, lang)}`;
}

/** The PDF's title: what a reader sees in the window and in a list of files. */
export function documentTitle(facts: WordingFacts): string {
  return facts.kind === 'newsletter' ? footerWords(facts) : facts.title;
}

/** A text of at most `length` characters, cut after a whole word with `…`. */
export function shortened(text: string, length: number): string {
  if ([...text].length <= length) return text;
  const cut = [...text].slice(0, length - 1).join('');
  return `${cut.replace(/\s+\S*$/u, '').replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** First letter small where these English words always have a capital at the front of a line only. */
export function insideSentence(text: string): string {
  return text.replace(/^(Issue|Special|Spring|Summer|Autumn|Winter)\b/, (word) => word.toLowerCase());
}
