import type { ProtocolField } from '@/lib/core/rules';
import type { Chosen } from '../editor-view';
import type { CardId, ColumnId, FunctionId, StepId } from '@/schemas/ids';

/** How the parts of the screen are found by whoever sends the focus there (see useAim). */
export const placeOf = {
  card: (id: CardId) => `[data-card-id=${quoted(id)}]`,
  /** What is chosen in the flow. */
  choice: (chosen: Chosen) =>
    chosen.on === 'card' ? `[data-card-id=${quoted(chosen.cardId)}]` : placed(nameOfChoice(chosen)),
  /** The field of the title, where a card in the table is chosen. */
  titleIn: (id: CardId) => `[data-card-id=${quoted(id)}] textarea`,
  lineText: placed('line-text'),
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
  finding: (key: string) => `[data-finding=${quoted(key)}]`,
  checkHeading: placed('check-heading'),
  checkBar: placed('check-bar'),
};

/** What `data-place` says of an empty cell or a line. */
export function nameOfChoice(chosen: Exclude<Chosen, { on: 'card' }>): string {
  return chosen.on === 'cell' ? `cell ${chosen.stepId} ${chosen.columnId ?? ''}` : `line ${chosen.exitId}`;
}

function placed(name: string): string {
  return `[data-place=${quoted(name)}]`;
}

/** As a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
