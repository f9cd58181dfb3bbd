import { z } from 'zod';
import type { Reader } from '@/db/client';
import { findBoardBySlug } from '@/db/repositories/boards';
import { findProtocolBySlug } from '@/db/repositories/protocols';
import { findPublishedFile, publishedFactsOf, stateOfPublications } from '@/db/repositories/published-files';
import { stateOfSchools } from '@/db/repositories/schools';
import { publishedNumbersOf, versionsOf } from '@/db/repositories/versions';
import { inForceAt } from '@/lib/core/lifecycle';
import { fail, ok } from '@/lib/core/result';
import { openQuery } from '@/lib/server/door/command';

/** A published version of one protocol: enough to say whether it is in force. */
export type PublishedVersion = { number: number; label: string; entryIntoForce: string };
/** A publication that the board took back before its day. */
export type WithdrawnVersion = { number: number; label: string; withdrawnOn: string; because: string };

/** Another text whenever a version was published or taken back, or a school changed, at whatever board. */
export const findPublishedState = openQuery({
  name: 'find_published_state',
  openBecause: 'it says only that something public changed, which everyone may see',
  input: z.strictObject({}),
  find: async () => ok({}),
  do: async ({ tx }) => ok(`${await stateOfPublications(tx)} ${await stateOfSchools(tx)}`),
});

/** The published versions of a protocol, by its public address. */
export const findPublishedVersions = openQuery({
  name: 'find_published_versions',
  openBecause: 'what is published is for everyone, without an account and without a trace (PR-05, PR-14)',
  input: z.strictObject({ boardSlug: z.string().max(60), protocolSlug: z.string().max(60) }),
  find: findByAddress,
  do: async ({ tx }, _input, protocol) => {
    const versions = await publishedNumbersOf(tx, protocol.id);
    return ok(
      versions.map(({ number, label, entryIntoForce }): PublishedVersion => ({
        number,
        label,
        entryIntoForce,
      })),
    );
  },
});

/** What was published and taken back: who follows an old link reads why. */
export const findWithdrawnVersions = openQuery({
  name: 'find_withdrawn_versions',
  openBecause: 'it was published, so everyone may know that it no longer is',
  input: z.strictObject({ boardSlug: z.string().max(60), protocolSlug: z.string().max(60) }),
  find: findByAddress,
  do: async ({ tx }, _input, protocol) => {
    const versions = await versionsOf(tx, protocol.id);
    return ok(
      versions.flatMap(({ number, label, state }): WithdrawnVersion[] =>
        state.withdrawnOn === undefined
          ? []
          : [{ number, label, withdrawnOn: state.withdrawnOn, because: state.withdrawnBecause ?? '' }],
      ),
    );
  },
});

async function findByAddress(
  { tx }: { tx: Reader },
  { boardSlug, protocolSlug }: { boardSlug: string; protocolSlug: string },
) {
  const board = await findBoardBySlug(tx, boardSlug);
  const protocol = board && (await findProtocolBySlug(tx, board.id, protocolSlug));
  return protocol ? ok(protocol) : fail({ code: 'not_found' });
}

const fileAddress = z.strictObject({
  boardSlug: z.string().max(60),
  protocolSlug: z.string().max(60),
  number: z.union([z.number().int().min(1), z.literal('in_force')]),
  path: z.string().max(200),
});

/** One file of a published version, by its public address. `path` is "" for the page itself. */
export const findPublished = openQuery({
  name: 'find_published',
  openBecause: 'what is published is for everyone, without an account and without a trace (PR-05, PR-14)',
  input: fileAddress,
  find: findVersionByAddress,
  do: async ({ tx }, { path }, { version, inForce }) => {
    const file = await findPublishedFile(tx, version.id, path);
    if (!file) return fail({ code: 'not_found' });
    const { contentType, body, etag } = file;
    return ok({
      versionId: version.id,
      number: version.number,
      inForce: inForce?.number,
      contentType,
      body,
      etag,
    });
  },
});

/** What is known of such a file, without reading it. */
export const findPublishedFacts = openQuery({
  name: 'find_published_facts',
  openBecause: 'what is published is for everyone, without an account and without a trace (PR-05, PR-14)',
  input: fileAddress,
  find: findVersionByAddress,
  do: async ({ tx }, { path }, { version }) => {
    const facts = await publishedFactsOf(tx, version.id, path);
    return facts ? ok(facts) : fail({ code: 'not_found' });
  },
});

async function findVersionByAddress(
  { tx, today }: { tx: Reader; today: string },
  { boardSlug, protocolSlug, number }: z.output<typeof fileAddress>,
) {
  const protocol = await findByAddress({ tx }, { boardSlug, protocolSlug });
  if (!protocol.ok) return protocol;
  const published = await publishedNumbersOf(tx, protocol.value.id);
  const inForce = inForceAt(published, today);
  const version = number === 'in_force' ? inForce : published.find((one) => one.number === number);
  return version ? ok({ version, inForce }) : fail({ code: 'not_found' });
}
