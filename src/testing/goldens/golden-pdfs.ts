import type { GoldenPage } from './golden-pages.ts';

/** What is true of a PDF whose pages are kept, beside what its pictures show. */
export interface GoldenPdf {
  content: GoldenPage['content'];
  /** Below the output folder. */
  pdf: string;
  /** Pages of the PDF: of a booklet the sides of its sheets. */
  pages: number;
  /** Width and height of its pages in millimetres, as trimmed. */
  trimMm: readonly [number, number];
  /** Least sizes in points of text, and of what stands in the margin above and below it, which is so high. */
  least: { textPt: number; furniturePt: number; marginMm: number };
  /** Files of the editions in it, below the content folder. */
  files: readonly string[];
  /** Where each heading of these stands, in the order of reading. */
  headings: readonly string[];
}

const a4: Pick<GoldenPdf, 'trimMm' | 'least'> = {
  trimMm: [210, 297],
  least: { textPt: 12, furniturePt: 10, marginMm: 18.5 },
};
const newsletter = { content: 'content', files: ['newsletters/14.md'] } as const;

/** The grid of a briefing whose panels fit one side. */
const onOneSide = [
  '1 at 27 mm: Background',
  '1 at 27 mm: Why it matters',
  '1 at 27 mm: Good practice',
  '1 at 121 mm: Key learning',
  '1 at 121 mm: Next steps',
  '1 at 121 mm: Reflect on the learning',
  '1 at 120 mm: Further information',
];

/** Every PDF of the golden content. */
export const goldenPdfs: readonly GoldenPdf[] = [
  {
    ...a4,
    ...newsletter,
    pdf: 'newsletters/14/14.pdf',
    pages: 5,
    headings: [
      '1 at 78 mm: One front door, and the same four questions',
      '2 at 16 mm: News in short',
      '2 at 16 mm: Practice Learning Group',
      '2 at 16 mm: Changed procedures',
      '3 at 16 mm: Training this autumn',
      '4 at 16 mm: What the bruising audit found',
    ],
  },
  {
    ...a4,
    ...newsletter,
    pdf: 'newsletters/14/14-press.pdf',
    pages: 5,
    headings: [
      '1 at 78 mm: One front door, and the same four questions',
      '2 at 16 mm: News in short',
      '2 at 16 mm: Practice Learning Group',
      '2 at 16 mm: Changed procedures',
      '3 at 16 mm: Training this autumn',
      '4 at 16 mm: What the bruising audit found',
    ],
  },
  {
    ...newsletter,
    pdf: 'newsletters/14/14-large-print.pdf',
    pages: 12,
    trimMm: [210, 297],
    least: { textPt: 18, furniturePt: 14, marginMm: 24.5 },
    headings: [
      '3 at 16 mm: One front door, and the same four questions',
      '4 at 16 mm: News in short',
      '5 at 16 mm: Practice Learning Group',
      '6 at 16 mm: Changed procedures',
      '6 at 16 mm: Training this autumn',
      '9 at 16 mm: What the bruising audit found',
    ],
  },
  {
    ...a4,
    ...newsletter,
    pdf: 'newsletters/14/14-booklet.pdf',
    pages: 6,
    trimMm: [297, 210],
    headings: [
      '3 at 161 mm: One front door, and the same four questions',
      '4 at 12 mm: News in short',
      '5 at 161 mm: Practice Learning Group',
      '6 at 12 mm: Changed procedures',
      '6 at 12 mm: Training this autumn',
      '4 at 161 mm: What the bruising audit found',
    ],
  },
  {
    ...a4,
    content: 'content',
    pdf: 'briefings/bruising/bruising.pdf',
    pages: 2,
    files: ['briefings/bruising.md'],
    headings: onOneSide,
  },
  {
    ...a4,
    content: 'content',
    pdf: 'briefings/bruising/bruising-record.pdf',
    pages: 1,
    files: [],
    headings: [],
  },
  {
    ...a4,
    content: 'content',
    pdf: 'briefings/missing/missing.pdf',
    pages: 3,
    files: ['briefings/missing.md'],
    headings: [
      '1 at 16 mm: Background',
      '1 at 16 mm: Why it matters',
      '1 at 16 mm: Good practice',
      '2 at 16 mm: Key learning',
      '2 at 16 mm: Next steps',
      '2 at 16 mm: Reflect on the learning',
      '2 at 16 mm: Further information',
    ],
  },
  {
    ...a4,
    content: 'content',
    pdf: 'lessons-learned/safer-sleep/safer-sleep.pdf',
    pages: 7,
    files: ['lessons-learned/safer-sleep.md'],
    headings: [
      '2 at 16 mm: A review of the life and death of Robin',
      '3 at 16 mm: Safer sleep audit, June 2026',
      '3 at 16 mm: Ten things to ask',
      '4 at 16 mm: The national picture',
      '5 at 16 mm: Questions for your team',
    ],
  },
  {
    ...a4,
    content: 'content',
    pdf: 'packs/first-years/first-years.pdf',
    pages: 14,
    files: ['briefings/bruising.md', 'briefings/missing.md', 'lessons-learned/safer-sleep.md'],
    headings: [
      '3 at 27 mm, 5 at 16 mm: Background',
      '3 at 27 mm, 5 at 16 mm: Why it matters',
      '3 at 27 mm, 5 at 16 mm: Good practice',
      '3 at 121 mm, 6 at 16 mm: Key learning',
      '3 at 121 mm, 6 at 16 mm: Next steps',
      '3 at 121 mm, 6 at 16 mm: Reflect on the learning',
      '3 at 120 mm, 6 at 16 mm: Further information',
      '9 at 16 mm: A review of the life and death of Robin',
      '10 at 16 mm: Safer sleep audit, June 2026',
      '10 at 16 mm: Ten things to ask',
      '11 at 16 mm: The national picture',
      '12 at 16 mm: Questions for your team',
    ],
  },
  {
    ...a4,
    content: 'harrowdene',
    pdf: 'newsletters/7/7.pdf',
    pages: 4,
    files: ['newsletters/7.md'],
    headings: [
      '1 at 78 mm: The first visit is not an inspection',
      '2 at 16 mm: News in short',
      '2 at 16 mm: Fire safety at home: who to ring',
      '2 at 16 mm: From the reviews',
      '3 at 16 mm: Training to December',
    ],
  },
  {
    ...a4,
    content: 'harrowdene',
    pdf: 'briefings/falls/falls.pdf',
    pages: 2,
    files: ['briefings/falls.md'],
    headings: onOneSide,
  },
  {
    ...a4,
    content: 'harrowdene',
    pdf: 'packs/autumn/autumn.pdf',
    pages: 8,
    files: ['newsletters/7.md', 'briefings/falls.md'],
    headings: [
      '3 at 78 mm: The first visit is not an inspection',
      '4 at 16 mm: News in short',
      '4 at 16 mm: Fire safety at home: who to ring',
      '4 at 16 mm: From the reviews',
      '5 at 16 mm: Training to December',
      '7 at 27 mm: Background',
      '7 at 27 mm: Why it matters',
      '7 at 27 mm: Good practice',
      '7 at 121 mm: Key learning',
      '7 at 121 mm: Next steps',
      '7 at 121 mm: Reflect on the learning',
      '7 at 120 mm: Further information',
    ],
  },
];
