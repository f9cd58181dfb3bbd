import { dialledIn } from '@/lib/core/text';
import { html } from './markup';
import type { Markup } from './markup';

/** The schema admits only these; asked again here because a page is the last place to stop a bad one. */
const safe = /^(https?:\/\/|mailto:|tel:|\/(?![/\\]))/i;

/** A link, or only its words when the address is not one we allow. */
export function link(href: string | undefined, words: string | Markup): Markup {
  const inside = typeof words === 'string' ? html`${words}` : words;
  if (!href || !safe.test(href)) return inside;
  return /^https?:/i.test(href)
    ? html`<a href="${href}" rel="noreferrer noopener">${inside}</a>`
    : html`<a href="${href}">${inside}</a>`;
}

/** A number one can tap to call. Words without a number in them stay words. */
export function phone(number: string, words: string | Markup = number): Markup {
  const dialled = dialledIn(number);
  return link(dialled && `tel:${dialled}`, words);
}
