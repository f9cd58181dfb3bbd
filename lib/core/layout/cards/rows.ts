import { moveMarks, type Piece } from '../piece';
import type { SceneGroup } from '../scene';

/** A thing on a card: the group that its rows stand in. */
export type Owner = Pick<SceneGroup, 'id' | 'role' | 'ref' | 'label'>;

/** A piece that no page boundary cuts. */
export type Row = {
  owner: Owner;
  piece: Piece;
  /** Free ground above it, except on top of a page. */
  gap: number;
  /** Stands on the same page as the row after it. */
  leads?: boolean;
  /** Moved to the left of the other rows: the head of a step stands in its own margin. */
  outdent?: number;
};

export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { piece, gap }, i) => sum + piece.height + (i === 0 ? 0 : gap), 0);
}

/**
 * The rows over pages, each of its own `room`, a row that leads with the one it leads to. `again` gives the row that a page begins
 * with when it goes on with something. What is higher than a page has a page of its own.
 */
export function breakRows(
  rows: readonly Row[],
  room: (page: number) => number,
  again: (first: Row) => Row | undefined = () => undefined,
): Row[][] {
  const pages: Row[][] = [[]];
  let filled = 0;
  for (let i = 0; i < rows.length;) {
    let end = i;
    while (rows[end]!.leads && end + 1 < rows.length) end++;
    const together = rows.slice(i, end + 1);
    const page = pages[pages.length - 1]!;
    const needed = heightOf(together) + (page.length === 0 ? 0 : together[0]!.gap);
    const isFull = filled + needed > room(pages.length - 1) + 0.01;
    if (isFull && (page.length > 0 || room(pages.length) > room(pages.length - 1))) {
      const head = page.length > 0 ? again(together[0]!) : undefined;
      pages.push(head ? [head] : []);
      filled = head ? head.piece.height + together[0]!.gap + heightOf(together) : heightOf(together);
      pages[pages.length - 1]!.push(...together);
    } else {
      page.push(...together);
      filled += needed;
    }
    i = end + 1;
  }
  return pages;
}

/** The rows of one page placed below each other, those of one owner in a group. */
export function groupsOf(
  rows: readonly Row[],
  at: { x: number; y: number; width: number; page: number },
): SceneGroup[] {
  const groups: SceneGroup[] = [];
  let y = at.y;
  rows.forEach(({ owner, piece, gap, outdent = 0 }, i) => {
    if (i > 0) y += gap;
    const id = at.page === 0 ? owner.id : `${owner.id}-${at.page}`;
    const last = groups[groups.length - 1];
    const marks = moveMarks(piece.marks, at.x - outdent, y);
    y += piece.height;
    if (last?.id === id) {
      last.marks.push(...marks);
      last.box.height = y - last.box.y;
      return;
    }
    groups.push({
      ...owner,
      id,
      box: { x: at.x - outdent, y: y - piece.height, width: at.width + outdent, height: piece.height },
      marks,
    });
  });
  return groups;
}
