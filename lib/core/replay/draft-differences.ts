import type { StoredDraft } from './stored';
import type { ToldDraft } from './story';

type About = { protocolId: string; title: string };
/** A draft whose edits or text are not as the log says. */
export type DraftDifference = ({ kind: 'edits_changed' } & About) | ({ kind: 'draft_changed' } & About);

/**
 * Holds the log of edits of each draft against what the audit says of it, and its text against that log. Saves may be
 * forgotten from the oldest on, as long as the seal that the audit knows still reaches what is left.
 */
export function draftDifferences(
  told: ReadonlyMap<string, ToldDraft>,
  drafts: readonly StoredDraft[],
): DraftDifference[] {
  const kept = new Set(drafts.map(({ protocolId }) => protocolId));
  const gone = [...told.keys()].filter((protocolId) => !kept.has(protocolId));
  return [
    ...gone.map((protocolId): DraftDifference => ({ kind: 'edits_changed', protocolId, title: '' })),
    ...drafts.flatMap((draft): DraftDifference[] => {
      const about = { protocolId: draft.protocolId, title: draft.title };
      if (!isAsTold(told.get(draft.protocolId), draft)) return [{ kind: 'edits_changed', ...about }];
      return isAsEdited(draft) ? [] : [{ kind: 'draft_changed', ...about }];
    }),
  ];
}

function isAsTold(told: ToldDraft | undefined, { revision, saves }: StoredDraft): boolean {
  if (!told) return true;
  if (!saves) return told.log === undefined && told.revision === revision;
  const { isWhole, oldest, sealAt } = saves;
  if (!isWhole) return false;
  const isNext = oldest.revision === told.revision + 1;
  return (isNext ? oldest.prevSeal : sealAt(told.revision)) === (told.log ?? '');
}

function isAsEdited({ revision, documentHash, saves }: StoredDraft): boolean {
  return !saves || (saves.newest.revision === revision && saves.newest.document === documentHash);
}
