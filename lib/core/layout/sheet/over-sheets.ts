import type { Route } from '@/schemas/protocol-flow';
import type { Context } from './context';
import type { Sheet, SheetFrame } from './sheet';
import { type Draft, draftOf } from './draft';
import { laneWidth } from './measures';
import { sheetLook } from './page-furniture';
import type { StepCards } from './structure';

/**
 * A route that does not fit on one sheet even with titles only: as many steps to a sheet as fit, else as many cards of
 * a step. A sheet grows beyond its paper only for one card that is taller than a sheet.
 */
export function overSheets(
  context: Context,
  route: Route,
  rows: readonly StepCards[],
  { others, sheetOf, isFirst }: Pick<SheetFrame, 'others' | 'sheetOf' | 'isFirst'>,
): Sheet[] {
  const look = sheetLook(context.paper, 'portrait');
  const sheets: Sheet[] = [];
  const make = (part: readonly StepCards[]): Draft => {
    const isContinued = sheets.length > 0;
    const frame: SheetFrame = {
      orientation: 'portrait',
      others: isContinued ? [] : others,
      sheetOf,
      isInLane: false,
      isCompact: false,
      isFirst: isFirst && !isContinued,
      alone: { route, isContinued },
    };
    const panels = [[{ route, rows: part, isContinued }]];
    return draftOf(context, frame, panels, [look.width - 2 * look.margin], { laneWidth, isLoose: true });
  };
  let waiting = [...rows];
  while (waiting.length > 0) {
    const steps = mostThatFit(waiting.length, (count) => make(waiting.slice(0, count)));
    if (steps) {
      sheets.push(steps.draft.fit());
      waiting = waiting.slice(steps.count);
      continue;
    }
    const [step] = waiting as [StepCards];
    const ofStep = (count: number) => make([{ ...step, cards: step.cards.slice(0, count) }]);
    const cards = mostThatFit(step.cards.length, ofStep) ?? { count: 1, draft: ofStep(1) };
    sheets.push(cards.draft.fit());
    const rest = step.cards.slice(cards.count);
    waiting = [
      ...(rest.length > 0 ? [{ ...step, cards: rest, isContinued: true }] : []),
      ...waiting.slice(1),
    ];
  }
  return sheets.length > 0 ? sheets : [make([]).fit()];
}

function mostThatFit(
  most: number,
  make: (count: number) => Draft,
): { count: number; draft: Draft } | undefined {
  let found: { count: number; draft: Draft } | undefined;
  for (let count = 1; count <= most; count++) {
    const draft = make(count);
    if (draft.excess > 0.01) break;
    found = { count, draft };
  }
  return found;
}
