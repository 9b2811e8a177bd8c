import type { Kind } from '../../editions/kinds.ts';
import { linesIn } from './text-width.ts';

/** How a title is set at the head of an edition. */
export interface TitleSetting {
  /** The lines that are forced: two when the title has a colon, else one that the browser balances. */
  lines: string[];
  /** What follows the colon of a lessons-learned title, without it. */
  subtitle: string | undefined;
  /** 1 is the largest size of the kind; each further step is smaller. */
  step: number;
  /** How many lines it will take, about. */
  lineCount: number;
  /** Height of a line in points. */
  linePt: number;
}

interface Size {
  /** Longest line, in characters, that the size is for; the last size is for what is longer too. */
  upTo: number;
  sizePt: number;
  linePt: number;
}

const sizes: Record<Kind, Size[]> = {
  newsletter: [
    { upTo: 11, sizePt: 59, linePt: 52 },
    { upTo: 15, sizePt: 44, linePt: 44 },
    { upTo: 20, sizePt: 34, linePt: 38 },
    { upTo: 25, sizePt: 28, linePt: 32 },
  ],
  'lessons-learned': [
    { upTo: 16, sizePt: 40, linePt: 42 },
    { upTo: 20, sizePt: 34, linePt: 38 },
    { upTo: 25, sizePt: 28, linePt: 32 },
  ],
  briefing: [
    { upTo: 26, sizePt: 30, linePt: 33 },
    { upTo: 46, sizePt: 25, linePt: 29 },
  ],
};

/** Width in points that a title has, less what tight letters save. */
const columnPt: Record<Kind, number> = { newsletter: 335, 'lessons-learned': 335, briefing: 505 };

/**
 * Chooses the size of a title by the characters of the longest of two balanced lines, never by shrinking to fit. A
 * nameplate may take three lines before it takes the smallest size. A title with a colon breaks after it; in a
 * lessons-learned edition the rest becomes the subtitle.
 */
export function setTitle(kind: Kind, title: string): TitleSetting {
  const [head, rest] = atColon(title);
  const subtitle = kind === 'lessons-learned' ? rest : undefined;
  const lines = rest && !subtitle ? [`${head}:`, rest] : [head];
  const inTwo = lines.length > 1 ? longestOf(lines) : longestBalanced(head, 2);
  const last = sizes[kind].length - 1;
  const fits = ({ upTo }: Size, index: number) =>
    inTwo <= upTo || (kind === 'newsletter' && index === 2 && longestBalanced(title, 3) <= upTo);
  const found = sizes[kind].findIndex(fits);
  const index = found < 0 ? last : found;
  const { sizePt, linePt } = sizes[kind][index] ?? { sizePt: 0, linePt: 0 };
  const lineCount = lines.reduce((sum, line) => sum + linesIn(line, columnPt[kind], sizePt, 800), 0);
  return { lines, subtitle, step: index + 1, lineCount, linePt };
}

/** Characters of the longest line when a text is set in at most `count` lines that are as even as they can be. */
export function longestBalanced(text: string, count: number): number {
  const words = text.split(/\s+/).filter(Boolean);
  let width = Math.max(0, ...words.map((word) => [...word].length));
  while (linesNeeded(text, width) > count) width += 1;
  return width;
}

/** Lines that a text takes at a width in characters, a word longer than the width on a line of its own. */
export function linesNeeded(text: string, width: number): number {
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const length = [...word].length;
    if (used + 1 + length > width) {
      lines += 1;
      used = length;
    } else {
      used += 1 + length;
    }
  }
  return lines;
}

function atColon(title: string): [head: string, rest: string | undefined] {
  const match = /^(.+?):\s+(.+)$/u.exec(title);
  return match?.[1] && match[2] ? [match[1], match[2]] : [title, undefined];
}

function longestOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => [...line].length));
}
