import { z } from 'zod';
import {
  countPoints,
  insertPoint,
  pointsBetween,
  sessionsBefore,
  type PointRow,
} from '@/db/repositories/draft-history';
import { findPeople } from '@/db/repositories/people';
import { findRevision } from '@/db/repositories/revisions';
import type { Reader } from '@/db/client';
import { can } from '@/lib/core/access';
import { summaryInDutch, touchedInAll } from '@/lib/core/history';
import { fail, ok } from '@/lib/core/result';
import { pointName, type Point, type Session } from '@/schemas/draft-history';
import { canonicalJson } from '@/lib/server/basics/content-hash';
import { command, query } from '@/lib/server/door/command';
import { findDraftRecord, findProtocolRecord } from './protocol-record';
import { endStretch } from './stretches';

const protocolId = z.string().min(1).max(64);
const revision = z.number().int().min(1);
const PAGE = 30;
/** Each holds a whole text for ever. */
const MOST_POINTS = 500;

/** The history of a draft, newest first, a page at a time: the points that began before the revision `before`. */
export const listHistory = query({
  name: 'list_history',
  input: z.strictObject({ protocolId, before: revision.optional() }),
  find: ({ tx }, input) => findProtocolRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ tx, today }, { before = Number.MAX_SAFE_INTEGER }, { protocol, draft }) => {
    const found = await sessionsBefore(tx, protocol.id, before, PAGE + 1);
    const sessions = found.slice(0, PAGE);
    const oldest = sessions.at(-1)?.first ?? before;
    const named = await pointsBetween(tx, protocol.id, oldest, before - 1);
    const nameOf = await namesOf(tx, [
      ...sessions.flatMap(({ people }) => people),
      ...named.map(({ by }) => by),
    ]);
    const points: Point[] = [
      ...named.map((point) => namedPoint(point, nameOf)),
      ...sessions.map((session) => sessionPoint(session, draft.revision, nameOf)),
    ];
    return ok({
      title: draft.title,
      today,
      revision: draft.revision,
      points: points.toSorted((a, b) => b.revision - a.revision),
      /** When there are older ones: ask for those before this revision. */
      ...(found.length > PAGE && { olderBefore: oldest }),
    });
  },
});

/** The text at one point, to compare the draft with or to put back, and who changed what since. */
export const getEarlierText = query({
  name: 'get_earlier_text',
  input: z.strictObject({ protocolId, revision }),
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ tx }, input, { protocol, draft }) => {
    const isNow = draft.revision === input.revision;
    const found = isNow ? undefined : await findRevision(tx, protocol.id, input.revision);
    const text = isNow ? canonicalJson(draft.document) : found?.document;
    if (text === undefined) return fail({ code: 'not_found' });
    const sessions = await sessionsBefore(tx, protocol.id, Number.MAX_SAFE_INTEGER, MOST_SINCE);
    const since = sessions.filter(({ last }) => last > input.revision).toReversed();
    const touched = since.reduce<Session['touched']>((all, one) => touchedInAll(all, one.touched), []);
    const nameOf = await namesOf(
      tx,
      touched.map(({ by }) => by),
    );
    return ok({ text, changedBy: Object.fromEntries(touched.map(({ key, by }) => [key, nameOf(by)])) });
  },
  finish: async ({ work, actor }, _input, { text, changedBy }) => {
    const read = await work(actor.boardId, 'readStart', { text, own: {} });
    if (!read.ok) return read;
    return read.value.ok ? ok({ document: read.value.value, changedBy }) : read.value;
  },
});
/** Of more sessions than these it is not told who changed what. */
const MOST_SINCE = 200;

/** Gives a name to a revision: of the draft as it stands, or of an earlier text. It is kept for ever. */
export const namePoint = command({
  name: 'name_point',
  input: z.strictObject({ protocolId, revision, name: pointName }),
  find: async ({ tx }, input) => {
    const record = await findProtocolRecord(tx, input.protocolId);
    if (!record.ok) return record;
    const isNow = record.value.draft.revision === input.revision;
    const isKept = isNow || (await findRevision(tx, input.protocolId, input.revision)) !== undefined;
    return isKept ? record : fail({ code: 'not_found' });
  },
  may: (person, record) => can(person, 'edit_draft', record.resource),
  do: async ({ tx, actor, now, newId, auditKey }, input, { protocol }) => {
    if ((await countPoints(tx, protocol.id)) >= MOST_POINTS)
      return fail({ code: 'too_many_points', most: MOST_POINTS });
    await endStretch({ tx, now, auditKey }, protocol.id);
    const id = newId();
    const point = { revision: input.revision, name: input.name, at: now, by: actor.personId };
    await insertPoint(tx, { id, protocolId: protocol.id, ...point });
    return ok({
      value: { id },
      audit: { boardId: protocol.boardId, subject: protocol.id, detail: { id, revision: input.revision } },
    });
  },
});

type NameOf = (personId: string) => string;

function sessionPoint(session: Session, now: number, nameOf: NameOf): Point {
  const { kind, first, last, since, until, people } = session;
  return {
    ...{ kind, first, revision: last, since, until, isNow: last === now },
    people: people.map((id) => ({ id, name: nameOf(id) })),
    summary: summaryInDutch(session),
  };
}

function namedPoint({ id, revision: at, name, at: madeAt, by }: PointRow, nameOf: NameOf): Point {
  return { kind: 'named', id, revision: at, name, at: madeAt, by: { id: by, name: nameOf(by) } };
}

async function namesOf(tx: Reader, ids: readonly string[]): Promise<NameOf> {
  const people = await findPeople(tx, [...new Set(ids)]);
  return (id) => people.get(id)?.name ?? '';
}
