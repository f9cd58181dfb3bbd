import type { Failure } from '@/lib/core/failure';
import { parseProtocol, parseProtocolText, readProtocolFile, tooFull } from '@/lib/core/protocol';
import { renderDocument, reportDocument } from '@/lib/core/render/pdf';
import { checkReport, shortenReport, type CheckReport } from '@/lib/core/report';
import { checkProtocol, type Finding, type Judging } from '@/lib/core/rules';
import { fail, type Result } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import { canonicalJson, contentHash } from '@/lib/server/basics/content-hash';
import { argon } from '@/lib/server/basics/passwords';
import type { Tell } from '@/lib/server/basics/told';
import type { Edition, PublicFile, SchoolEdition } from '@/lib/server/making/edition';
import { makeForms } from '@/lib/server/making/first-sent';
import { makeFiles, makeSchoolFiles } from '@/lib/server/making/make-files';
import { posterFonts } from '@/lib/server/making/pdf-fonts';
import { compareDocuments, compareTexts, type PartAsked } from './compare-texts';
import { legibilityOf } from './legibility-of';
import { readFrozen } from './read-frozen';
import { writeLogo } from './write-logo';

/** A draft as it stands, or the text of a frozen version. */
type Document = Protocol | string;
type ReportInput = { document: Document; judging: Judging; about: Parameters<typeof checkReport>[2] };

const read = (document: Document): Protocol =>
  typeof document === 'string' ? readFrozen(document) : document;
const reportOf = ({ document, judging, about }: ReportInput): CheckReport =>
  shortenReport(checkReport(read(document), judging, about));

/**
 * Everything that takes longer the more somebody wrote. Each gets plain values and gives one, so that it can be done in
 * a process of its own, which may be stopped at any moment. Some tell meanwhile how far they are.
 */
export const jobs = {
  /** The text of a file as a protocol with these fields in place of its own, when it is not too much for a draft. */
  readStart: ({ text, own }: { text: string; own: Partial<Protocol> }): Result<Protocol, Failure> => {
    const parsed = readProtocolFile(text);
    // Read again with the fields in it: what is stored can always be read.
    const read = parsed.ok ? parseProtocol({ ...parsed.value, ...own }) : parsed;
    const full = read.ok && tooFull(read.value);
    return full ? fail({ code: 'draft_too_large', ...full }) : read;
  },

  /** A draft as it would be frozen, what the check says of it, and whether everybody will be able to read it. */
  freeze: ({ document, judging }: { document: Protocol; judging: Judging }) => {
    const text = canonicalJson(document);
    const readable = parseProtocolText(text);
    return {
      text,
      contentHash: contentHash(text),
      findings: checkProtocol(document, judging),
      unreadable: readable.ok ? undefined : fail<Failure>(readable.failure),
    };
  },

  check: ({ document, judging }: { document: Document; judging: Judging }): Finding[] =>
    checkProtocol(read(document), judging),

  report: reportOf,

  printReport: async (input: ReportInput): Promise<Uint8Array> =>
    renderDocument(reportDocument(reportOf(input)), { fonts: (await posterFonts()).pdf }),

  compare: compareTexts,

  legibility: legibilityOf,

  /** Both, for who reads a version: its text is read once. */
  reportAndCompare: ({ before, part, page, ...input }: ReportInput & { before: string } & PartAsked) => {
    const document = read(input.document);
    const compared = compareDocuments(readFrozen(before), document, { part, page });
    return { report: reportOf({ ...input, document }), compared };
  },

  hashPassword: (password: string): Promise<string> => argon.hash(password),

  verifyPassword: ({ hash, password }: { hash: string; password: string }): Promise<boolean> =>
    argon.verify(hash, password),

  makeFiles: (edition: Omit<Edition, 'document'>, tell?: Tell): Promise<PublicFile[]> =>
    makeFiles({ ...edition, document: readFrozen(edition.frozenText) }, tell),

  makeSchoolFiles: ({
    edition,
    paths,
  }: {
    edition: Omit<Edition, 'document'> & { school: SchoolEdition };
    paths: string[];
  }): Promise<PublicFile[]> =>
    makeSchoolFiles({ ...edition, document: readFrozen(edition.frozenText) }, paths),

  makeForms,

  writeLogo,
};

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0];
export type JobOutput<N extends JobName> = Awaited<ReturnType<Jobs[N]>>;

/**
 * Does a job for a board, when it is the board's turn. Fails when it takes too long, needs too much memory, or when the
 * board asks too much at once; throws on a bug. `tell` hears how far it is, of a job that counts.
 */
export type Work = <N extends JobName>(
  boardId: string,
  name: N,
  input: JobInput<N>,
  tell?: Tell,
) => Promise<Result<JobOutput<N>, Failure>>;
