import type { ProtocolField } from '@/lib/core/rules';
import type { CardId, ColumnId, FunctionId, StepId } from '@/schemas/ids';
import type { Aim, Chosen, EditorView } from '../editor-view';

/** The parts of the screen that the focus is sent to (see useAim). Their element says so with `atPlace`. */
export const placeOf = {
  card: (id: CardId): Aim => ({ by: 'data-card-id', name: id }),
  /** What is chosen in the flow. */
  choice: (chosen: Chosen): Aim => {
    if (chosen.on === 'cell') return placed(`cell ${chosen.stepId} ${chosen.columnId ?? ''}`);
    if (chosen.on === 'line') return placed(`line ${chosen.exitId}`);
    return placeOf.card(chosen.on === 'card' ? chosen.cardId : chosen.cardIds.at(-1)!);
  },
  lineText: placed('line-text'),
  /** Of the chosen card, in the table. */
  titleInTable: placed('title-in-table'),
  step: (id: StepId) => placed(`step ${id}`),
  column: (id: ColumnId) => placed(`column ${id}`),
  function: (id: FunctionId) => placed(`function ${id}`),
  field: (field: ProtocolField) => placed(`field ${field}`),
  about: placed('about'),
  entry: placed('entry'),
  addEntry: placed('add-entry'),
  route: placed('route'),
  noRoute: placed('no-route'),
  thread: (id: string) => placed(`thread ${id}`),
  newThread: placed('new-thread'),
  finding: (key: string): Aim => ({ by: 'data-finding', name: key }),
  outlineFold: placed('outline-fold'),
  sideFold: placed('side-fold'),
  checkHeading: placed('check-heading'),
  checkBar: placed('check-bar'),
};

/** The view with the focus on its way to what is chosen in the flow. */
export function aimedAtChoice(view: EditorView): EditorView {
  return { ...view, aim: view.chosen && placeOf.choice(view.chosen) };
}

/** What can be chosen in the flow, whichever it is. */
export const anyChoice = '[data-card-id], [data-place^="cell "], [data-place^="line "]';

/** The attribute of the element at this place. */
export function atPlace({ by, name }: Aim): Partial<Record<Aim['by'], string>> {
  return { [by]: name };
}

/** The selector that finds the element again. */
export function selectorOf({ by, name }: Aim): string {
  return `[${by}=${quoted(name)}]`;
}

/** The element at this place, when it is on screen. */
export function elementAt(aim: Aim, within: ParentNode = document): HTMLElement | null {
  return within.querySelector<HTMLElement>(selectorOf(aim));
}

function placed(name: string): Aim {
  return { by: 'data-place', name };
}

/** As a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
