/** A stretch of text; with `href` it is a link. */
export type Span = { text: string; bold?: boolean; href?: string };
export type FlowText = string | readonly Span[];

/** A text document in reading order. Headings begin at 1 and skip no level. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: FlowText; isSoft?: boolean }
  | { kind: 'list'; items: readonly FlowText[] }
  | {
      kind: 'table';
      /** `share` is the part of the width a column takes; 1 when absent. */
      columns: readonly { title: string; share?: number }[];
      rows: readonly (readonly FlowText[])[];
      /** The first cell of a row says what the row is about. */
      hasRowHeads?: boolean;
    }
  | { kind: 'rule' };

export type FlowDocument = {
  title: string;
  lang: string;
  /** Stands at the foot of every page, beside its number. */
  foot: string;
  blocks: readonly Block[];
};

export function spansOf(text: FlowText): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}
