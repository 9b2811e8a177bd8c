/** A printed page that is kept as a picture. */
export interface GoldenPage {
  /** Of the picture: `pages/<name>.png`. */
  name: string;
  /** Whose content it is printed from: a folder beside this file. */
  content: 'content' | 'harrowdene';
  /** Below the output folder. */
  pdf: string;
  /** 1-based, or the last one. */
  page: number | 'last';
}

const newsletter = { content: 'content', pdf: 'newsletters/14/14.pdf' } as const;
const short = { content: 'content', pdf: 'briefings/bruising/bruising.pdf' } as const;
const long = { content: 'content', pdf: 'briefings/missing/missing.pdf' } as const;
const lessons = { content: 'content', pdf: 'lessons-learned/safer-sleep/safer-sleep.pdf' } as const;
const pack = { content: 'content', pdf: 'packs/first-years/first-years.pdf' } as const;
const bulletin = { content: 'harrowdene', pdf: 'newsletters/7/7.pdf' } as const;
const rebrandedBriefing = { content: 'harrowdene', pdf: 'briefings/falls/falls.pdf' } as const;
const rebrandedPack = { content: 'harrowdene', pdf: 'packs/autumn/autumn.pdf' } as const;
const newsletterAs = (variant: string) =>
  ({ content: 'content', pdf: `newsletters/14/14-${variant}.pdf` }) as const;

/** Every page that is kept. One more: a line here, then `npm run goldens`. */
export const goldenPages: readonly GoldenPage[] = [
  { name: 'newsletter-1', ...newsletter, page: 1 },
  { name: 'newsletter-2', ...newsletter, page: 2 },
  { name: 'newsletter-3', ...newsletter, page: 3 },
  { name: 'newsletter-last', ...newsletter, page: 'last' },
  { name: 'large-print-1', ...newsletterAs('large-print'), page: 1 },
  { name: 'large-print-2', ...newsletterAs('large-print'), page: 2 },
  { name: 'booklet-side-1', ...newsletterAs('booklet'), page: 1 },
  { name: 'booklet-side-2', ...newsletterAs('booklet'), page: 2 },
  { name: 'press-1', ...newsletterAs('press'), page: 1 },
  { name: 'briefing-1', ...short, page: 1 },
  { name: 'record', ...short, page: 2 },
  { name: 'briefing-long-1', ...long, page: 1 },
  { name: 'briefing-long-2', ...long, page: 2 },
  { name: 'lessons-1', ...lessons, page: 1 },
  { name: 'lessons-2', ...lessons, page: 2 },
  { name: 'lessons-3', ...lessons, page: 3 },
  { name: 'pack-cover', ...pack, page: 1 },
  { name: 'pack-contents', ...pack, page: 2 },
  { name: 'rebrand-1', ...bulletin, page: 1 },
  { name: 'rebrand-last', ...bulletin, page: 'last' },
  { name: 'rebrand-briefing', ...rebrandedBriefing, page: 1 },
  { name: 'rebrand-cover', ...rebrandedPack, page: 1 },
];
