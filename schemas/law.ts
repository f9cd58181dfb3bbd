import { z } from 'zod';
import { isoDay } from './protocol';

/**
 * The words of a law that a ground rests on, as they were read. One entry is the smallest numbered part with words of
 * its own: the opening of a lid, one letter, one definition.
 */
export const keptWords = z.strictObject({
  /** "besluit:2/1/c": act, article, lid, letter, number. The same place may have kept words of several times. */
  id: z.string().regex(/^[a-z0-9-]+:[^\s/][^/]*(\/[^/]+)*$/),
  /** The first day on which these words held; absent when it was not found. */
  from: isoDay.optional(),
  until: isoDay.optional(),
  /** The day of the text in which they were read. Absent for an old text that bears no day. */
  textOf: isoDay.optional(),
  comparedOn: isoDay,
  words: z.string().min(1),
  /** The first 16 hexadecimal digits of SHA-256 over `words`: whoever changes the words must compare them anew. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});
export const keptLaw = z.array(keptWords);

export type KeptWords = z.infer<typeof keptWords>;
