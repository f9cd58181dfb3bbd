import { mergeValues, same } from '@/lib/core/merging';
import { ok, type Result } from '@/lib/core/result';
import { placeInDutch } from '../place-in-dutch';
import type { OperationFailure } from './operation-failure';
import { changedSince } from './refusals';

type Fields = Record<string, unknown>;

/** Fields of which null is a value, not an absence. */
const nullableFields = new Set(['startCardId', 'referralIndexAuthorised']);

function isCleared(name: string, value: unknown): boolean {
  return value === undefined || (value === null && !nullableFields.has(name));
}

const valueOf = (fields: Fields, name: string) => (isCleared(name, fields[name]) ? undefined : fields[name]);

/**
 * The patch as it comes to on the target: with what somebody else changed since. Undefined when both changed the same
 * thing. A field of `was` that the patch leaves alone has to be as it was: the edit was made with that in sight.
 */
function patchOn(target: Fields, patch: Fields, was: Fields): Fields | undefined {
  const made: Fields = {};
  for (const name of new Set([...Object.keys(was), ...Object.keys(patch)])) {
    const mine = name in patch ? valueOf(patch, name) : valueOf(was, name);
    const merged = mergeValues(valueOf(was, name), mine, target[name], { field: name });
    if (!merged || (!(name in patch) && !same(mine, merged.value))) return undefined;
    if (name in patch) made[name] = merged.value ?? null;
  }
  return made;
}

/** The target with the patch applied, and the patch that undoes it. What is cleared is gone, also where there is a default. */
export function applyPatch<T extends { id: string }>(
  target: T,
  { patch: wanted, was }: { patch: object; was?: object | undefined },
): Result<{ patched: T; inverse: Fields }, OperationFailure> {
  const patched: Fields = { ...target };
  const inverse: Fields = {};
  const before = target as Fields;
  const patch = was ? patchOn(before, wanted as Fields, was as Fields) : wanted;
  if (!patch) return changedSince(placeInDutch(target, Object.keys(wanted).slice(0, 1)));
  for (const [name, value] of Object.entries(patch)) {
    inverse[name] = before[name] ?? null;
    if (isCleared(name, value)) delete patched[name];
    else patched[name] = value;
  }
  return ok({ patched: patched as T, inverse });
}
