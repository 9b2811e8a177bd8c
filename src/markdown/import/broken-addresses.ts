/** An address that was joined: as typed and as it is now. */
export interface Joined {
  typed: string;
  address: string;
  /** Where the typed address begins in the text. */
  offset: number;
}

/** A text with its addresses joined. */
export interface JoinedText {
  text: string;
  joined: Joined[];
  /** Addresses that may go on after a space, as typed with what follows. */
  unsure: { typed: string; offset: number }[];
}

type Verdict = 'joins' | 'unsure' | 'ends';

const beginsAddress = /(?:https?:|www\.)/i;
const domainEnd = /^(?:gov|co|org|ac|nhs|sch|police|net|com|uk)(?:\.[a-z]{2,})*(?:[/).,;:!?]|$)/;
const fileEnd = /\.(?:html?|pdf|aspx?|php|docx?)(?:[#?].*)?$/i;
const common =
  /^(?:and|or|he|she|his|her|him|they|them|their|yes|no|either|parent|parents|carer|carers|child|children|adult|adults|school|college|schools|mother|father|mum|dad|family|friends|day|night|week|month|year|n|a|w|c|s|the|this|that|for|from|with|of|to|in|on|at|by|is|are|was|be|it|you|we|our|your|details|information|please|more|further|training|support|police|health|social|care)$/i;

/**
 * Joins addresses that spaces or line ends have broken, where what follows clearly goes on: it has the marks of an
 * address (`/`, `?`, `=`, `_`, `.html`), or what stands before can't be an end (`-`, `co.`).
 *
 * @param inCell True for a table cell, where a long code of letters and digits goes on too.
 */
export function joinAddresses(text: string, inCell: boolean): JoinedText {
  const tokens = [...text.matchAll(/\S+/g)].map((match) => ({ value: match[0], start: match.index }));
  const result: JoinedText = { text: '', joined: [], unsure: [] };
  let kept = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (!first || !mayBreak(first.value, tokens[index + 1]?.value)) continue;
    let address = first.value;
    let last = first;
    for (let next = tokens[index + 1]; next; next = tokens[index + 1]) {
      const between = text.slice(last.start + last.value.length, next.start);
      if (between.split('\n').length > 2) break;
      const verdict = goesOn(address, next.value, inCell);
      if (verdict !== 'joins') {
        const after = tokens.slice(index + 1, index + 4).map((token) => token.value);
        if (verdict === 'unsure' || mayGoOnLater(address, after)) {
          result.unsure.push({ typed: [address, ...after.slice(0, 1)].join(' '), offset: first.start });
        }
        break;
      }
      address += next.value;
      last = next;
      index += 1;
    }
    if (last === first) continue;
    const end = last.start + last.value.length;
    result.joined.push({ typed: text.slice(first.start, end), address, offset: first.start });
    result.text += text.slice(kept, first.start) + address;
    kept = end;
  }
  result.text += text.slice(kept);
  return result;
}

function mayBreak(token: string, next: string | undefined): boolean {
  if (beginsAddress.test(token)) return true;
  if (/^[\w.+-]+@[\w.-]*$/.test(token)) return true;
  return /^[a-z][\w+-]*[._][\w.+-]*\w$/.test(token) && /^@[\w-]+\.[\w.-]+/.test(next ?? '');
}

function goesOn(address: string, next: string, inCell: boolean): Verdict {
  const piece = next.replace(/[)\].,;:!?”"’'>]+$/, '');
  if (piece === '' || beginsAddress.test(next))
    return isOnlyScheme(address) && /^(?:\/\/)?\w/.test(next) ? 'joins' : 'ends';
  if (!beginsAddress.test(address)) return goesOnAsEmail(address, piece);
  if (piece.includes('@') || /[,;!)\]”"]$/.test(address)) return 'ends';
  if (isOnlyScheme(address)) return /^(?:\/\/)?[\w-]+\.[\w.-]+/.test(piece) ? 'joins' : 'ends';
  if (/(?:^|\/\/|[(“"'])www\.$/i.test(address)) return /^[\w-]+\.[\w.-]+/.test(piece) ? 'joins' : 'ends';
  if (/\.$/.test(address)) {
    return /\.(?:co|gov|org|ac|nhs|sch|police|net)\.$/.test(address) && /^uk(?:[/.?#:]|$)/.test(piece)
      ? 'joins'
      : 'ends';
  }
  if (/[?:]$/.test(address) && !/[=/]/.test(piece)) return 'ends';
  if (/^\.[a-z]/.test(piece) && domainEnd.test(piece.slice(1))) return 'joins';
  if (/^\/\w/.test(piece)) return 'joins';
  if (/^\//.test(piece)) return 'ends';
  if (/^#/.test(piece)) return 'unsure';
  if (/-$/.test(address)) return /^[\p{L}\p{N}]/u.test(piece) ? 'joins' : 'ends';
  if (/[=&%]$/.test(address)) return /^[\w%-]/.test(piece) ? 'joins' : 'ends';
  if (/^\(|^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$|^\d+\/\d+$/.test(piece)) return 'ends';
  if (/\w[?=_]\w|\/[?#]|^[?_]\w|^&\w+=/.test(piece) || fileEnd.test(piece)) return 'joins';
  if (piece.includes('/')) return slashes(address, piece);
  return isCode(piece) && (inCell || piece.length >= 16) ? 'joins' : 'ends';
}

function goesOnAsEmail(address: string, piece: string): Verdict {
  if (/^[\w.+-]+$/.test(address) && /^@[\w-]+\.[\w.-]+$/.test(piece)) return 'joins';
  if (/@$/.test(address)) return /^[\w-]+\.[\w.-]+$/.test(piece) ? 'joins' : 'ends';
  if (!address.includes('@')) return 'ends';
  if (/[.]$/.test(address)) return domainEnd.test(piece) ? 'joins' : 'ends';
  if (/^\.[a-z]/.test(piece)) return domainEnd.test(piece.slice(1)) ? 'joins' : 'ends';
  if (/-$/.test(address)) return /^[\w-]+\.[\w.-]+$/.test(piece) ? 'joins' : 'ends';
  return 'ends';
}

/** `a/b` after an address may be part of it, or two words: `and/or`. */
function slashes(address: string, piece: string): Verdict {
  if (/^[\w.~%-]*[\w~%]+(?:\/[\w.~%-]*){2,}$/.test(piece) || /^[\w.~%-]+\/$/.test(piece)) return 'joins';
  const parts = piece.split('/');
  if (parts.some((part) => common.test(part)) || /^\p{Lu}/u.test(piece)) return 'ends';
  if (parts.some((part) => /[-.~%\d]/.test(part))) return 'joins';
  const path = address.replace(/^\W*(?:https?:\/\/)?[^/]*/, '');
  return path === '' || /\/$/.test(path) || fileEnd.test(path) ? 'unsure' : 'joins';
}

function mayGoOnLater(address: string, after: string[]): boolean {
  if (!beginsAddress.test(address) || /[.,;:!?)]$/.test(address) || fileEnd.test(address)) return false;
  for (const token of after) {
    const piece = token.replace(/[).,;:!?”"’']+$/, '');
    if (beginsAddress.test(piece) || piece.includes('@')) return false;
    if (/^[\w-]+\.(?:html?|pdf|aspx?|php)$/i.test(piece) || /\w[=_]\w/.test(piece)) return true;
    if (/[.,;:!?)]$/.test(token)) return false;
  }
  return false;
}

function isOnlyScheme(address: string): boolean {
  return /(?:^|\W)https?:(?:\/\/)?$/i.test(address);
}

function isCode(piece: string): boolean {
  return /^[\w-]{10,}$/.test(piece) && /\d/.test(piece) && /[a-z]/.test(piece) && /[A-Z]/.test(piece);
}
