import { faceOf, responsibilityTone, type FaceOfSheet } from '@/lib/core/design';
import { everyCard, type FoundCard } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId, FunctionId } from '@/schemas/ids';
import { numberFootnotes, type PrintedNote } from './footnotes';
import type { Protocol } from '@/schemas/protocol';
import type { SchoolFunction } from '@/schemas/protocol-flow';
import type { Measurer } from './measurer';
import type { Style } from './style';

/** What every pass looks things up in: made once per layout. */
export type Lookup = {
  protocol: Protocol;
  cards: ReadonlyMap<CardId, FoundCard>;
  functions: ReadonlyMap<FunctionId, SchoolFunction>;
  columnLabel: ReadonlyMap<ColumnId, string>;
  tone: ReadonlyMap<ColumnId, string>;
  face: FaceOfSheet;
  /** The footnotes of a thing with words, numbered over the whole poster. */
  notes: ReadonlyMap<object, readonly PrintedNote[]>;
};

/** What a piece is made with. */
export type Kit = {
  lookup: Lookup;
  measurer: Measurer;
  style: Style;
  /** The cards that stand on this page: exits to others cannot be a line and are said in words. */
  onPage: ReadonlySet<CardId>;
  /** Footnotes are printed on paper; the canvas shows neither mark nor note. */
  hasNotes?: boolean;
};

export function makeLookup(protocol: Protocol): Lookup {
  return {
    protocol,
    cards: new Map(everyCard(protocol).map((found) => [found.card.id, found])),
    functions: new Map(protocol.functions.map((each) => [each.id, each])),
    columnLabel: new Map(protocol.columns.map((column) => [column.id, column.label])),
    tone: new Map(protocol.columns.map((column) => [column.id, responsibilityTone[column.responsibility]])),
    face: faceOf(protocol),
    notes: numberFootnotes(protocol),
  };
}

/** The signs of the footnotes of a thing, to stand after its words: " [1] [2]". */
export function noteSigns({ lookup, hasNotes }: Pick<Kit, 'lookup' | 'hasNotes'>, thing: object): string {
  if (!hasNotes) return '';
  return (lookup.notes.get(thing) ?? []).map(({ sign }) => ` ${sign}`).join('');
}

/** The labels of columns, side by side. */
export function columnNames(lookup: Lookup, ids: readonly ColumnId[]): string {
  return ids.flatMap((id) => lookup.columnLabel.get(id) ?? []).join(', ');
}

/** The names of the functions, side by side. */
export function functionNames(lookup: Lookup, ids: readonly FunctionId[]): string {
  return ids.flatMap((id) => lookup.functions.get(id)?.name ?? []).join(', ');
}
