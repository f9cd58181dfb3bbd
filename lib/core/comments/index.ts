/** What is said about a document: where it hangs, and whom it mentions. */
export { keptOf, mentionedIn, partsOf, typedOf, type PartOfComment } from './mentions';
export { paragraphOf, paragraphsInWords, quoteOf } from './place';
export { keyOf, thingsIn } from './things';
