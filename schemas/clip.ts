import { z } from 'zod';
import type { Protocol } from './protocol';

/** What a clip calls itself, and the type it has on the clipboard of the browser. */
export const clipType = 'meldcode-studio/clip';
export const clipMime = 'application/x-meldcode-studio-clip+json';

/** The only version this program writes. */
export const CLIP_VERSION = 1;
/** How long the text of a clip is at most: several times the largest protocol we know. */
export const longestClip = 1_000_000;

/**
 * What was copied out of a protocol: cards or whole steps, as a protocol of its own that holds nothing but those and what
 * they point to. So it is read as any protocol from outside is, older formats included.
 */
export const clip = z.strictObject({
  type: z.literal(clipType),
  version: z.literal(CLIP_VERSION),
  of: z.enum(['cards', 'steps']),
  /** Lines to cards that were not copied. */
  linesOut: z.number().int().min(0).max(100_000),
  document: z.unknown(),
});

export type Clip = Omit<z.infer<typeof clip>, 'document'> & { document: Protocol };
