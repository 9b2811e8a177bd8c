import type { PhrasingContent } from 'mdast';
import { isDate, longDate } from '../../editions/dates.ts';
import type { FixedWord } from '../fixed-words.ts';
import type { BlockContext } from './block.ts';
import { span, words } from './elements.ts';

/** A date as people say it, as an element that machines can read. */
export function timeElement(iso: string, context: Pick<BlockContext, 'lang'>): PhrasingContent {
  return time(iso, longDate(iso, context.lang));
}

/** From one day to another as people say it: `9 to 15 March 2026`, with what the two share said once. */
export function periodElements(
  from: string | undefined,
  to: string | undefined,
  context: Pick<BlockContext, 'lang' | 'words'>,
): PhrasingContent[] {
  const fixed = (word: FixedWord) => words(`${context.words(word).text} `);
  if (!from || !to || from === to) {
    const only = from ?? to;
    if (!only) return [];
    const before = from === to ? [] : [fixed(from ? 'from' : 'until')];
    return [...before, timeElement(only, context)];
  }
  const shared = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3;
  const start = longDate(from, context.lang).split(' ').slice(0, shared).join(' ');
  return [time(from, start), words(' '), fixed('to'), timeElement(to, context)];
}

/** The date that an attribute holds, or undefined when there is none or it is no date; checks say so. */
export function dateOf(value: string | undefined): string | undefined {
  return value && isDate(value) ? value : undefined;
}

function time(iso: string, text: string): PhrasingContent {
  return span('time', { dateTime: iso }, [words(text)]);
}
