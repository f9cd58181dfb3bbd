/** A piece of a text, from `start` up to `end`. */
export type Span = { start: number; end: number };

/** Replace what stands there by `text`. */
export type Edit = Span & { text: string };

/** The text with the edits made; they stand in order and do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (made, { start, end, text: words }) => made.slice(0, start) + words + made.slice(end),
    text,
  );
}
