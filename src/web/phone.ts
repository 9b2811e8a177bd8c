import { phoneNumbers } from '../markdown/phone-numbers.ts';

/** A piece of a text: a telephone number, or what stands between two. */
export interface PhonePart {
  text: string;
  /** The number as a link dials it; undefined for other text. */
  dial: string | undefined;
}

/** `tel:01632960014` for `01632 960 014`; `tel:+441632960014` for `+44 (0)1632 960 014`. */
export function telephone(text: string): string {
  return `tel:${text.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')}`;
}

/** A number with spaces that never break across lines. */
export function unbroken(text: string): string {
  return text.trim().replace(/\s+/g, '\u00a0');
}

/** Cuts a text at the telephone numbers in it. The parts together are the text. */
export function phoneParts(text: string): PhonePart[] {
  const parts: PhonePart[] = [];
  let end = 0;
  for (const match of text.matchAll(phoneNumbers)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), dial: undefined });
    parts.push({ text: match[0], dial: telephone(match[0]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), dial: undefined });
  return parts;
}
