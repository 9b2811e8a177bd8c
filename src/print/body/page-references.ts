import { DomUtils } from 'htmlparser2';
import { fixedWords } from '../../editions/fixed-words/index.ts';
import { type Document, type Element, escapeText, fragment, isAdded } from './dom.ts';

/**
 * Says after each link to a place of the same edition on which page it is, in the edition's language. The press fills the
 * numbers in; the two digits that stand for them leave it room.
 */
export function setPageReferences(document: Document, lang: string): void {
  const ids = new Set(
    DomUtils.findAll(({ attribs }) => Boolean(attribs['id']), document.children).map(
      ({ attribs }) => attribs['id'],
    ),
  );
  for (const link of DomUtils.getElementsByTagName('a', document)) {
    const id = targetOf(link);
    if (id !== undefined && ids.has(id) && !isAdded(link)) DomUtils.append(link, reference(id, lang));
  }
}

function targetOf({ attribs }: Element): string | undefined {
  const href = attribs['href'] ?? '';
  if (!href.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

function reference(id: string, lang: string): Element {
  const { say, lang: fixedLang } = fixedWords(lang);
  const name = id.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const inEnglish = fixedLang ? ` lang="${fixedLang}"` : '';
  const page = `${escapeText(say('page'))}\u00A0<span data-page-of="${name}">00</span>`;
  return fragment(`<span class="page-reference" data-furniture${inEnglish}> (${page})</span>`);
}
