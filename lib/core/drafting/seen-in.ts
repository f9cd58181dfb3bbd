import { valuesIn } from '@/lib/core/protocol';

/**
 * New values for fields of a thing, with the values that the person saw there: what somebody else saved between the last
 * drawing of the screen and this edit is then not taken away by it.
 */
export function seenIn<P extends object>(thing: object, patch: P): { patch: P; was: P } {
  return { patch, was: valuesIn(thing, Object.keys(patch)) as P };
}
