import type { Edit } from './typography-edits.ts';

const marks = /['"‘’“”]/g;
const wordCharacter = /[\p{L}\p{N}]/u;
const space = /\s/;
/** What a quotation may begin after, besides a space. */
const opener = /[([{<‘“«—–]/;
/** What it may begin after if a word follows at once: `said-"no"`, `'formal'/'informal'`. */
const joint = /[-/=+|]/;

/** Words that begin with an apostrophe whatever follows: ’tis, ’90s, rock ’n’ roll. */
const elision = /^(?:t(?:is|was|were|will|would)(?:n['’]t)?|n['’]|\d0s)(?![\p{L}\p{N}])/iu;
/** Those that could also begin a quotation: it is one if it ends somewhere. */
const likelyElision = /^(?:till?|em|cause|cos|bout|\d\d)(?![\p{L}\p{N}])/iu;
const closing = /\S['’](?![\p{L}\p{N}])/u;

/**
 * Real quotation marks and apostrophes for typed ones. Single stays single and double stays double: which of them is
 * outside is the officer's choice. Feet, inches and marks that stand alone are left as typed.
 */
export function quoteEdits(text: string): Edit[] {
  if (!/['"]/.test(text)) return [];
  const edits: Edit[] = [];
  const opened = new Set<number>();
  const open = { single: 0, double: 0 };

  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    const kind = /['‘’]/.test(mark) ? 'single' : 'double';
    const as = mark === "'" || mark === '"' ? meaning(at, kind) : typed(mark, at);
    if (as === 'as typed') continue;
    if (as === 'opening') {
      opened.add(at);
      open[kind] += 1;
    } else if (as === 'closing') open[kind] = Math.max(0, open[kind] - 1);
    const real = as === 'opening' ? { single: '‘', double: '“' } : { single: '’', double: '”' };
    if (mark !== real[kind]) edits.push({ at, length: 1, text: real[kind] });
  }
  return edits;

  function typed(mark: string, at: number): Meaning {
    if (mark === '‘' || mark === '“') return 'opening';
    return mark === '’' && wordCharacter.test(text.charAt(at + 1)) ? 'apostrophe' : 'closing';
  }

  function meaning(at: number, kind: 'single' | 'double'): Meaning {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const afterGap = before === '' || space.test(before);
    const beforeGap = after === '' || space.test(after);
    const betweenWords = wordCharacter.test(before) && wordCharacter.test(after);
    if (isMeasure(at, kind)) return 'as typed';
    if (betweenWords) return kind === 'single' ? 'apostrophe' : open.double > 0 ? 'closing' : 'opening';
    if (afterGap && beforeGap) return open[kind] > 0 ? 'closing' : 'as typed';
    const begins =
      afterGap || opener.test(before) || opened.has(at - 1)
        ? !beforeGap && !(open[kind] > 0 && /[,;:!?)\]}]/.test(after))
        : joint.test(before) && !beforeGap && !/[.,;:!?)\]}]/.test(after);
    if (!begins) return 'closing';
    return kind === 'single' && isElision(text.slice(at + 1)) ? 'apostrophe' : 'opening';
  }

  /** Feet and inches: `6'2"`, and `12"` where no quotation is open that it could end. */
  function isMeasure(at: number, kind: 'single' | 'double'): boolean {
    if (!/\d/.test(text.charAt(at - 1))) return false;
    if (kind === 'double') {
      return open.double === 0 || /\d'\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));
    }
    const after = text.slice(at + 1, at + 5);
    if (/^\d|^\s\d{1,2}"/.test(after)) return true;
    return open.single === 0 && !wordCharacter.test(after.charAt(0));
  }
}

type Meaning = 'opening' | 'closing' | 'apostrophe' | 'as typed';

function isElision(rest: string): boolean {
  return elision.test(rest) || (likelyElision.test(rest) && !closing.test(rest));
}
