import type { Partnership } from '../../editions/schema/partnership.ts';
import { linkTo, readAddress } from './addresses.ts';
import type { Finishing } from './finishing.ts';
import { fixedLabel } from './fixed-label.ts';
import { html, joined, type Markup } from './markup.ts';
import { phoneLinks } from './phones.ts';

/** The partnership's own number to ring when a child may be at risk. */
export function urgentHelp({ library, medium }: Finishing): Markup {
  const { heading, phone, hours, emergency } = library.partnership.urgentHelp;
  return html`<p class="label">${heading}</p>
<div class="content">
<p class="number">${number(phone, medium)}</p>
${
  hours &&
  html`<p class="hours">${hours}</p>
`
}${
  emergency &&
  html`<p class="emergency">${number(emergency, medium)}</p>
`
}</div>`;
}

/** The partnership's contacts: what each is for, then how to reach it. */
export function contactList({ library, medium }: Finishing, lang: string): Markup {
  return html`${fixedLabel('contacts', lang)}
<ul class="content">
${library.partnership.contacts.map(
  (contact) =>
    html`<li><strong class="role">${contact.for}</strong> <span class="reach">${joined(ways(contact, medium), ', ')}</span></li>
`,
)}</ul>`;
}

function ways(contact: Partnership['contacts'][number], medium: Finishing['medium']): Markup[] {
  const { phone, email, address } = contact;
  return [
    phone && number(phone, medium),
    email && html`<a href="${linkTo(email)}">${email}</a>`,
    address && html`<a href="${address}">${readAddress(address)}</a>`,
  ].filter((way) => way !== undefined && way !== '');
}

/** Words with a telephone number, which can be rung on the web. Paper keeps all numbers whole by itself. */
function number(words: string, medium: Finishing['medium']): Markup {
  return medium.name === 'web' ? phoneLinks(words, 'short ones too') : html`${words}`;
}
