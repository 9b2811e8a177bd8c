import { longDate } from '../../editions/dates.ts';
import type { Resource } from '../../editions/library.ts';
import { readAddress } from './addresses.ts';
import type { Finishing } from './finishing.ts';
import { html, type Markup } from './markup.ts';
import { by, isOn, namesIn } from './wishes.ts';

/** Which resources an officer asks for, as typed. */
export interface ResourceWishes {
  ids?: string | undefined;
  topic?: string | undefined;
  kind?: string | undefined;
  /** Only those updated on this day or later, with what changed. */
  since?: string | undefined;
  /** Only those updated up to this day. */
  to?: string | undefined;
}

const kindNames: Record<Resource['kind'], string> = {
  toolkit: 'Toolkit',
  policy: 'Policy',
  procedure: 'Procedure',
  guidance: 'Guidance',
  form: 'Form',
  leaflet: 'Leaflet',
  video: 'Video',
  report: 'Report',
  review: 'Review',
};

/** Resources as a list; with `since` as a list of what changed in each, the newest change first. */
export function resourceList(wishes: ResourceWishes, finishing: Finishing): Markup {
  const resources = chosen(wishes, finishing);
  if (wishes.since) return changeList(resources, wishes.since, finishing);
  if (resources.length === 0) return html`<p>Nothing here at the moment.</p>`;
  return html`<ul class="list">
${resources.map(
  (resource) => html`<li>${item(resource, finishing)}</li>
`,
)}</ul>`;
}

const byDay = by(({ updated }: Resource) => updated ?? '');

function changeList(resources: readonly Resource[], since: string, finishing: Finishing): Markup {
  const changed = resources.filter(({ updated }) => updated && updated >= since).sort((a, b) => byDay(b, a));
  if (changed.length === 0) return html`<p>No changes since ${longDate(since)}.</p>`;
  return html`<dl class="changes">
${changed.map(
  (resource) => html`<div>${change(resource, finishing)}</div>
`,
)}</dl>`;
}

function item(resource: Resource, finishing: Finishing): Markup {
  const { summary } = resource;
  return html`<p class="title">${title(resource, finishing)}</p> ${
    summary && html`<p class="summary">${summary}</p> `
  }${facts(resource)}${address(resource, finishing)}`;
}

function change(resource: Resource, finishing: Finishing): Markup {
  const { changed } = resource;
  return html`<dt>${title(resource, finishing)}</dt> <dd>${
    changed && html`<p>${changed}</p> `
  }${facts(resource)}${address(resource, finishing)}</dd>`;
}

/** By their titles, but those that are named one by one in the order in which they are named. */
function chosen({ ids, topic, kind, to }: ResourceWishes, { library }: Finishing): Resource[] {
  const named = namesIn(ids);
  const isOnTopic = isOn(topic, library);
  const pool = ids
    ? named.flatMap((id) => library.resources.filter((resource) => resource.id === id))
    : library.resources.toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  return pool.filter(
    (resource) =>
      isOnTopic(resource.topics) &&
      (!kind || resource.kind === kind) &&
      (!to || (resource.updated !== undefined && resource.updated <= to)),
  );
}

function title({ title: words, address: to }: Resource, { medium }: Finishing): Markup | string {
  return medium.name === 'paper' ? words : html`<a href="${to}">${words}</a>`;
}

function facts({ kind, owner, updated }: Resource): Markup {
  const said = [kindNames[kind], owner, updated && `updated ${longDate(updated)}`];
  return html`<p class="meta">${said.filter(Boolean).join(', ')}</p>`;
}

function address({ address: to }: Resource, { medium }: Finishing): Markup | undefined {
  if (medium.name === 'web') return undefined;
  return html` <p class="address"><a href="${to}">${readAddress(to)}</a></p>`;
}
