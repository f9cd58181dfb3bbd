import { auditOfSubject, auditOfSubjects } from '@/db/repositories/audit';
import type { CouncilRow } from '@/db/repositories/boards';
import { peopleOf } from '@/db/repositories/memberships';
import { findPeople } from '@/db/repositories/people';
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
  /** They work at this board no more. */
  hasLeft: boolean;
  /** Absent for an act that decides nothing, and where an older log does not say it. */
  holds?: { role: string; since: string; confirmedBy: string | undefined };
  /** The paths of the files that it put on the public site. */
  published?: string[];
};

/** What happened to a version, newest first. */
export async function historyOf(
  tx: Reader,
  version: VersionSummary,
  councils: CouncilRow[],
): Promise<HistoryEvent[]> {
  const rows = (await auditOfSubject(tx, version.boardId, version.id)).map(readLogRow);
  const actors = [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))];
  const given = (await auditOfSubjects(tx, version.boardId, actors, actionsOnRoles)).map(readLogRow);
  const confirmers = given.flatMap(({ action, actorId }) =>
    action === 'confirm_role' ? (actorId ?? []) : [],
  );
  const people = await findPeople(tx, [...actors, ...confirmers]);
  const here = new Set((await peopleOf(tx, version.boardId)).map(({ id }) => id));
  const holdsAt = ({ seq, actorId }: LogRow, role: Role): HistoryEvent['holds'] => {
    const held = heldSince(
      given.filter(({ subject }) => subject === actorId),
      role,
      seq,
    );
    return (
      held && {
        role: role.name === 'council' ? `lid van de ${nameOf(role.councilId, councils)}` : 'bestuur',
        since: held.since,
        confirmedBy: people.get(held.confirmedBy ?? '')?.name,
      }
    );
  };
  return rows
    .map((row): HistoryEvent => {
      const by = people.get(row.actorId ?? '');
      const role = roleOf(row);
      const holds = role && holdsAt(row, role);
      const published = publishedBy(row);
      return {
        ...{ id: `${version.boardId}-${row.seq}`, at: row.at, action: row.action },
        by: by?.name ?? '',
        hasLeft: by !== undefined && !here.has(by.id),
        ...(holds && { holds }),
        ...(published && { published }),
      };
    })
    .reverse();
}

/** As what somebody did this, when it is a decision. */
function roleOf({ action, detail }: LogRow): Role | undefined {
  if (actsOfBoard.includes(action)) return { name: 'board' };
  const moved = movedDetail.safeParse(detail).data;
  if (moved?.kind !== 'consent' && moved?.kind !== 'refuse') return undefined;
  return { name: 'council', councilId: moved.councilId };
}

function publishedBy({ detail }: LogRow): string[] | undefined {
  const moved = movedDetail.safeParse(detail).data;
  return moved?.kind === 'publish' && moved.files ? Object.keys(moved.files) : undefined;
}

const nameOf = (councilId: string, councils: CouncilRow[]) =>
  councils.find(({ id }) => id === councilId)?.name ?? '';
