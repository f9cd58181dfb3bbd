import type { Tell } from '@/lib/server/basics/told';
import type { Approval, Protocol } from '@/schemas/protocol';
import type { SchoolContact } from '@/schemas/school';

/** A school whose names and numbers stand in the place of lines to fill in. */
export type SchoolEdition = { slug: string; name: string; contacts: readonly SchoolContact[] };

/** Everything that the public files of one version are made from. Days are ISO calendar days. */
export type Edition = {
  board: { slug: string; name: string };
  protocolSlug: string;
  /** Of which school these files are; absent for those of the board. */
  school?: SchoolEdition;
  /** The frozen document, carried up to the format of today. */
  document: Protocol;
  /** Its text exactly as it was hashed, in the format it was frozen in: that is what others get as data. */
  frozenText: string;
  /** The record block: consent per council, adoption, entry into force, evaluation; in the order of their dates. */
  approvals: Approval[];
  number: number;
  /** What people see: "1.0". */
  label: string;
  adoptedOn: string;
  entryIntoForce: string;
  evaluationBefore: string;
  /** SHA-256 of the canonical JSON of the document, in hex. */
  contentHash: string;
  /** Where the public site lives, without a slash at the end. */
  baseUrl: string;
  /** Its address without the host, when it is not the public one: a version that only its readers may see. */
  path?: string;
};

/**
 * A file of a version. `path` is what follows the version's address: "" for the page itself, "doorlopen",
 * "protocol.json", "poster.svg" and what comes after it for the sheets of the infographic, "infographic-150dpi.png" for
 * one as a picture, "afdrukken", what one prints from there ("poster-a3.pdf", "rolkaart-1.pdf") and the zip with all of it.
 */
export type PublicFile = { path: string; contentType: string; body: Uint8Array };
export type MakeFiles = (edition: Edition, tell?: Tell) => Promise<PublicFile[]>;
