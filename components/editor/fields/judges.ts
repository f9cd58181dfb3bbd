import { z } from 'zod';
import { completeHref } from '@/lib/core/text';
import { isoDay } from '@/schemas/protocol';

/** What is wrong with a text of that kind, as `TextField` wants it; an empty text is for the field itself. */
type Judge = (text: string) => string | undefined;

const unlessEmpty =
  (isRight: (text: string) => boolean, problem: string): Judge =>
  (text) =>
    text.trim() === '' || isRight(text.trim()) ? undefined : problem;

export const judgeHref = unlessEmpty(
  (text) => completeHref(text) !== undefined,
  'Dit is geen adres van een website. Schrijf het zoals https://www.school.nl.',
);

export const judgeEmail = unlessEmpty(
  (text) => z.email().safeParse(text).success,
  'Dit is geen e-mailadres. Schrijf het zoals naam@school.nl.',
);

export const judgeDay = unlessEmpty(
  (text) => isoDay.safeParse(text).success,
  'Dit is geen datum. Schrijf die als jjjj-mm-dd, zoals 2026-08-01.',
);
