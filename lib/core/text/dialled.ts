import { findPhoneNumbersInText, type PhoneNumber } from 'libphonenumber-js/min';

/** Numbers of the Dutch plan that are shorter than those of a subscriber: 112, 113, 144, 116 111, 14 010. */
const short =
  /(?<![\d+]|(?:toestel|tst\.?|ext\.?) {0,2})(?:11[23]|144|116[ -]?\d{3}|14[ -]?0\d{1,3})(?!\d)/gi;
/** Opening hours: "8.30 uur", "9.00-17.00". */
const hours = /(?<![\d.:])(?:[01]?\d|2[0-4])[.:][0-5]\d(?![.:]?\d)/g;
/** What a person takes for a number where the numbering plan knows none: an own exchange, an invented number. */
const anyNumber = /\+?\d(?:[ .-]?\d){2,14}/;

type Found = { at: number; digits: string };

/**
 * The number one calls for the words of a phone field, as a `tel:` address takes it: the first of "010-123 45 67 of
 * 06-12 34 56 78", without an extension, a choice in a menu or opening hours. As it is written: national, or with "+".
 * Undefined when no number is in it.
 */
export function dialledIn(words: string): string | undefined {
  const [first] = numbersIn(words);
  return first ?? anyNumber.exec(withoutHours(words))?.[0].replace(/[^+\d]/g, '');
}

/** Every number in a text that the numbering plans know, in reading order, each as `dialledIn` gives it. */
export function numbersIn(words: string): string[] {
  if (!/\p{Nd}/u.test(words)) return [];
  const text = withoutHours(words);
  return [...ofThePlan(text), ...shortOnes(text)].sort((a, b) => a.at - b.at).map(({ digits }) => digits);
}

function withoutHours(words: string): string {
  return words.normalize('NFKC').replace(hours, (time) => ' '.repeat(time.length));
}

function ofThePlan(text: string): Found[] {
  return findPhoneNumbersInText(text, 'NL').map(({ number, startsAt }) => ({
    at: startsAt,
    digits: isInternational(text, startsAt) ? number.number : nationalDigits(number),
  }));
}

function shortOnes(text: string): Found[] {
  return [...text.matchAll(short)].map(({ index, 0: found }) => ({
    at: index,
    digits: found.replace(/\D/g, ''),
  }));
}

const isInternational = (text: string, at: number) => /^\s*(?:\+|00)/.test(text.slice(Math.max(0, at - 1)));
const nationalDigits = (number: PhoneNumber) => number.formatNational().replace(/\D/g, '');
