import type { CardId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route, Step } from '@/schemas/protocol-flow';

/** The route of a choice, and its steps with what was chosen of them. */
export function chosenSteps(
  { routes }: Pick<Protocol, 'routes'>,
  choice: { cardIds: readonly CardId[] } | { stepIds: readonly StepId[] },
): { route: Route; steps: Step[] } | undefined {
  const ids = new Set<string>('stepIds' in choice ? choice.stepIds : choice.cardIds);
  for (const route of routes) {
    const steps =
      'stepIds' in choice
        ? route.steps.filter(({ id }) => ids.has(id))
        : route.steps
            .map((step) => ({ ...step, cards: step.cards.filter(({ id }) => ids.has(id)) }))
            .filter(({ cards }) => cards.length > 0);
    if (steps.length > 0) return { route, steps };
  }
  return undefined;
}
