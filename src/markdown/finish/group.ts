import { groupAddress } from '../../editions/address.ts';
import type { Group } from '../../editions/library.ts';
import { placeAddress } from './addresses.ts';
import type { Finishing } from './finishing.ts';
import { fixedLabel } from './fixed-label.ts';
import { html, type Markup } from './markup.ts';

/** What a group is for, and the role of the person who chairs it. */
export function groupFacts(group: Group, finishing: Finishing, lang: string): Markup {
  const { id, name, abbreviation, role, chair } = group;
  const called =
    finishing.medium.name === 'web'
      ? html`<a href="${placeAddress(groupAddress(id), finishing)}">${name}</a>`
      : name;
  return html`${fixedLabel('role-and-remit', lang)}
<div class="content">
<p class="title">${called}${abbreviation && ` (${abbreviation})`}</p>
<p>${role}</p>
${
  chair &&
  html`<p class="meta">Chair: ${chair}</p>
`
}</div>`;
}
