import { board } from './board-news.ts';
import { briefing } from './briefing.ts';
import { deck } from './masterclass.ts';
import { month } from './month.ts';
import type { Pattern } from './pattern.ts';
import { reviews } from './reviews.ts';

/** All sixty patterns of the inventory, in its order. */
export const patterns: readonly Pattern[] = [board, reviews, briefing, deck, month]
  .flat()
  .sort((a, b) => a.number - b.number);

/** Patterns that every page of the site has, whatever is on it. */
export const everywhere: ReadonlySet<number> = new Set([43, 58]);
