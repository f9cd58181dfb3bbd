import { z } from 'zod';
import { isoDay } from './protocol';

/** Characters in what councils and board write about a version: motives, wishes, reasons. */
export const mostOfWords = 8000;

/** Where a version stands. "In force" and "replaced" are not stored: the date decides (lib/core/lifecycle). */
const versionStatus = z.enum(['submitted', 'refused', 'adopted', 'published', 'withdrawn', 'adapted']);

/** What a council has said to the request for consent. Saying nothing stays `pending` for ever. */
const councilAnswer = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('pending') }),
  z.strictObject({ status: z.literal('consented'), decidedOn: isoDay }),
  z.strictObject({
    status: z.literal('consented_with_wishes'),
    decidedOn: isoDay,
    wishes: z.string().min(1).max(mostOfWords),
  }),
  /** The Wms asks a council for no reasons, so a refusal without them is one as well. */
  z.strictObject({
    status: z.literal('refused'),
    decidedOn: isoDay,
    reasons: z.string().min(1).max(mostOfWords).optional(),
  }),
  /** The version was withdrawn or adapted before the council had decided. */
  z.strictObject({ status: z.literal('void') }),
]);

const councilRequest = z.strictObject({ councilId: z.string(), answer: councilAnswer });

/** The whole state of a frozen version. Days are calendar days in the Netherlands. */
export const versionState = z.strictObject({
  status: versionStatus,
  submittedOn: isoDay,
  /** Empty only for childcare alone, for which the Wms knows no council. */
  requests: z.array(councilRequest),
  adoptedOn: isoDay.optional(),
  entryIntoForce: isoDay.optional(),
  /** The evaluation is done before this day. */
  evaluationBefore: isoDay.optional(),
  withdrawnBecause: z.string().max(mostOfWords).optional(),
  /** The day on which the board took back what it had published for a later day. */
  withdrawnOn: isoDay.optional(),
});

export type VersionStatus = z.infer<typeof versionStatus>;
export type CouncilAnswer = z.infer<typeof councilAnswer>;
export type CouncilRequest = z.infer<typeof councilRequest>;
export type VersionState = z.infer<typeof versionState>;
