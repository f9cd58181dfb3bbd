import { stepName } from '@/lib/core/protocol/questions';
import type { Route, Step } from '@/schemas/protocol-flow';
import type { StepKind, Tag } from '@/schemas/vocabulary';
import type { Facts } from '../facts';
import type { Where } from '../rule';

export type PlacedStep = { route: Route; step: Step; where: Where };

/** The steps of that kind, for each home route that has one: a step the law asks for may be cut in two. */
export function homeStepsOf({ homeRoutes }: Facts, kind: StepKind): PlacedStep[][] {
  return homeRoutes
    .map((route) =>
      route.steps
        .filter(({ kinds }) => kinds.includes(kind))
        .map((step) => ({ route, step, where: { routeId: route.id, stepId: step.id } })),
    )
    .filter((steps) => steps.length > 0);
}

/** Whether one of these steps, a card in it or a line from such a card answers the tag. */
export function answersTag({ tagged }: Facts, tag: Tag, steps: readonly PlacedStep[]): boolean {
  return tagged(tag).some((one) => steps.some(({ step }) => step === one.step));
}

/** How a message names a step: 'Stap 2 "Overleg"'. */
export function namedStep({ label, title }: Pick<Step, 'label' | 'title'>): string {
  const name = label.trim() === '' ? 'Stap' : stepName({ label, title });
  return [name, title.trim() && `"${title.trim()}"`].filter(Boolean).join(' ');
}

/** The same within a sentence: 'stap 2 "Overleg"'. */
export function theStep(step: Pick<Step, 'label' | 'title'>): string {
  return namedStep(step).replace(/^Stap\b/, 'stap');
}
