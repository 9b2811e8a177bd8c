import { fixedWords } from '../../editions/fixed-words/index.ts';
import { issueName, type SaidWords } from '../../editions/issue-name.ts';
import { linesIn, widthPt } from './text-width.ts';
import { insideSentence, kindWords, periodOf, type WordingFacts } from './wording.ts';

/** The line below a masthead: which edition it is, of when, and where it is on the web. */
export interface Dateline {
  /** The issue, or the kind of an edition that has no number. */
  which: SaidWords;
  period: SaidWords;
  /** A long address has the main column to itself: what comes before it stands together. */
  joined: boolean;
  /** How many lines it takes. */
  lines: number;
}

const namePt = 155;
const addressPt = 330;

/** Sets the line below the masthead of an edition in a format with a margin column. */
export function setDateline(facts: WordingFacts, address: string): Dateline {
  const period = periodOf(facts);
  const which = issueName(facts.issue, facts.lang) ?? { text: kindWords(facts), typed: false };
  const joined = widthPt(period.text, 12, 600) + widthPt(address) > 300;
  const name = `${which.text}, ${insideSentence(period.text)}`;
  const lines = joined ? Math.max(linesIn(name, namePt, 12, 600), linesIn(address, addressPt)) : 1;
  return { which, period, joined, lines };
}

/** The language of words that an edition's officer didn't type, if it isn't the edition's. */
export function languageOf({ typed }: SaidWords, lang: string | undefined): string | undefined {
  return typed ? undefined : fixedWords(lang ?? 'en').lang;
}
