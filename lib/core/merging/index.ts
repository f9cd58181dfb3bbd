/** What two people made of one value, as one. Knows JSON, not what a protocol is. */
export { keysOf } from './merge-by-key';
export { isFields } from './is-fields';
export { mergeValues } from './merge-values';
export { movedIn } from './moved-in';
export { same } from './same';
