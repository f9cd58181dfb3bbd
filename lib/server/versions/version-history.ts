import { auditOfSubject } from '@/db/repositories/audit';
import type { CouncilRow } from '@/db/repositories/boards';
import { findPerson } from '@/db/repositories/people';
import type { VersionSummary } from '@/db/repositories/versions';
import type { Reader } from '@/db/client';
import { actionsOnRoles, heldSince, readLogRow, type LogRow } from '@/lib/core/replay';
import { movedDetail } from '@/schemas/audit-detail';
import type { Role } from '@/schemas/people';

/** What the board alone may do to a version. */
const actsOfBoard = ['submit_version', 'withdraw_version', 'adopt_version', 'withdraw_publication'];

/** Something that happened to a version, and as what the person who did it decided. */
export type HistoryEvent = {
  id: string;
  at: string;
  /** As the log has it, "adopt_version". */
  action: string;
  by: string;
  /** The account was closed since: who returns is a new person. */
  hasLeft: boolean;
  /** Absent for an act that decides nothing, and where an older log does not say it. */
  holds?: { role: string; since: string; confirmedBy: string | undefined };
};

/** What happened to a version, newest first. */
export async function historyOf(
  tx: Reader,
  version: VersionSummary,
  councils: CouncilRow[],
): Promise<HistoryEvent[]> {
  const about = personalLog(tx, version.boardId);
  const history: HistoryEvent[] = [];
  for (const row of await auditOfSubject(tx, version.boardId, version.id)) {
    const { seq, at, action, actorId } = row;
    const by = actorId === null ? undefined : await about(actorId);
    const role = roleOf(readLogRow(row));
    const held = role && by && heldSince(by.rows, role, seq);
    const confirmer = held?.confirmedBy === undefined ? undefined : await about(held.confirmedBy);
    history.push({
      ...{ id: `${version.boardId}-${seq}`, at, action },
      by: by?.person?.name ?? '',
      hasLeft: by?.person ? by.person.leftAt !== null : false,
      ...(role &&
        held && {
          holds: {
            role: role.name === 'council' ? `lid van de ${nameOf(role.councilId, councils)}` : 'bestuur',
            since: held.since,
            confirmedBy: confirmer?.person?.name,
          },
        }),
    });
  }
  return history.reverse();
}

/** As what somebody did this, when it is a decision. */
function roleOf({ action, detail }: LogRow): Role | undefined {
  if (actsOfBoard.includes(action)) return { name: 'board' };
  const moved = movedDetail.safeParse(detail).data;
  if (moved?.kind !== 'consent' && moved?.kind !== 'refuse') return undefined;
  return { name: 'council', councilId: moved.councilId };
}

/** A person and what the log says of them, read once for everybody. */
function personalLog(tx: Reader, boardId: string) {
  const read = async (id: string) => ({
    person: await findPerson(tx, id),
    rows: (await auditOfSubject(tx, boardId, id, actionsOnRoles)).map(readLogRow),
  });
  const known = new Map<string, ReturnType<typeof read>>();
  return (id: string) => {
    const found = known.get(id) ?? read(id);
    known.set(id, found);
    return found;
  };
}

const nameOf = (councilId: string, councils: CouncilRow[]) =>
  councils.find(({ id }) => id === councilId)?.name ?? '';
