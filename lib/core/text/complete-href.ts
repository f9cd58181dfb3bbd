import { cleanText } from '@/schemas/clean-text';
import { isSafeHref } from '@/schemas/safe-href';

const mail = /^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i;
const site = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}(?::\d{2,5})?(?:[/?#]\S*)?$/i;

/**
 * An address as a link, as somebody means it: "www.school.nl" is https://www.school.nl and "ib@school.nl" a mailto.
 * Undefined when it is none that a reader can trust.
 */
export function completeHref(typed: string): string | undefined {
  const text = cleanText(typed).trim();
  const href = mail.test(text) ? `mailto:${text}` : site.test(text) ? `https://${text}` : text;
  return isSafeHref(href) ? href : undefined;
}
