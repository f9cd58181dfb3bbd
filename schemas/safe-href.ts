import { lengthOfLink } from './lengths';

/** https, http, mailto, tel, or a path on this site. Anything else is refused. */
export const safeHrefPattern = /^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+0-9 ()-]+|\/(?![/\\])[^\s]*)$/i;

/** What the schema of a link takes, for code that goes without the parser. */
export function isSafeHref(text: string): boolean {
  return text.length <= lengthOfLink && safeHrefPattern.test(text);
}
