/** Finding a place in a protocol by the words that stand there. */
export { findIn, type Found, type Marked } from './find-in';
export { searchable, type Searchable } from './searchable';
