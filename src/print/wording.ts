import { longDate, monthAndYear } from '../editions/dates.ts';
import type { Kind } from '../editions/kinds.ts';

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
  /** What a briefing's format is called: `7-minute briefing`. */
  formatName?: string | undefined;
}

/** The time that an edition is for, as people say it: its period, else month and year. */
export function periodOf({ period, date }: Pick<WordingFacts, 'period' | 'date'>): string {
  return period ?? monthAndYear(date);
}

/** `Issue 14` for a number, else the words as the officer wrote them. */
export function issueWords(issue: string): string {
  return /^\d/.test(issue) ? `Issue ${issue}` : issue;
}

/** The flag of a special edition, or undefined for an ordinary one. */
export function specialWords(special: boolean | string | undefined): string | undefined {
  if (!special) return undefined;
  return typeof special === 'string' ? special : 'Special edition';
}

/** What a kind is called in its masthead: a briefing by its format. */
export function kindWords({ kind, formatName }: Pick<WordingFacts, 'kind' | 'formatName'>): string {
  if (kind === 'briefing') return formatName ?? 'Briefing';
  return kind === 'newsletter' ? 'Newsletter' : 'Lessons learned';
}

/** Left side of the footer: which edition a loose page belongs to. */
export function footerWords(facts: WordingFacts): string {
  if (facts.kind === 'briefing') {
    const kind = kindWords(facts);
    const name = facts.version ? `${kind}, version ${facts.version}` : `${kind}, ${longDate(facts.date)}`;
    return facts.reviewBy ? `${name}. Review by ${longDate(facts.reviewBy)}` : name;
  }
  const name = facts.kind === 'newsletter' ? shortened(facts.title, 60) : kindWords(facts);
  const special = specialWords(facts.special);
  const parts = [
    name,
    facts.issue && insideSentence(issueWords(facts.issue)),
    special && insideSentence(shortened(special, 40)),
    insideSentence(periodOf(facts)),
  ];
  return parts.filter(Boolean).join(', ');
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

/** First letter small where these words always have a capital at the front of a line only. */
export function insideSentence(text: string): string {
  return text.replace(/^(Issue|Special|Spring|Summer|Autumn|Winter)\b/, (word) => word.toLowerCase());
}
