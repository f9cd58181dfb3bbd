import { z } from 'zod';
import { can } from '@/lib/core/access';
import { ok } from '@/lib/core/result';
import { doing, place } from '@/schemas/place';
import { signal } from '@/lib/server/door/command';
import { subjectOf } from './live-draft';
import { findProtocolRecord } from './protocol-record';

/** Tells who has the same draft open where this person is, and whether they type. Kept nowhere. */
export const tellPlace = signal({
  name: 'tell_place',
  input: z.strictObject({
    protocolId: z.string().min(1).max(64),
    /** As the live stream called it. */
    page: z.string().min(1).max(64),
    place: place.nullable(),
    doing,
  }),
  find: ({ tx }, input) => findProtocolRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ actor, presence }, { protocolId, ...said }) =>
    ok({ isKnown: presence.say(subjectOf(protocolId), { ...said, personId: actor.personId }) }),
});
