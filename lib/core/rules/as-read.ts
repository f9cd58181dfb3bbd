const joined = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const hyphens = /[\u2010\u2011]/g;

/** A text as the eye reads it: signs nobody sees are dropped, and each space and hyphen is the plain one. */
export function asRead(text: string): string {
  return text.normalize('NFC').replace(joined, '').replace(spaces, ' ').replace(hyphens, '-');
}
