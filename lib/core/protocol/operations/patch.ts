import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/core/result';
import { problemsFrom } from '../issue-in-dutch';
import { placeInDutch } from '../place-in-dutch';
import type { OperationFailure } from './operation';

type Fields = Record<string, unknown>;

function withoutDefault(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.ZodDefault ? field.unwrap() : field;
}

/** The schema of a patch: every field of `shape` may be left out, or null to clear it. No defaults slip in. */
export function patchSchema<P>(shape: z.core.$ZodShape, fixed: readonly string[]): z.ZodType<P> {
  const fields = Object.entries(shape).filter(([name]) => !fixed.includes(name));
  const patch = fields.map(([name, field]) => [name, z.optional(z.nullable(withoutDefault(field)))]);
  return z.strictObject(Object.fromEntries(patch)) as unknown as z.ZodType<P>;
}

/** Fields of which null is a value, not an absence. */
const nullableFields = new Set(['startCardId', 'referralIndexAuthorised']);

function isCleared(name: string, value: unknown): boolean {
  return value === undefined || (value === null && !nullableFields.has(name));
}

/**
 * The target with the patch applied, checked against its schema, and the patch that undoes it. `bare` empties
 * the large parts that the patch cannot touch, so that checking a route does not mean checking its cards.
 * A field with a default that is cleared gets its default.
 */
export function applyPatch<T extends { id: string }>(
  target: T,
  patch: object,
  schema: z.ZodType<T>,
  bare: (patched: T) => T = (patched) => patched,
): Result<{ patched: T; inverse: Fields }, OperationFailure> {
  const patched: Fields = { ...target };
  const inverse: Fields = {};
  const before = target as Fields;
  const cleared: string[] = [];
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
