import { nearestName } from '../src/checks/nearest-name.ts';
import { explainDate, isDate } from '../src/editions/dates.ts';
import { type Kind, kindFacts, kinds } from '../src/editions/kinds.ts';
import { askUntil } from './terminal.ts';

/** What an answer is, or what is wrong with it and what to type. */
export type Read<Answer> = { answer: Answer } | { problem: string };

/** Asks for the kind of an edition: by its number or name. */
export function askKind(): Promise<Kind> {
  const choices = kinds.map((kind, index) => `${index + 1} ${kindFacts[kind].singular.toLowerCase()}`);
  return askUntil(`Kind of edition: ${choices.join(', ')}`, '1', readKind);
}

/** The kind that an answer names: `2`, `briefing`, `Briefings`, `lessons`. */
export function readKind(typed: string): Read<Kind> {
  const plain = typed.trim().toLowerCase().replace(/\s+/g, '-');
  const numbered = kinds[Number(plain) - 1];
  if (numbered) return { answer: numbered };
  const named = kinds.filter((kind) =>
    [kind, kindFacts[kind].folder].some((name) => plain !== '' && name.startsWith(plain)),
  );
  const [kind, other] = named;
  if (kind && !other) return { answer: kind };
  const near = nearestName(plain, kinds);
  return {
    problem: near
      ? `There is no kind “${typed}”. Type ${near} if you mean that.`
      : `There is no kind “${typed}”. Type a number from 1 to ${kinds.length}, or ${kinds.join(', ')}.`,
  };
}

/** The day that an answer names, in any way of writing it that can mean one day only: `2026-07-14`, `14 July 2026`. */
export function readDate(typed: string): Read<string> {
  if (isDate(typed)) return { answer: typed };
  const { problem, offer } = explainDate(typed);
  return offer
    ? { answer: offer }
    : { problem: `${problem} Type it as year-month-day, like 2026-09-24, or like 24 September 2026.` };
}
