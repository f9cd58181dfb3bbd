import type { CardId } from '@/schemas/ids';

type Node = {
  id: CardId;
  /** Where its lines lead that matter here. */
  targets: readonly (CardId | undefined)[];
  /** How many of those must lead into the set before it belongs to it: 0 begins it, and `never` keeps out. */
  needs: number;
};

export const never = Infinity;

/** The smallest set that each card joins once enough of its lines lead into it. Takes each line once. */
export function spread(nodes: readonly Node[]): Set<CardId> {
  const into = new Map<CardId, CardId[]>();
  for (const { id, targets } of nodes)
    for (const target of targets) {
      if (target === undefined) continue;
      const before = into.get(target);
      if (before) before.push(id);
      else into.set(target, [id]);
    }
  const open = new Map(nodes.map(({ id, needs }) => [id, needs]));
  const joined = new Set(nodes.filter(({ needs }) => needs === 0).map(({ id }) => id));
  for (const id of joined)
    for (const from of into.get(id) ?? []) {
      const left = (open.get(from) ?? never) - 1;
      open.set(from, left);
      if (left === 0) joined.add(from);
    }
  return joined;
}
