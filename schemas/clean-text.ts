/** Ends of lines as other systems write them: Windows, old Macs, Word's soft return, Unicode's own. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Signs that nobody sees: control characters, marks that turn the reading direction, zero-width spaces, soft hyphens,
 * halves of a character pair, code points that are no character, and tags. A joiner stays where it makes an emoji.
 */
const unseen =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0001}-\u{E007F}]|\p{Surrogate}|(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/**
 * The one place that cleans text, for every field, form, upload and paste: signs that nobody sees are left out, an end of
 * a line is one newline, letters with marks are one character (NFC). Of a text without those it is the text itself.
 */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(unseen, '').normalize('NFC');
}

/** Whether a reader sees nothing: no sign at all, or only spaces and signs that do not show. */
export function isBlank(text: string): boolean {
  return /^[\s\u2800\u3164\uFFA0\u115F\u1160]*$/u.test(cleanText(text));
}
