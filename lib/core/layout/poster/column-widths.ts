import type { Column, Route } from '@/schemas/protocol-flow';
import type { GridWidths } from '../grid/make-grid';
import { hasOutcomes } from '../grid/make-grid';
import type { Style } from '../style';

/**
 * Shares the width of the sheet: columns with more text get somewhat more, so that rows end level; the
 * outcome lane is narrower than a column.
 */
export function columnWidths(route: Route, columns: readonly Column[], style: Style, width: number): GridWidths {
  const count = Math.max(1, columns.length);
  const loads = columns.map(({ id }) => loadOf(route, id));
  const mean = loads.reduce((sum, load) => sum + load, 0) / count || 1;
  const shares = loads.map((load) => Math.min(1.45, Math.max(0.72, Math.sqrt(load / mean))));
  if (shares.length === 0) shares.push(1);
  const outcomeShare = hasOutcomes(route) ? (count > 4 ? 1 : count === 1 ? 0.3 : 0.7) : 0;
  const gutters = style.gutter * (count + (outcomeShare > 0 ? 1 : 0));
  const free = width - style.stepLabelWidth - gutters;
  const total = shares.reduce((sum, share) => sum + share, 0) + outcomeShare;
  return { columns: shares.map((share) => (free * share) / total), outcome: (free * outcomeShare) / total };
}

/** How much text stands in a column; a card shares its text over the columns it spans. */
function loadOf(route: Route, columnId: Column['id']): number {
  let load = 1;
  for (const card of route.steps.flatMap(({ cards }) => cards)) {
    if (card.kind === 'outcome' || !card.parts.some((part) => part.columnId === columnId)) continue;
    const text = card.title.length + card.tasks.items.reduce((sum, task) => sum + task.text.length + 20, 60);
    load += text / card.parts.length;
  }
  return load;
}
