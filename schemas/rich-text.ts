import { z } from 'zod';
import { entryId } from './ids';
import { lengthOfLink } from './lengths';
import { safeHrefPattern } from './safe-href';

/**
 * Rich text as ProseMirror JSON, limited to what print, checklist and document can all show.
 * HTML is never stored. Renderers switch over the closed list of node and mark types below.
 */

export const safeHref = z.string().max(lengthOfLink).regex(safeHrefPattern, 'deze link is niet toegestaan');

const bold = z.strictObject({ type: z.literal('bold') });
const italic = z.strictObject({ type: z.literal('italic') });
const link = z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: safeHref }) });
/** A word that is explained in the list of definitions. */
const term = z.strictObject({ type: z.literal('term'), attrs: z.strictObject({ definitionId: entryId }) });

export const richMark = z.discriminatedUnion('type', [bold, italic, link, term]);

const textNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(20_000),
  marks: z.array(richMark).max(4).optional(),
});
const hardBreak = z.strictObject({ type: z.literal('hardBreak') });
/** A footnote at this place; numbered by the renderer in reading order. */
const footnote = z.strictObject({
  type: z.literal('footnote'),
  attrs: z.strictObject({ text: z.string().min(1).max(2000) }),
});
export const richInline = z.discriminatedUnion('type', [textNode, hardBreak, footnote]);

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(richInline).max(400).optional(),
});
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: z.array(richInline).max(60).optional(),
});
export type RichMark = z.infer<typeof richMark>;
export type RichInline = z.infer<typeof richInline>;
export type RichParagraph = z.infer<typeof paragraph>;
export type RichHeading = z.infer<typeof heading>;
export type RichListItem = { type: 'listItem'; content: (RichParagraph | RichList)[] };
export type RichList =
  { type: 'bulletList'; content: RichListItem[] } | { type: 'orderedList'; content: RichListItem[] };
export type RichBlock = RichParagraph | RichHeading | RichList;

/** Lists nest at most three deep, so hostile nesting cannot exhaust a renderer. */
function listOf(depth: number): z.ZodType<RichList> {
  const child: z.ZodType<RichParagraph | RichList> =
    depth > 1 ? z.union([paragraph, listOf(depth - 1)]) : paragraph;
  const item = z.strictObject({ type: z.literal('listItem'), content: z.array(child).min(1).max(20) });
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('bulletList'), content: z.array(item).min(1).max(200) }),
    z.strictObject({ type: z.literal('orderedList'), content: z.array(item).min(1).max(200) }),
  ]);
}

export const richText = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([paragraph, heading, listOf(3)])).max(400),
});
export type RichText = { type: 'doc'; content: RichBlock[] };
