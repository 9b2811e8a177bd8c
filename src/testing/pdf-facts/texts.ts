import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { hexOf } from './colours.ts';
import { mm, type Place, type Rectangle } from './places.ts';

/** Words on one line in one font, size and colour. Its place is where its baseline begins. */
export interface PdfText extends Place {
  text: string;
  widthMm: number;
  /** As printed, whatever the page is scaled by. */
  sizePt: number;
  /** The font's name, without the letters that mark a subset. */
  font: string;
  /** `#` and six digits. */
  colour: string;
}

interface Character {
  text: string;
  x: number;
  y: number;
  right: number;
  sizePt: number;
  font: string;
  colour: string;
}

/** Reads the text of a page, in the order of painting. `scratch` is 512 bytes of PDFium's memory. */
export function textsOf(
  module: WrappedPdfiumModule,
  handle: number,
  page: number,
  trim: Rectangle,
  scratch: number,
): PdfText[] {
  const text = module.FPDFText_LoadPage(handle);
  const runs: Character[][] = [];
  const count = module.FPDFText_CountChars(text);
  for (let index = 0; index < count; index += 1) {
    const code = module.FPDFText_GetUnicode(text, index);
    const isGenerated = module.FPDFText_IsGenerated(text, index) === 1;
    const run = runs.at(-1);
    // PDFium adds spaces and line ends between what is painted apart: they have no place of their own.
    if (isGenerated) {
      const last = run?.at(-1);
      if (last && code === 0x20) run?.push({ ...last, text: ' ' });
      continue;
    }
    if (code === 0) continue;
    const character = readCharacter(module, text, index, code, scratch);
    const before = run?.at(-1);
    if (run && before && goesOn(before, character)) run.push(character);
    else runs.push([character]);
  }
  module.FPDFText_ClosePage(text);
  return runs.flatMap((run) => {
    const words = run
      .map(({ text: one }) => one)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const [first] = run;
    const drawn = run.filter(({ text: one }) => one.trim() !== '');
    const last = drawn.at(-1);
    if (!words || !first || !last) return [];
    return {
      page,
      xMm: mm(first.x - trim.left),
      yMm: mm(trim.top - first.y),
      widthMm: mm(last.right - first.x),
      text: words,
      sizePt: first.sizePt,
      font: first.font,
      colour: first.colour,
    };
  });
}

/** A character goes on with the one before it if it is like it, on its baseline, and no column's gap parts them. */
function goesOn(before: Character, character: Character): boolean {
  const gap = character.x - before.right;
  return (
    before.font === character.font &&
    before.colour === character.colour &&
    Math.abs(before.sizePt - character.sizePt) < 0.05 &&
    Math.abs(before.y - character.y) < 0.5 &&
    gap < 0.8 * character.sizePt &&
    gap > -2 * character.sizePt
  );
}

function readCharacter(
  module: WrappedPdfiumModule,
  text: number,
  index: number,
  code: number,
  scratch: number,
): Character {
  const { pdfium } = module;
  module.FPDFText_GetMatrix(text, index, scratch);
  const [, , c = 0, d = 0] = pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 6);
  module.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
  const [x = 0, y = 0] = pdfium.HEAPF64.subarray(scratch >> 3, (scratch >> 3) + 2);
  module.FPDFText_GetLooseCharBox(text, index, scratch);
  const [, , right = 0] = pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
  const named = module.FPDFText_GetFontInfo(text, index, scratch, 256, scratch + 256);
  const font = named > 1 ? pdfium.UTF8ToString(scratch) : '';
  module.FPDFText_GetFillColor(text, index, scratch, scratch + 4, scratch + 8, scratch + 12);
  const channels = pdfium.HEAPU32.subarray(scratch >> 2, (scratch >> 2) + 3);
  return {
    text: String.fromCodePoint(code),
    x,
    y,
    right,
    // The matrix is that of the text and of everything around it: what scales a page scales its text.
    sizePt: module.FPDFText_GetFontSize(text, index) * Math.hypot(c, d),
    font: font.replace(/^[A-Z]{6}\+/, ''),
    colour: hexOf(channels),
  };
}
