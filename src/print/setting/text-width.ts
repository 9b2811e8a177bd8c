/** Advance widths of the text face at 400, from the space to the tilde, in hundredths of an em. */
const advances =
  '28 29 30 65 59 92 73 16 30 30 49 61 21 36 21 39 65 41 55 58 61 59 60 51 62 60 21 21 55 63 55 48 78 63 61 65 67 57 55 69 69 39 51 63 54 82 69 71 59 72 61 59 56 69 59 86 62 57 61 32 39 34 55 37 24 53 57 49 56 54 31 56 55 25 25 49 26 85 55 55 57 57 35 47 33 54 46 68 48 45 46 34 24 34 56'
    .split(' ')
    .map(Number);

/** Width of each figure where figures line up, in tables. */
const tabularFigure = 63.2;

/** How much wider the heavier weights run. */
const spread = { 400: 1, 600: 1.035, 800: 1.075 } as const;

export type Weight = keyof typeof spread;

/**
 * Width of a text in points, set at `sizePt` in the text face without kerning. Good to a few per cent: for choosing a
 * layout, never for placing a word. A character outside ASCII counts as a wide letter.
 */
export function widthPt(text: string, sizePt = 12, weight: Weight = 400): number {
  let hundredths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    hundredths += code === 0xa0 ? 28 : (advances[code - 32] ?? (code > 0x2e80 ? 100 : 58));
  }
  return (hundredths / 100) * sizePt * spread[weight];
}

/** As `widthPt`, for a text in a table, where all figures are equally wide. */
export function tableWidthPt(text: string, weight: Weight = 400): number {
  return (
    widthPt(text.replace(/\d/g, ''), 12, weight) + (text.replace(/\D/g, '').length * tabularFigure * 12) / 100
  );
}

/** Lines that a text takes in a column, broken at spaces and after hyphens and slashes, too wide a word broken. */
export function linesIn(text: string, columnPt: number, sizePt = 12, weight: Weight = 400): number {
  const space = widthPt(' ', sizePt, weight);
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    let gap = space;
    for (const part of word.split(/(?<=[-/])/)) {
      const width = widthPt(part, sizePt, weight);
      if (used + gap + width > columnPt) {
        lines += Math.max(1, Math.ceil(width / columnPt));
        used = width % columnPt;
      } else {
        used += gap + width;
      }
      gap = 0;
    }
  }
  return lines;
}

/** A text that takes at most `roomPt` on one line, else cut after a whole word, with `…`. */
export function shortenedTo(text: string, roomPt: number, sizePt = 12, weight: Weight = 400): string {
  if (widthPt(text, sizePt, weight) <= roomPt) return text;
  const words = text.split(/\s+/);
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(' ').replace(/[\s,;:.–-]+$/u, '')}…`;
    if (widthPt(shorter, sizePt, weight) <= roomPt) return shorter;
  }
  let cut = [...(words[0] ?? '')];
  while (cut.length > 0 && widthPt(`${cut.join('')}…`, sizePt, weight) > roomPt) cut = cut.slice(0, -1);
  return `${cut.join('')}…`;
}
