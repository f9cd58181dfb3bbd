import { sentenceCase } from '@/lib/core/dutch';
import { names, type Noun } from '@/lib/core/protocol/questions';
import { lengths } from '@/schemas/lengths';
import type { FieldName } from '@/schemas/place';

type Names = typeof names;
type Lengths = typeof lengths;

/** How a field of the document is called and how much it holds, as the props of the field that edits it. */
export function fieldOf<N extends keyof Lengths, F extends keyof Lengths[N] & string>(
  noun: N,
  field: F,
): { label: string; field: FieldName; maxLength: number } {
  return {
    label: capital(noun, field),
    field: `${noun}.${field}` as FieldName,
    maxLength: lengths[noun][field] as number,
  };
}

/** The same for a list of short texts: its heading, what one of them is called, and how much that holds. */
export function linesOf<N extends keyof Lengths, F extends keyof Lengths[N] & string>(noun: N, field: F) {
  const { one, many } = names[noun];
  return {
    label: sentenceCase(many),
    lineName: sentenceCase(one),
    field: fieldOf(noun, field).field,
    maxLength: fieldOf(noun, field).maxLength,
  };
}

/** How a field of the document is called, above the field that edits it. */
export function labelOf<N extends Noun>(noun: N, field: keyof Names[N]['fields'] & string): string {
  return capital(noun, field);
}

function capital(noun: Noun, field: string): string {
  const fields: Readonly<Record<string, string>> = names[noun].fields;
  return sentenceCase(fields[field] ?? field);
}
