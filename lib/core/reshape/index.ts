/** Merging and splitting cards, steps and columns, and what their numbers come to: from a document to edits of it. */
export { renumber } from './renumber';
