import type { Sector } from '@/schemas/vocabulary';

/** What the duty about staff is about: in schools a sexual offence, in childcare mishandeling too (1.51b lid 1). */
export type PartOfCase = 'sexual' | 'violence';

const sexual = /seksue|zeden|aanrand|verkracht|ontucht|misbruik/i;
/** Sexual alone, though it has the word. */
const sexualViolence =
  /seksue\p{L}+ (?:geweld|mishandel\p{L}*|misdrij\p{L}+)|misdrij(?:f|ven) (?:tegen de zeden|van seksuele aard|met een seksue\p{L}+|op seksueel gebied)|zedenmisdrij\p{L}+/giu;
const violent =
  /mishandel|geweld|\bsl(?:aan|aat|oeg)\b|misdrij(?:f|ven)|strafba(?:ar|re)|fysiek|lichamelijk|andere? grensoverschrijdend/i;
const violentAlone = /(?<!kinder)mishandel|geweld|\bsl(?:aan|aat|oeg)\b|fysiek|lichamelijk/i;
const anyOffence = /misdrij(?:f|ven)|strafba(?:ar|re)|kindermishandel|grensoverschrijdend/i;

export const namesSexual = (text: string): boolean => sexual.test(text);

export const namesViolence = (text: string): boolean => violent.test(text.replaceAll(sexualViolence, ' '));

/** What a case in these words leaves out, "bij een vermoeden van een seksueel misdrijf"; a case in general leaves out nothing. */
export function leftOutOfCase(text: string, sectors: readonly Sector[]): PartOfCase | undefined {
  if (namesSexual(text)) return sectors.includes('ko') && !namesViolence(text) ? 'violence' : undefined;
  return violentAlone.test(text) && !anyOffence.test(text) ? 'sexual' : undefined;
}
