import type { Step } from '@/schemas/protocol-flow';
import type { CardView } from '../card-view';
import type { Kit } from '../kit';
import type { Box } from '../scene';
import type { Piece } from '../piece';
import type { Grid } from './make-grid';
import { type PlacedCard, placeStep } from './place-step';
import { stepLabel } from './step-label';

/** A step with the cards that are shown of it: all of them, or those that fit on this page. */
export type StepView = { step: Step; cards: CardView[]; isContinued: boolean };
export type PlacedStep = { view: StepView; box: Box; label: Piece; cards: PlacedCard[] };

/** Rows of steps below each other from `top`. Rows touch; their cards keep clear of the edges. */
export function placeRoute(kit: Kit, grid: Grid, steps: readonly StepView[], top: number): PlacedStep[] {
  const padding = kit.style.stepPadding;
  let y = top;
  return steps.map((view, i) => {
    const label = stepLabel(kit, view.step, grid.labelWidth, view.isContinued, steps[i - 1]?.step);
    const cards = placeStep(kit, grid, view.step, view.cards, y + padding);
    const bottom = cards.reduce(
      (low, { box }) => Math.max(low, box.y + box.height),
      y + padding + label.height,
    );
    const box = { x: grid.left, y, width: grid.right - grid.left, height: bottom + padding - y };
    y += box.height;
    return { view, box, label, cards };
  });
}
