import { DomUtils } from 'htmlparser2';
import { isEnglish } from '../../editions/languages.ts';
import { append, type Document, type Element, isElement, putBefore } from './dom.ts';
import type { Finishing } from './finishing.ts';
import { groupFacts } from './group.ts';
import { html, type Markup } from './markup.ts';
import { contactList, urgentHelp } from './partnership.ts';
import { resourceList } from './resources.ts';
import { reviewFacts } from './review.ts';
import { sessionTable } from './training.ts';

type Wishes = Readonly<Record<string, string>>;

/** What a block that is filled from elsewhere becomes; undefined when it names nothing that there is. */
function contentOf(name: string, wishes: Wishes, finishing: Finishing, lang: string): Markup | undefined {
  switch (name) {
    case 'training':
      return sessionTable(wishes, finishing);
    case 'resources':
      return resourceList(wishes, finishing);
    case 'urgent-help':
      return urgentHelp(finishing);
    case 'contacts':
      return contactList(finishing, lang);
    case 'group': {
      const group = finishing.library.groups.find(({ id }) => id === wishes['id']);
      return group && groupFacts(group, finishing, lang);
    }
    case 'review': {
      const review = finishing.edition?.reviews.find(({ id }) => id === wishes['of']);
      return review && reviewFacts(review, finishing, lang);
    }
    default:
      return undefined;
  }
}

/** Labelled blocks; the others stand in the text's own column. */
const labelled = new Set(['urgent-help', 'contacts', 'group', 'review']);

/**
 * Fills the place of a block, which is furniture as a whole. One that has nothing to show goes. `lang` is the language
 * of the place: what is filled in is English, as collections are, but for the facts of a review.
 */
export function fillInsert(place: Element, finishing: Finishing, lang: string): void {
  const { 'data-insert': name = '', id, lang: own, ...others } = place.attribs;
  const wishes = Object.fromEntries(
    Object.entries(others).map(([key, value]) => [key.replace(/^data-/, ''), value]),
  );
  const content = contentOf(name, wishes, finishing, lang);
  if (!content) {
    DomUtils.removeElement(place);
    return;
  }
  const written = name === 'review' ? own : own || !isEnglish(lang) ? 'en-GB' : undefined;
  place.attribs = {
    class: labelled.has(name) ? `block ${name}` : name,
    ...(id ? { id } : {}),
    ...(written ? { lang: written } : {}),
    'data-furniture': '',
  };
  append(place, content);
}

/** Puts the reviews of a lessons-learned edition that no block of its text shows at its end, before notes. */
export function addReviews(document: Document, shown: ReadonlySet<string>, finishing: Finishing): void {
  const { edition } = finishing;
  if (edition?.kind !== 'lessons-learned') return;
  const left = edition.reviews.filter(({ id }) => !shown.has(id));
  if (left.length === 0) return;
  const blocks = left.map(
    (
      review,
    ) => html`<div class="block review" data-furniture>${reviewFacts(review, finishing, edition.lang)}</div>
`,
  );
  const notes = document.children.find((node) => isElement(node) && 'data-footnotes' in node.attribs);
  if (notes) putBefore(notes, html`${blocks}`);
  else append(document, html`${blocks}`);
}
