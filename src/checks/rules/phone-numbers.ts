import type { Finding } from '../../editions/finding.ts';
import { phoneNumbers as knownNumbers } from '../../markdown/phone-numbers.ts';
import type { DocumentRule } from '../content.ts';
import { at, placeInBody, typedText } from '../place.ts';
import { walk } from '../walk.ts';

/** A run of digits with spaces, brackets or hyphens between them that begins as UK telephone numbers do. */
const likeANumber = /(?<![\p{L}\p{N}.,/#=_-])(?:\+44|0)[\d ()-]{6,20}\d(?![\p{L}\p{N}/_-]|[.,]\d)/gu;

/**
 * UK telephone numbers have as many digits as they need (10 or 11 with the 0; 9 to 11 after +44; 0800 1111 has 8), so
 * that they can be rung. Ofcom's National Telephone Numbering Plan, B1.1.
 */
export const phoneNumbers: DocumentRule = (document) => {
  if (!document.body) return [];
  return [...walk(document.body)].flatMap(([node, ancestors]): Finding[] => {
    if (node.type !== 'text' || ancestors.some(({ type }) => type === 'link')) return [];
    return [...node.value.matchAll(likeANumber)].flatMap(([typed]) => {
      const digits = typed.replace(/\D/g, '');
      if (isDateLike(typed) || canBeRung(digits) || isWholeAndMore(typed)) return [];
      const skip = Math.max(0, typedText(document, node).indexOf(typed));
      return [
        at(document, placeInBody(document, node, skip), {
          severity: 'warning',
          rule: 'phone-number',
          message: `${typed} has ${digits.length} digits; no telephone number of the UK has.`,
          advice: 'Look the number up and type it with its spaces, like 01632 960 014.',
        }),
      ];
    });
  });
};

function canBeRung(digits: string): boolean {
  if (digits.startsWith('44')) return digits.length >= 11 && digits.length <= 13;
  if (/^0(?:500|800)/.test(digits) && digits.length === 9) return true;
  return digits === '08001111' || digits.length === 10 || digits.length === 11;
}

/** A whole number with the beginning of something else behind it: `01632 960 014 (9:30am to 5pm)`, `0800 1111 24 hours`. */
function isWholeAndMore(typed: string): boolean {
  const [number = ''] = typed.match(knownNumbers) ?? [];
  const digits = number.replace(/\D/g, '').length;
  const isWhole = typed.startsWith(number) && (digits === 8 || digits > 10);
  return isWhole && /^[\s(]+\d{1,2}$/.test(typed.slice(number.length));
}

/** `01-02-2026` and the like. */
function isDateLike(typed: string): boolean {
  return /^\d{2}[- ]\d{2}[- ]\d{2,4}$/.test(typed);
}
