import { z } from 'zod';
import { mergeValues, same } from '@/lib/core/merging';
import { fail, ok, type Result } from '@/lib/core/result';
import { problemsFrom } from '../issue-in-dutch';
import { placeInDutch } from '../place-in-dutch';
import type { OperationFailure } from './operation';
import { changedSince } from './refusals';

type Fields = Record<string, unknown>;

function withoutDefault(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.ZodDefault ? field.unwrap() : field;
}

/**
 * The schemas of a patch and of what it was made on: every field of `shape` may be left out, or null to clear it. No
 * defaults slip in.
 */
export function patchFields<P>(shape: z.core.$ZodShape, fixed: readonly string[]) {
  const fields = Object.entries(shape).filter(([name]) => !fixed.includes(name));
  const nullable = fields.map(([name, field]) => [name, z.optional(z.nullable(withoutDefault(field)))]);
  const patch = z.strictObject(Object.fromEntries(nullable)) as unknown as z.ZodType<P>;
  return { patch, was: patch.optional() };
}

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

/**
 * The target with the patch applied, checked against its schema, and the patch that undoes it. `bare` empties
 * the large parts that the patch cannot touch, so that checking a route does not mean checking its cards.
 * A field with a default that is cleared gets its default.
 */
export function applyPatch<T extends { id: string }>(
  target: T,
  { patch: wanted, was }: { patch: object; was?: object | undefined },
  schema: z.ZodType<T>,
  bare: (patched: T) => T = (patched) => patched,
): Result<{ patched: T; inverse: Fields }, OperationFailure> {
  const patched: Fields = { ...target };
  const inverse: Fields = {};
  const before = target as Fields;
  const cleared: string[] = [];
  const patch = was ? patchOn(before, wanted as Fields, was as Fields) : wanted;
  if (!patch) return changedSince(placeInDutch(target, Object.keys(wanted).slice(0, 1)));
  for (const [name, value] of Object.entries(patch)) {
    inverse[name] = before[name] ?? null;
    if (isCleared(name, value)) {
      delete patched[name];
      cleared.push(name);
    } else {
      patched[name] = value;
    }
  }
  const parsed = schema.safeParse(bare(patched as T));
  if (!parsed.success) {
    const [problem] = problemsFrom(parsed.error.issues);
    return fail<OperationFailure>({
      code: 'invalid_value',
      place: placeInDutch(target, problem?.path ?? []),
      ...(problem && { message: problem.message }),
    });
  }
  for (const name of cleared) {
    const byDefault = (parsed.data as Fields)[name];
    if (byDefault !== undefined) patched[name] = byDefault;
  }
  return ok({ patched: patched as T, inverse });
}
