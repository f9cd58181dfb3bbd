import type { ColumnId, FunctionId } from '@/schemas/ids';
import type { SchoolFunction } from '@/schemas/protocol-flow';
import type { FunctionTag } from '@/schemas/vocabulary';
import type { Draft } from '../draft';

/** Tags that one function of a school carries; many people signal, so that tells nothing. */
const telling: readonly FunctionTag[] = [
  'attention-officer',
  'attention-officer-deputy',
  'board-attention-officer',
  'head',
  'board',
  'confidential-adviser',
];

/** The function of the document with the name, the special task or the last word of this one of the model. */
export function functionFor({ protocol, model }: Draft, modelId: FunctionId): FunctionId | undefined {
  const wanted = model.functions.find(({ id }) => id === modelId);
  if (!wanted) return undefined;
  const byName = protocol.functions.find(({ name }) => lower(name) === lower(wanted.name));
  const byTag = protocol.functions.find(({ tags }) =>
    tags.some((tag) => telling.includes(tag) && wanted.tags.includes(tag)),
  );
  const decider = wanted.decidesOnReport ? protocol.functions.find(isDecider) : undefined;
  return (byName ?? byTag ?? decider)?.id;
}

function isDecider({ decidesOnReport, kind }: SchoolFunction): boolean {
  return decidesOnReport && kind === 'function';
}

function lower(text: string): string {
  return text.trim().toLocaleLowerCase('nl');
}

/**
 * To whom a hand-over goes: those of the document, else who acts there, else the first of the model comes along, into
 * that column. A hand-over to nobody would lose the signal.
 */
export function receiversFor(
  draft: Draft,
  modelIds: readonly FunctionId[],
  actColumn: ColumnId,
): FunctionId[] {
  const found = modelIds.map((id) => functionFor(draft, id)).filter((id) => id !== undefined);
  if (found.length > 0) return [...new Set(found)];
  const column = draft.protocol.columns.find(({ id }) => id === actColumn);
  if (column && column.functionIds.length > 0) return column.functionIds.slice(0, 20);
  const first = draft.model.functions.find(({ id }) => id === modelIds[0]);
  return first && column ? [bringFunction(draft, first, column.id)] : [];
}

/** Brings a function of the model into a column. Who decides on a report, people say themselves. */
export function bringFunction(
  draft: Draft,
  wanted: SchoolFunction,
  columnId: ColumnId | undefined,
): FunctionId {
  const id = draft.freshId('functie') as FunctionId;
  const { name, abbreviation, kind, tags } = wanted;
  const shown = { name, kind, tags, ...(abbreviation !== undefined && { abbreviation }) };
  const brought = { ...shown, id, memberIds: [], decidesOnReport: false };
  draft.edit({ kind: 'add_function', index: draft.protocol.functions.length, function: brought });
  const column = draft.protocol.columns.find((one) => one.id === columnId);
  if (column) {
    const functionIds = [...column.functionIds, id];
    draft.edit({ kind: 'change_column', columnId: column.id, patch: { functionIds } });
  }
  return id;
}
