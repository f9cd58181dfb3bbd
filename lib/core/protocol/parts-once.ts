import type { PartOfColumn } from '@/schemas/protocol-flow';
import type { CardPart } from '@/schemas/vocabulary';

const strongest: readonly CardPart[] = ['decides', 'does', 'joins', 'advises', 'informed'];

/** Each column once: of two parts in one column the larger counts, with the words of both. */
export function partsOnce(parts: readonly PartOfColumn[]): PartOfColumn[] {
  const columnIds = [...new Set(parts.map(({ columnId }) => columnId))];
  return columnIds.map((columnId) => together(parts.filter((part) => part.columnId === columnId)));
}

function together(parts: readonly PartOfColumn[]): PartOfColumn {
  const [first] = parts.toSorted((a, b) => strongest.indexOf(a.part) - strongest.indexOf(b.part));
  if (parts.length === 1) return parts[0]!;
  const texts = [...new Set(parts.map(({ text }) => text?.trim()).filter(Boolean))];
  const { text: _text, ...rest } = first!;
  return texts.length > 0 ? { ...rest, text: texts.join('; ') } : rest;
}
