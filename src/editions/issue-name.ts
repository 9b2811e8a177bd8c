import { fixedWords } from './fixed-words/index.ts';

/** Words about an edition: fixed ones, or those that its officer typed. */
export interface SaidWords {
  text: string;
  /** The officer typed them, in the edition's language. */
  typed: boolean;
}

/** `Issue 14` for a number, in the given language; other words (`Winter special`) as they were typed. */
export function issueName(issue: string | undefined, lang = 'en'): SaidWords | undefined {
  if (!issue) return undefined;
  return /^\d/.test(issue)
    ? { text: fixedWords(lang).say('issue', { issue }), typed: false }
    : { text: issue, typed: true };
}

/** The words that say an edition is special, if it is. */
export function specialName(special: boolean | string | undefined, lang = 'en'): SaidWords | undefined {
  if (!special) return undefined;
  return typeof special === 'string'
    ? { text: special, typed: true }
    : { text: fixedWords(lang).say('special-edition'), typed: false };
}
