/** `tel:01632960014` for `01632 960 014`; `tel:+441632960014` for `+44 (0)1632 960 014`. */
export function telephone(text: string): string {
  return `tel:${text.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')}`;
}

/** A number with spaces that never break across lines. */
export function unbroken(text: string): string {
  return text.trim().replace(/\s+/g, '\u00a0');
}
