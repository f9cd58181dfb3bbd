import { z } from 'zod';
import { cleanText, isBlank } from './clean-text';

const counted = (count: number) => count.toLocaleString('nl-NL');

/** `"Adres" is te lang: 430 tekens, en er passen er 400. Maak de tekst korter.` Undefined when it fits. */
export function tooLong(name: string, text: string, most: number): string | undefined {
  if (text.length <= most) return undefined;
  return `"${name}" is te lang: ${counted(text.length)} tekens, en er passen er ${counted(most)}. Maak de tekst korter.`;
}

/**
 * Text that a person types in a form: cleaned (`cleanText`), without spaces around it, of `least` to `most` characters.
 * `name` is the label in the form: the errors are Dutch sentences that begin with it.
 */
export function typedText(name: string, { least = 0, most }: { least?: number; most: number }) {
  return z
    .string(`"${name}" ontbreekt. Vul dit in.`)
    .transform((text) => (isBlank(text) ? '' : cleanText(text).trim()))
    .superRefine((text, context) => {
      const message =
        text.length < least
          ? text === ''
            ? `"${name}" is leeg. Vul dit in.`
            : `"${name}" is te kort. Gebruik minstens ${least} tekens.`
          : tooLong(name, text, most);
      if (message) context.addIssue({ code: 'custom', message });
    });
}

/** As `typedText`, on one line. */
export function typedLine(name: string, length: { least?: number; most: number }) {
  return z
    .string(`"${name}" ontbreekt. Vul dit in.`)
    .transform((text) => text.replace(/\s+/g, ' '))
    .pipe(typedText(name, length));
}

/** What a person types and what is kept to the letter, such as a password. */
export function typedAsIs(name: string, most: number) {
  return z.string(`"${name}" ontbreekt. Vul dit in.`).superRefine((text, context) => {
    const message = tooLong(name, text, most);
    if (message) context.addIssue({ code: 'custom', message });
  });
}
