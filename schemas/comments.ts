import { z } from 'zod';
import { textCollections } from './collections';
import { cardId, columnId, entryId, exitId, stepId } from './ids';
import { typedLine, typedText } from './typed-text';

/** How much talk there is room for: about one draft, and within one thread. */
export const commentLimits = { threads: 500, comments: 2000, commentsOfThread: 50 } as const;
/** How many characters one comment holds, the words it quotes, and the name of what it is about. */
export const commentLengths = { text: 2000, quote: 200, thing: 300 } as const;

/** What a thread is about as a whole. A draft; a version can join it. */
export const threadSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft'), protocolId: z.string().min(1).max(64) }),
]);

/** The fields of an entry that are a text with paragraphs. */
export const fieldsWithParagraphs = ['body', 'text', 'explanation', 'caution', 'intro'] as const;

const ofEntry = { collection: z.enum(textCollections), entryId };
/** Where in the document a thread hangs. By id, so that it moves along; words by what they say. */
export const anchor = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('card'), cardId }),
  z.strictObject({ on: z.literal('exit'), exitId }),
  z.strictObject({ on: z.literal('cell'), stepId, columnId }),
  z.strictObject({ on: z.literal('entry'), ...ofEntry }),
  z.strictObject({
    on: z.literal('words'),
    ...ofEntry,
    field: z.enum(fieldsWithParagraphs),
    /** Of one paragraph, with single spaces. */
    quote: z.string().trim().min(1).max(commentLengths.quote),
  }),
]);

/** An id that the page makes, so that sending again what was not answered does not say it twice. */
export const newCommentId = z.string().regex(/^[a-z][a-z0-9-]{7,63}$/);
export const commentText = typedText('Reactie', { least: 1, most: commentLengths.text });
/** What the thing is called, as the page shows it. */
export const thingName = typedLine('Waar de reactie bij hoort', { least: 1, most: commentLengths.thing });

export type ThreadSubject = z.infer<typeof threadSubject>;
export type Anchor = z.infer<typeof anchor>;

/** A thread as pages get it: its comments in order, people by id. */
export type Thread = {
  id: string;
  anchor: Anchor;
  /** What the thing was called when it was last there. */
  thing: string;
  comments: Comment[];
  resolved: { at: string; by: string } | null;
};
export type Comment = {
  id: string;
  by: string;
  at: string;
  /** null: taken back by who wrote it, because something was said after it. */
  text: string | null;
  editedAt: string | null;
};
