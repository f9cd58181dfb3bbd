import { z } from 'zod';
import type { Reader } from '@/db/client';
import { councilsOf, findBoard } from '@/db/repositories/boards';
import { countAt } from '@/db/repositories/memberships';
import { rolesAtBoard, waitingAtBoard } from '@/db/repositories/roles';
import { schoolsOf } from '@/db/repositories/schools';
import { stillToActOn, versionsToShow, type VersionSummary } from '@/db/repositories/versions';
import { can, isOfficerOf, rolesFor } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { isToConfirm } from '@/lib/core/schools';
import { lengths } from '@/schemas/lengths';
import { query } from '@/lib/server/door/command';
import { pageNumber, pageOf } from '@/lib/server/basics/page-of';
import { listProtocols, recordsOf } from '@/lib/server/drafts/protocol-record';
import { versionInForce } from './in-force';
import { mayWith, maySee, versionLine } from './version-line';

/** Lines on one page. */
const PROTOCOLS = 25;
const WAITING = 10;

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
  | { kind: 'confirm_contacts'; schoolId: string; schoolName: string }
  | { kind: 'first_people' }
  | { kind: 'first_protocol' };

/** What somebody sees first: what waits for them, and the protocols they may see. */
export const getDashboard = query({
  name: 'get_dashboard',
  input: z.strictObject({
    page: pageNumber,
    waitingPage: pageNumber,
    /** Words in the title of the protocols to show. */
    search: z.string().max(lengths.protocol.title).default(''),
  }),
  find: async ({ tx, actor }) => {
    const board = await findBoard(tx, actor.boardId);
    return board ? ok(board) : fail({ code: 'not_found' });
  },
  may: (person, board) => can(person, 'see_board', { boardId: board.id }),
  do: async ({ tx, actor, now, today }, { page, waitingPage, search }, board) => {
    const councils = await councilsOf(tx, board.id);
    const listed = await listProtocols(tx, board.id);
    const visible = listed.filter(({ resource }) => can(actor, 'see_protocol', resource) === 'allowed');
    const onPage = pageOf(visible, page, PROTOCOLS);
    // What is searched is the title that this person sees, so a search reads all of them.
    const read = search === '' ? onPage.items : visible;
    const ids = read.map(({ protocol }) => protocol.id);
    const versions = await versionsToShow(tx, board.id, ids);
    const records = await recordsOf(tx, board, read, versions);
    const lines = records.map(({ protocol, draft, versions: own, resource }) => {
      const newest = own.find((version) => maySee(actor, version));
      const line = newest && versionLine(actor, newest, own, councils, today);
      const seesDraft = can(actor, 'see_draft', resource) === 'allowed';
      const current = versionInForce(own, today);
      return {
        id: protocol.id,
        title: seesDraft ? draft.title : (line?.title ?? ''),
        newest: line,
        /** The version that staff follow today. */
        current: current && {
          label: current.label,
          entryIntoForce: current.entryIntoForce,
          isNewest: current.id === line?.versionId,
        },
        /** Where staff read it, while a version is in force. */
        address: current ? `/${board.slug}/${protocol.slug}` : undefined,
        mayEdit: can(actor, 'edit_draft', resource) === 'allowed',
        draftChangedAt: seesDraft ? draft.changedAt : undefined,
      };
    });

    const found = lines.filter(({ title }) => saysAll(title, search));
    const shown = search === '' ? { items: lines, at: onPage.at } : pageOf(found, page, PROTOCOLS);

    const name = (councilId: string) => councils.find(({ id }) => id === councilId)?.name ?? '';
    const roles = await rolesAtBoard(tx, board.id);
    const begun = new Map(listed.map(({ protocol }) => [protocol.id, protocol.createdAt]));
    const open = versions
      .filter(({ state }) => stillToActOn.includes(state.status))
      .toSorted((a, b) => begun.get(a.protocolId)!.localeCompare(begun.get(b.protocolId)!));
    const waiting: Waiting[] = open.flatMap((version) =>
      waitingOn(version, mayWith(actor, version, roles, today), name),
    );
    const unconfirmed = await waitingAtBoard(tx, board.id);
    const names = rolesFor(actor, unconfirmed, roles).map(({ person }) => person.name);
    if (names.length > 0) waiting.unshift({ kind: 'confirm_roles', names: [...new Set(names)] });
    for (const { id, name, contactsConfirmedAt } of await schoolsOf(tx, board.id))
      if (isOfficerOf(actor, id) && isToConfirm(contactsConfirmedAt ?? undefined, now))
        waiting.push({ kind: 'confirm_contacts', schoolId: id, schoolName: name });
    const mayCreate = can(actor, 'create_protocol', { boardId: board.id }) === 'allowed';
    const mayInvite = can(actor, 'manage_people', { boardId: board.id }) === 'allowed';
    if (mayInvite && (await isAlone(tx, board.id, now))) waiting.push({ kind: 'first_people' });
    if (mayCreate && listed.length === 0) waiting.push({ kind: 'first_protocol' });
    const waitingShown = pageOf(waiting, waitingPage, WAITING);
    return ok({
      councils: councils.map(({ id, name }) => ({ id, name })),
      waiting: waitingShown.items,
      /** Roles of their own that wait for a second holder. */
      unconfirmed: unconfirmed.filter(({ person }) => person.id === actor.personId).map(({ role }) => role),
      protocols: shown.items,
      /** How many protocols this person may see, and how many of those a search found. */
      count: { visible: visible.length, found: search === '' ? visible.length : found.length },
      /** Which page of each list this is. */
      at: { waiting: waitingShown.at, protocols: shown.at },
    });
  },
});

/** Does the title have every one of these words, in whatever letters? */
function saysAll(title: string, search: string): boolean {
  const said = title.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Has nobody joined the administrator, and is nobody on the way? */
async function isAlone(tx: Reader, boardId: string, now: string): Promise<boolean> {
  const { people, invitations } = await countAt(tx, boardId, now);
  return people === 1 && invitations === 0;
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
