import type { Flow, Run } from '@/lib/core/run';

/** Whether all that was done in the run is still there. */
export function standsIn({ history }: Run, { functions, routes }: Flow): boolean {
  const cards = new Map(
    routes.flatMap(({ steps }) =>
      steps.flatMap((step) => step.cards.map((card) => [card.id, card] as const)),
    ),
  );
  return history.every((entry) => {
    if (entry.kind === 'function') return functions.some(({ id }) => id === entry.functionId);
    if (entry.kind === 'route') return routes.some(({ id }) => id === entry.routeId);
    if (entry.kind === 'handed_over') return true;
    const card = cards.get(entry.cardId);
    const exitId = entry.kind === 'card' ? entry.exitId : undefined;
    return card !== undefined && (exitId === undefined || card.exits.some(({ id }) => id === exitId));
  });
}
