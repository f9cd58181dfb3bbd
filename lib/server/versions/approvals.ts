import type { CouncilRow } from '@/db/repositories/boards';
import { hasConsented } from '@/lib/core/lifecycle';
import type { PartId } from '@/schemas/ids';
import type { Approval } from '@/schemas/protocol';
import type { VersionState } from '@/schemas/version-state';

/** The record block of a version: who consented, who adopted, from when it counts, before when it is evaluated. */
export function approvalsOf(state: VersionState, councils: CouncilRow[], board: string): Approval[] {
  const lines: (Omit<Approval, 'id'> & { date: string })[] = state.requests.flatMap(
    ({ councilId, answer }) => {
      const council = councils.find(({ id }) => id === councilId);
      if (!council || !hasConsented(answer)) return [];
      return [
        {
          kind: 'consent' as const,
          body: council.name,
          date: answer.decidedOn,
          ...(council.sectors.length === 1 ? { sector: council.sectors[0] } : {}),
        },
      ];
    },
  );
  if (state.adoptedOn) lines.push({ kind: 'adoption', body: board, date: state.adoptedOn });
  if (state.entryIntoForce) lines.push({ kind: 'entry-into-force', body: '', date: state.entryIntoForce });
  if (state.evaluationBefore)
    lines.push({ kind: 'evaluation-before', body: '', date: state.evaluationBefore });
  return lines
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((line, index) => ({ id: `approval-${index + 1}` as PartId, ...line }));
}
