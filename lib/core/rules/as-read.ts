const joined = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const hyphens = /[\u2010\u2011]/g;

/** Letters, signs and the dashes and quotes of ordinary text, of which nothing changes. */
const plain = /^[\n\r\t\x20-\x7E\u00A1-\u00AC\u00AE-\u024F\u2012-\u2027]*$/;

/** A text as the eye reads it: signs nobody sees are dropped, and each space and hyphen is the plain one. */
export function asRead(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFC').replace(joined, '').replace(spaces, ' ').replace(hyphens, '-');
}
