/** Merging and splitting cards, steps and columns, and what their numbers come to: from a document to edits of it. */
export { doubleColumn, mergeColumns, splitColumn } from './columns';
export { goneInWords, goneWith, type Gone } from './gone-with';
export { mergeAll } from './merge-all';
export { mergeCards } from './merge-cards';
export { renumber } from './renumber';
export type { Reshaped } from './reshaped';
export { splitCard } from './split-card';
export { mergeSteps, splitStep } from './steps';
