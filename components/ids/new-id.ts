import type { CardId, ColumnId, EntryId, ExitId, FunctionId, PartId, RouteId, StepId } from '@/schemas/ids';

type Ids = {
  card: CardId;
  column: ColumnId;
  entry: EntryId;
  exit: ExitId;
  function: FunctionId;
  part: PartId;
  route: RouteId;
  step: StepId;
};

/** A fresh id of the form of schemas/ids: "card-" and twelve random letters and digits. */
export function newId<K extends keyof Ids>(kind: K): Ids[K] {
  return freshId(kind) as Ids[K];
}

/** The same with any word in front, of at most 35 letters. */
export function freshId(word: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const random = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
  return `${word}-${random}`;
}
