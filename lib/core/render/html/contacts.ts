import type { Contact } from '@/schemas/protocol';
import { link, phone } from './link';
import { html, joined } from './markup';
import type { Markup } from './markup';

/** One contact as a list item: when to use it, name, number, mail, site, hours. */
export function contactLine(contact: Contact): Markup {
  const ways = [
    ...(contact.email ? [link(`mailto:${contact.email}`, contact.email)] : []),
    ...(contact.href ? [link(contact.href, contact.href.replace(/^https?:\/\/(www\.)?|\/$/gi, ''))] : []),
    ...(contact.address ? [html`${contact.address}`] : []),
  ];
  const more = [contact.availability, contact.note].filter((one) => one !== undefined && one !== '');
  const name = html`<b>${contact.name}</b>`;
  return html`<li class="contact">
    ${contact.appliesWhen && html`<span class="condition">${contact.appliesWhen}:</span> `}${
      contact.phone ? phone(contact.phone, html`${name} ${contact.phone}`) : name
    }${ways.length > 0 && html` <span class="ways">${joined(ways, ' · ')}</span>`}${more.length > 0 && html` <span class="more">${more.join(' · ')}</span>`}
  </li>`;
}
