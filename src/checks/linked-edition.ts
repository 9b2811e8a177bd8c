import { isDate, longDate } from '../editions/dates.ts';
import type { Finding } from '../editions/finding.ts';
import { isPublished } from '../editions/order.ts';
import { today } from '../editions/today.ts';
import type { NamedLink } from '../markdown/finish/links.ts';
import type { Content } from './content.ts';
import type { DocumentSource, EditionSource } from './edition-source.ts';
import { anchorFinding } from './linked-anchor.ts';
import { nameAdvice } from './names.ts';
import { at, type Remark } from './place.ts';
import { replacementsOf } from './replacements.ts';
import type { TypedLink } from './typed-links.ts';

/** What is wrong with a link to an edition: there is none, readers can't see it, or shouldn't use it any more. */
export function editionLink(
  document: DocumentSource,
  link: TypedLink,
  named: NamedLink,
  content: Content,
): Finding[] {
  const { scheme, id, anchor } = named;
  const target = content.editions.find((edition) => edition.kind === scheme && edition.id === id);
  if (!target) return [at(document, link.placeOf(), unknownEdition(named, content))];
  const unseen = notYetThere(document, target);
  if (unseen) return [at(document, link.placeOf(), unseen)];
  if (target.fields.withdrawn) return [at(document, link.placeOf(), gone(target, content))];
  const anchors = anchor ? anchorFinding(document, link, target, anchor) : [];
  const replaced = replacedBy(document, target, content, link.url.replace(/#.*$/s, ''));
  return replaced ? [...anchors, at(document, link.placeOf(), replaced)] : anchors;
}

function unknownEdition({ scheme, id, anchor }: NamedLink, content: Content): Remark {
  const names = content.editions.map((edition) => ({ ...nameOf(edition), kind: edition.kind }));
  const ofKind = names.filter(({ kind }) => kind === scheme);
  const elsewhere = names.find((each) => each.id === id);
  const after = anchor ? `#${anchor}` : '';
  return {
    severity: 'error',
    rule: 'unknown-link',
    message: id
      ? `There is no ${wordsFor[scheme as EditionSource['kind']]} “${id}”.`
      : 'This link doesn’t say which edition it leads to.',
    advice: elsewhere
      ? `Type ${elsewhere.kind}:${id}${after}`
      : nameAdvice(
          id,
          { all: ofKind, file: `${content.holder}/`, what: wordsFor[scheme as EditionSource['kind']] },
          (near) => `${scheme}:${near}${after}`,
        ),
  };
}

const wordsFor: Record<EditionSource['kind'], string> = {
  newsletter: 'newsletter',
  briefing: 'briefing',
  'lessons-learned': 'lessons-learned edition',
};

function nameOf({ id, fields }: EditionSource): { id: string; title: string } {
  return { id, title: String(fields.title ?? '') };
}

/**
 * Says that readers can't see an edition when they can see the one with the link. Two drafts may name each other, and
 * so may editions that come out on the same day.
 */
function notYetThere(document: DocumentSource, target: EditionSource): Remark | undefined {
  if (document.fields.draft === true) return undefined;
  const named = `“${String(target.fields.title ?? target.id)}”`;
  const remark = { severity: 'error', rule: 'unpublished-link' } as const;
  if (target.fields.draft === true) {
    return {
      ...remark,
      message: `${named} is a draft: readers would find nothing there.`,
      advice: `Delete draft: true in ${target.file}, or link to it later.`,
    };
  }
  const date = String(target.fields.date ?? '');
  const own = String(document.fields.date ?? '');
  const day = isDate(own) && own > today() ? own : today();
  if (!isDate(date) || isPublished({ date, draft: false }, day)) return undefined;
  return {
    ...remark,
    message: `${named} is published on ${longDate(date)}: until then readers would find nothing there.`,
    advice: 'Link to it from then on, or give both the same date.',
  };
}

function gone(target: EditionSource, content: Content): Remark {
  const instead = replacementsOf(content, target).findLast(({ fields }) => !fields.withdrawn);
  return {
    severity: 'warning',
    rule: 'withdrawn-link',
    message: `“${String(target.fields.title ?? target.id)}” is withdrawn: its page says only that.`,
    advice: instead
      ? `Type ${instead.kind}:${instead.id}, which replaces it.`
      : 'Link to something else, or delete the link and keep its words.',
  };
}

/** What replaces an edition that a link names, unless the link stands in that: it may well speak of the old one. */
function replacedBy(
  document: DocumentSource,
  target: EditionSource,
  content: Content,
  typed: string,
): Remark | undefined {
  const row = replacementsOf(content, target);
  const instead = row.findLast(
    ({ fields }) =>
      !fields.withdrawn && isPublished({ date: String(fields.date), draft: fields.draft === true }, today()),
  );
  if (!instead || row.some(({ file }) => file === document.file)) return undefined;
  return {
    severity: 'warning',
    rule: 'replaced-link',
    message: `${typed} is replaced by “${String(instead.fields.title ?? instead.id)}”.`,
    advice: `Type ${instead.kind}:${instead.id}`,
  };
}
