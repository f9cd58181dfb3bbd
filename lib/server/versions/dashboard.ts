import { z } from 'zod';
import type { Reader } from '@/db/client';
import { councilsOf, findBoard } from '@/db/repositories/boards';
import { openInvitationsOf } from '@/db/repositories/invitations';
import { peopleOf, rolesAtBoard, waitingAtBoard } from '@/db/repositories/people';
import type { VersionSummary } from '@/db/repositories/versions';
import { can, rolesFor } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { query } from '@/lib/server/door/command';
import { recordsAtBoard } from '@/lib/server/drafts/protocol-record';
import { mayWith, versionLine } from './version-line';

/** Something that only goes on when this person acts. */
export type Waiting =
  | {
      kind: 'decide';
      versionId: string;
      label: string;
      title: string;
      councilId: string;
      councilName: string;
    }
  | {
      kind: 'answer_refusal' | 'adopt' | 'publish';
      versionId: string;
      label: string;
      title: string;
      protocolId: string;
    }
  | { kind: 'confirm_roles'; names: string[] }
  | { kind: 'first_people' }
  | { kind: 'first_protocol' };

/** What somebody sees first: what waits for them, and the protocols they may see. */
export const getDashboard = query({
  name: 'get_dashboard',
  input: z.strictObject({}),
  find: async ({ tx, actor }) => {
    const board = await findBoard(tx, actor.boardId);
    return board ? ok(board) : fail({ code: 'not_found' });
  },
  may: (person, board) => can(person, 'see_board', { boardId: board.id }),
  do: async ({ tx, actor, now, today }, _input, board) => {
    const councils = await councilsOf(tx, board.id);
    const records = await recordsAtBoard(tx, board);
    const protocols = records
      .filter(({ resource }) => can(actor, 'see_protocol', resource) === 'allowed')
      .map(({ protocol, draft, versions, resource }) => {
        const lines = versions.flatMap(
          (version) => versionLine(actor, version, versions, councils, today) ?? [],
        );
        const seesDraft = can(actor, 'see_draft', resource) === 'allowed';
        const isInForce = lines.some(({ standing }) => standing === 'in_force');
        return {
          id: protocol.id,
          title: seesDraft ? draft.title : (lines[0]?.title ?? ''),
          newest: lines[0],
          /** Where staff read it, while a version is in force. */
          address: isInForce ? `/${board.slug}/${protocol.slug}` : undefined,
          mayEdit: can(actor, 'edit_draft', resource) === 'allowed',
          draftChangedAt: seesDraft ? draft.changedAt : undefined,
        };
      });

    const name = (councilId: string) => councils.find(({ id }) => id === councilId)?.name ?? '';
    const roles = await rolesAtBoard(tx, board.id);
    const waiting: Waiting[] = records.flatMap(({ versions }) =>
      versions.flatMap((version) => waitingOn(version, mayWith(actor, version, roles, today), name)),
    );
    const unconfirmed = await waitingAtBoard(tx, board.id);
    const names = rolesFor(actor, unconfirmed, roles).map(({ person }) => person.name);
    if (names.length > 0) waiting.unshift({ kind: 'confirm_roles', names: [...new Set(names)] });
    const mayCreate = can(actor, 'create_protocol', { boardId: board.id }) === 'allowed';
    const mayInvite = can(actor, 'manage_people', { boardId: board.id }) === 'allowed';
    if (mayInvite && (await isAlone(tx, board.id, now))) waiting.push({ kind: 'first_people' });
    if (mayCreate && records.length === 0) waiting.push({ kind: 'first_protocol' });
    return ok({
      councils: councils.map(({ id, name }) => ({ id, name })),
      waiting,
      /** Roles of their own that wait for a second holder. */
      unconfirmed: unconfirmed.filter(({ person }) => person.id === actor.personId).map(({ role }) => role),
      protocols,
    });
  },
});

/** Has nobody joined the administrator, and is nobody on the way? */
async function isAlone(tx: Reader, boardId: string, now: string): Promise<boolean> {
  const [people, invitations] = [await peopleOf(tx, boardId), await openInvitationsOf(tx, boardId, now)];
  return people.length === 1 && invitations.length === 0;
}

function waitingOn(
  version: VersionSummary,
  may: ReturnType<typeof mayWith>,
  nameOf: (councilId: string) => string,
): Waiting[] {
  const { id: versionId, label, title, protocolId } = version;
  const about = { versionId, label, title, protocolId };
  const decide = may.decideFor.map((councilId) => ({
    kind: 'decide' as const,
    versionId,
    label,
    title,
    councilId,
    councilName: nameOf(councilId),
  }));
  // Once one council has refused, the board is next; another council may still answer, but nothing waits for it.
  if (version.state.status === 'refused') return may.withdraw ? [{ kind: 'answer_refusal', ...about }] : [];
  if (may.adopt) return [{ kind: 'adopt', ...about }];
  if (may.publish) return [{ kind: 'publish', ...about }];
  return decide;
}
