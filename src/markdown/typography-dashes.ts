import type { Edit } from './typography-edits.ts';
import { isRange } from './typography-ranges.ts';

const enDash = '–';
const emDash = '—';

/** Typed words that are no running text: addresses, file names, tags. */
const noText = /[@/\\_=<>#]|\w\.\w/;

const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?';
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** `Monday-Friday`, `May-June`, `31 May-2 June`: the hyphen, with what must stand on its sides. */
const namedRange = new RegExp(
  String.raw`(?<=\b${weekday})-(?=${weekday}(?![\w-]))|(?<=\b${month})-(?=(?:\d{1,2} )?${month}(?![\w-]))`,
  'g',
);

/** Dashes and ellipses for what is typed instead: ` - `, `--`, `---`, the hyphen of a range, three full stops. */
export function dashEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  if (text.includes('...')) {
    for (const { index: at } of text.matchAll(/(?<![./\\])\.{3}(?![./\\])/g)) {
      edits.push({ at, length: 3, text: '…' });
    }
  }
  if (!text.includes('-')) return edits;
  for (const { 0: typed, index: at } of text.matchAll(/-+/g)) {
    const dash = typed.length === 1 ? single(text, at) : several(text, at, typed.length);
    if (dash !== undefined) edits.push({ at, length: typed.length, text: dash });
  }
  for (const { index: at } of text.matchAll(namedRange)) edits.push({ at, length: 1, text: enDash });
  return edits;
}

/** ` - ` between words, and `10-15`. */
function single(text: string, at: number): string | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/[\d£$€]/.test(after) && /\d(?:am|pm|st|nd|rd|th|%)?$/i.test(text.slice(Math.max(0, at - 3), at))) {
    return isRange(text, at) ? enDash : undefined;
  }
  if (!isGap(before) || !isGap(after)) return undefined;
  const left = /([^\s-])[ \n\u00A0]+$/.exec(text.slice(Math.max(0, at - 8), at))?.[1];
  const right = /^[ \n\u00A0]+([^\s-])/.exec(text.slice(at + 1))?.[1];
  if (left === undefined || right === undefined) return undefined;
  return isDigit(left) && isDigit(right) && isCode(text, at) ? undefined : enDash;
}

/** `--` and `---`. Longer lines of hyphens, and `--like-this`, are left as typed. */
function several(text: string, at: number, length: number): string | undefined {
  if (length > 3) return undefined;
  const end = at + length;
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  const gapBefore = before === '' || isGap(before);
  const gapAfter = after === '' || isGap(after);
  if (gapBefore && gapAfter) {
    if (text.trim().length === length) return undefined;
    return length === 3 ? emDash : enDash;
  }
  if (gapBefore || noText.test(wordAround(text, at, end))) return undefined;
  if (length === 3) return emDash;
  if (isDigit(before) && isDigit(after)) return enDash;
  const spaceBefore = /[([{‘“]/.test(before) ? '' : ' ';
  const spaceAfter = gapAfter || /["'’”)\]},.;:!?]/.test(after) ? '' : ' ';
  return spaceBefore + enDash + spaceAfter;
}

/** Numbers with spaced hyphens that aren't from one to another: telephone numbers, dates, sort codes. */
function isCode(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 32), at);
  const right = /^\s*([\d.,:]*\d)(\s+-\s+\d)?/.exec(text.slice(at + 1, at + 32));
  const numbers = [/([\d.,:]+)\s*$/.exec(before)?.[1] ?? '', right?.[1] ?? ''];
  if (numbers.some((number) => /^0\d+$/.test(number))) return true;
  return right?.[2] !== undefined || /\d\s+-\s+[\d.,:]+\s*$/.test(before);
}

function wordAround(text: string, start: number, end: number): string {
  const before = /\S*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end))?.[0] ?? '';
  return before + after;
}

function isDigit(character: string): boolean {
  return /\d/.test(character);
}

function isGap(character: string): boolean {
  return /\s/.test(character);
}
