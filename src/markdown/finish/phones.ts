import { html, type Markup } from './markup.ts';

/**
 * UK numbers as people write them, in groups of three digits or more: `01632 960 014`, `(01632) 960014`,
 * `020 7946 0123`, `+44 (0)1632 960014`.
 */
const numbers = String.raw`(?:\+44\s?(?:\(0\)\s?)?[1-9]\d{1,4}|\(0[1-9]\d{1,4}\)|0[1-9]\d{1,9})(?:\s\d{3,7}){0,3}|\+44\d{10}`;
const before = String.raw`(?<![\p{L}\p{N}_.,/#£-])`;
const after = String.raw`(?![\p{L}\p{N}_/]|[.,-]\d)`;
const whole = new RegExp(`${before}(?:${numbers})${after}`, 'gu');
const shortToo = new RegExp(`${before}(?:${numbers}|999|112|111|101|116\\s?\\d{3})${after}`, 'gu');

/** A piece of a text: a telephone number with the address that rings it, or what stands between two. */
export interface PhonePart {
  text: string;
  dial: string | undefined;
}

/** Which numbers are looked for: the short ones (999, 101) only where they are surely numbers to ring. */
type Which = 'whole numbers' | 'short ones too';

/** Cuts a text at the telephone numbers in it. The parts together are the text. */
export function phoneParts(text: string, which: Which = 'whole numbers'): PhonePart[] {
  if (!/\d{3}/.test(text)) return [{ text, dial: undefined }];
  const parts: PhonePart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(which === 'whole numbers' ? whole : shortToo)) {
    const dial = found.replace('(0)', '').replace(/[^\d+]/g, '');
    if (!isDialled(dial)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), dial: undefined });
    parts.push({ text: found, dial: `tel:${dial}` });
    end = index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), dial: undefined });
  return parts;
}

/** A text whose telephone numbers are links that ring them, with no line end inside a number. */
export function phoneLinks(text: string, which?: Which): Markup {
  const parts = phoneParts(text, which);
  return html`${parts.map(({ text: words, dial }) =>
    dial ? html`<a class="phone" href="${dial}">${unbrokenNumber(words)}</a>` : words,
  )}`;
}

/** A number whose spaces are no line ends. */
export function unbrokenNumber(text: string): string {
  return text.replaceAll(/\s/g, '\u00A0');
}

/** Ten or eleven digits in all, as UK numbers have; Childline’s eight; or a short number. */
function isDialled(dial: string): boolean {
  return /^(?:0\d{9,10}|08001111|\+44\d{9,10}|999|112|111|101|116\d{3})$/.test(dial);
}
