import type { RichInline, RichText } from '@/schemas/rich-text';
import type { Edit } from '../edit-text';

/** Everything that holds inline text, seen alike: a document, a list, a paragraph. */
type Node = { type: string; content?: Node[] } | RichInline;

/** The words of a document in one text, a line for each paragraph, without its footnotes. */
export function wordsOfDocument(node: Node): string {
  if (node.type === 'text' && 'text' in node) return node.text;
  if (node.type === 'hardBreak') return '\n';
  const content = 'content' in node ? (node.content ?? []) : [];
  return content.map(wordsOfDocument).join('') + (isParagraph(node) ? '\n' : '');
}

/**
 * The document with edits of its words made, over the borders of marked words ("bel het **AMK**"). The new words come
 * where the old ones were marked, else where they began; a piece of text that has nothing left goes.
 */
export function withDocumentEdits(document: RichText, edits: readonly Edit[]): RichText {
  let at = 0;
  const homes = homesOf(document, edits);
  const rebuilt = (node: Node): Node[] => {
    if (node.type === 'hardBreak') at += 1;
    if (node.type === 'text' && 'text' in node) {
      const start = at;
      at += node.text.length;
      const text = editedPiece(node.text, start, edits, (edit) => homes.get(edit) === start);
      return text === '' ? [] : [{ ...node, text }];
    }
    if (!('content' in node) || !node.content) {
      if (isParagraph(node)) at += 1;
      return [node];
    }
    const content = node.content.flatMap(rebuilt);
    if (isParagraph(node)) at += 1;
    return [{ ...node, content }];
  };
  return rebuilt(document)[0] as RichText;
}

/** The piece of text, by where it begins, into which the new words of each edit go. */
function homesOf(document: RichText, edits: readonly Edit[]): Map<Edit, number> {
  const homes = new Map<Edit, { start: number; isMarked: boolean }>();
  let at = 0;
  const visit = (node: Node) => {
    if (node.type === 'text' && 'text' in node) {
      const isMarked = (node.marks ?? []).length > 0;
      for (const edit of edits) {
        const isIn = edit.start < at + node.text.length && edit.end > at;
        const home = homes.get(edit);
        if (isIn && (!home || (isMarked && !home.isMarked))) homes.set(edit, { start: at, isMarked });
      }
      at += node.text.length;
    } else if (node.type === 'hardBreak') at += 1;
    else {
      if ('content' in node) node.content?.forEach(visit);
      if (isParagraph(node)) at += 1;
    }
  };
  visit(document);
  return new Map([...homes].map(([edit, { start }]) => [edit, start]));
}

function editedPiece(
  text: string,
  at: number,
  edits: readonly Edit[],
  isHome: (edit: Edit) => boolean,
): string {
  return edits
    .filter(({ start, end }) => start < at + text.length && end > at)
    .reduceRight((made, edit) => {
      const from = Math.max(0, edit.start - at);
      const to = Math.min(text.length, edit.end - at);
      return made.slice(0, from) + (isHome(edit) ? edit.text : '') + made.slice(to);
    }, text);
}

function isParagraph({ type }: Node): boolean {
  return type === 'paragraph' || type === 'heading';
}

/** The document with its footnotes changed: each is a text on its own. */
export function withFootnotes(document: RichText, change: (text: string) => string): RichText {
  const changed = (node: Node): Node => {
    if (node.type === 'footnote' && 'attrs' in node) {
      return { ...node, attrs: { text: change(node.attrs.text) } };
    }
    return 'content' in node && node.content ? { ...node, content: node.content.map(changed) } : node;
  };
  return changed(document) as RichText;
}
