const linkOfWords = /(<a\s[^>]*>)([^<]+)(?=<\/a>)/g;
const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const webAddress = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$/i;

const setLarge = /(<time\s[^>]*>|<strong class="figure">)([^<]+)/g;
const beforeYearOrUnit = /(?:&nbsp;|\u00A0)(?=\d{4}$|\D+$)/g;
const table = /<table[\s>].*?<\/table>/gs;
const markedQuotation = /<blockquote class="content(?=">\s*<p>\s*(?:<\w+>)*["“‘'])/g;
const phoneOrNoBreak = /(<a class="phone"[^>]*>[^<]*)|&nbsp;|\u00A0/g;

/**
 * Makes an edition's finished text ready for screens, where lines may be short: an address that is read may go on in
 * the next line after `@` or a single `/`, where it still reads as one; what is set large, a date or a figure, before
 * its year or unit; and in the cells of a table all but telephone numbers at any space. A quotation whose marks were
 * typed is `marked`: it gets no others.
 */
export function webBody(html: string): string {
  return html
    .replace(linkOfWords, (_, open: string, words: string) => open + breakable(words))
    .replace(setLarge, (_, open: string, words: string) => open + words.replace(beforeYearOrUnit, ' '))
    .replace(table, (cells) => cells.replace(phoneOrNoBreak, (_, phone?: string) => phone ?? ' '))
    .replace(markedQuotation, '$& marked');
}

function breakable(words: string): string {
  if (!mailAddress.test(words) && !webAddress.test(words)) return words;
  return words.replace(/@|(?<!\/)\/(?!\/|$)/g, '$&<wbr>');
}
