import type { Edit } from '../marked-up.ts';
import { countyNewsletter } from './county-newsletter.ts';
import { lessonsLearned } from './lessons-learned.ts';
import { masterclass } from './masterclass.ts';
import { newsUpdate } from './news-update.ts';
import { sevenMinuteBriefing } from './seven-minute-briefing.ts';

/** What is typed into each of the five documents, by the digit that its name begins with. */
export const edits: Readonly<Record<string, readonly Edit[]>> = {
  '1': newsUpdate,
  '2': lessonsLearned,
  '3': sevenMinuteBriefing,
  '4': masterclass,
  '5': countyNewsletter,
};
