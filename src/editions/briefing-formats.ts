import { english } from './fixed-words/english.ts';
import type { Partnership } from './schema/partnership.ts';

/** What a briefing of a format is expected to have. Nothing of it stops a build. */
export interface BriefingFormat {
  /** As readers see it: `7-minute briefing`. */
  name: string;
  /** Titles of the panels in order; empty when the writer chooses them. */
  panels: string[];
  /** How many panels there are, when the format fixes it. */
  count: number | undefined;
  /** How many words it may have. */
  words: number | undefined;
}

/** The formats that every partnership has. Partnerships title the panels of these as they like. */
const builtIn: Record<string, BriefingFormat> = {
  'seven-minute': { name: english['seven-minute'], panels: [], count: 7, words: 600 },
  'seven-point': { name: english['seven-point'], panels: [], count: 7, words: 600 },
  'one-minute-guide': { name: english['one-minute-guide'], panels: [], count: undefined, words: 300 },
};

/** Every format that a partnership's briefings may name: the built-in ones, and its own, which win. */
export function briefingFormats(
  partnership: Pick<Partnership, 'briefingFormats'>,
): Record<string, BriefingFormat> {
  const own = Object.entries(partnership.briefingFormats).map(([key, format]): [string, BriefingFormat] => [
    key,
    { ...format, count: format.count ?? (format.panels.length || undefined) },
  ]);
  return { ...builtIn, ...Object.fromEntries(own) };
}
