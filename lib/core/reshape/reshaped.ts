import { fail, type Result } from '@/lib/core/result';
import type { Operation } from '@/schemas/operation';

/** The edits, to be done as one; or why it cannot be, in a sentence. */
export type Reshaped = Result<Operation[], CannotReshape>;
export type CannotReshape = { code: 'cannot_reshape'; message: string };

/** Makes an id that nothing has yet, from a word. */
export type NewId = (word: string) => string;

export const cannot = (message: string) => fail<CannotReshape>({ code: 'cannot_reshape', message });
