import { z } from 'zod';
import { role } from './people';
import { isoDay } from './protocol';
import { sector } from './vocabulary';

/**
 * What a row of the log says of itself, as far as the state of a version or the roles of a person follow from it.
 * Rows written by an earlier program say less: those fields are optional.
 */
export const submittedDetail = z.looseObject({
  protocolId: z.string(),
  number: z.number(),
  contentHash: z.string(),
  /** The councils that were asked, in order. */
  councils: z.array(z.string()).optional(),
  /** Of everything that was frozen beside the document: motives, authors, label. */
  seal: z.string().optional(),
});

/** An event of the lifecycle: `kind` is that of lib/core/lifecycle. */
export const movedDetail = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('consent'),
    councilId: z.string(),
    decidedOn: isoDay,
    wishes: z.string().optional(),
  }),
  z.looseObject({
    kind: z.literal('refuse'),
    councilId: z.string(),
    decidedOn: isoDay,
    reasons: z.string().optional(),
  }),
  z.looseObject({ kind: z.literal('withdraw'), because: z.string().optional() }),
  z.looseObject({ kind: z.literal('withdraw_publication'), because: z.string() }),
  z.looseObject({ kind: z.literal('adopt'), adoptedOn: isoDay }),
  z.looseObject({
    kind: z.literal('publish'),
    entryIntoForce: isoDay,
    evaluationBefore: isoDay,
    /** SHA-256 of every file that was put on the public site, by path. */
    files: z.record(z.string(), z.string()).optional(),
  }),
]);

export const rolesDetail = z.looseObject({
  /** In force at once. */
  roles: z.array(role),
  /** Those that wait for a second holder. */
  waiting: z.array(role).default([]),
});

/** A role that waited, and was confirmed or refused. */
export const waitedDetail = z.looseObject({ role });

export const setUpDetail = z.looseObject({
  /** The first administrator. */
  personId: z.string().optional(),
});

const toldSchool = { brin: z.string(), name: z.string(), sector, street: z.string(), place: z.string() };

/** Schools that were added. */
export const schoolsDetail = z.looseObject({
  schools: z.array(z.looseObject({ id: z.string(), slug: z.string(), ...toldSchool })),
});
/** What a school is from now on. */
export const schoolDetail = z.looseObject(toldSchool);

/** A stretch of edits of one person on a draft: revisions `from` to `to`. */
export const editedDetail = z.looseObject({
  from: z.number(),
  to: z.number(),
  /** When the first and the last of them were saved. */
  since: z.string(),
  until: z.string(),
  saves: z.number(),
  /** How many edits of each kind. */
  operations: z.record(z.string(), z.number()),
  /** SHA-256 of the document that came of it. */
  document: z.string(),
  /** The seal of its last save in the log of edits, and with it of all before. */
  log: z.string(),
  /** The seals of the reasons that came with them. */
  reasons: z.array(z.string()).optional(),
});
export type EditedDetail = z.infer<typeof editedDetail>;

/** Another text in the place of all of a draft. Rows of an earlier program are of each save, and have no seal. */
export const replacedDetail = z.looseObject({
  revision: z.number(),
  document: z.string().optional(),
  log: z.string().optional(),
});
