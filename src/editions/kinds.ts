import { english } from './fixed-words/english.ts';

/** The three kinds of edition, in the order in which the site lists them. */
export const kinds = ['newsletter', 'briefing', 'lessons-learned'] as const;

/** A kind's name in data, commands and links. */
export type Kind = (typeof kinds)[number];

/** A kind's folder in `content/` and in addresses. */
export type Folder = 'newsletters' | 'briefings' | 'lessons-learned';

/** Folder and fixed English words of each kind. */
export const kindFacts: Record<Kind, { folder: Folder; singular: string; plural: string }> = {
  newsletter: { folder: 'newsletters', singular: english.newsletter, plural: 'Newsletters' },
  briefing: { folder: 'briefings', singular: english.briefing, plural: 'Briefings' },
  'lessons-learned': {
    folder: 'lessons-learned',
    singular: english['lessons-learned'],
    plural: 'Lessons learned',
  },
};

/** The kind that a folder of `content/` holds, or undefined for any other folder. */
export function kindOfFolder(folder: string): Kind | undefined {
  return kinds.find((kind) => kindFacts[kind].folder === folder);
}
