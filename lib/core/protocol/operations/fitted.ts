import type { z } from 'zod';
import { fail, ok, type Result } from '@/lib/core/result';
import type { CardId, RouteId, StepId } from '@/schemas/ids';
import type { Operation } from '@/schemas/operation';
import { entrySchemas } from '@/schemas/operation-fields';
import { protocol, type Protocol } from '@/schemas/protocol';
import { card, column, route, schoolFunction, step, type Card } from '@/schemas/protocol-flow';
import { problemsFrom } from '../issue-in-dutch';
import { placeInDutch } from '../place-in-dutch';
import { changedParts, type Part } from './changed-parts';
import { editCard, editRoute, editStep } from './edit-flow';
import type { OperationFailure } from './operation-failure';

const schemas: { readonly [L in Part['list']]: z.ZodType } = {
  ...{ protocol, functions: schoolFunction, columns: column, routes: route, steps: step, cards: card },
  ...entrySchemas,
};

/**
 * The document after an edit when what it made anew fits its schema, with the defaults of fields that were cleared.
 * Refuses a field of another kind of card, a fifth exit of a question, a text that two people together made too long.
 */
export function fitted(
  before: Protocol,
  after: Protocol,
  operation: Operation,
): Result<Protocol, OperationFailure> {
  let fitting = after;
  for (const part of changedParts(before, after, operation)) {
    const parsed = schemas[part.list].safeParse(part.bare);
    if (!parsed.success) return refusalOf(part, parsed.error.issues, operation);
    if (isClearing(operation)) fitting = put(fitting, part, withDefaults(part.bare, parsed.data));
  }
  return ok(fitting);
}

function isClearing(operation: Operation): boolean {
  return (
    'patch' in operation &&
    Object.values(operation.patch).some((value) => value === null || value === undefined)
  );
}

function refusalOf(part: Part, issues: z.core.$ZodIssue[], operation: Operation) {
  const isPatch = 'patch' in operation;
  const isFull = issues.some((issue) => issue.code === 'too_big' && issue.origin === 'array');
  const [problem] = problemsFrom(issues);
  return fail<OperationFailure>({
    code: part.list === 'cards' && isFull && !isPatch ? 'too_many' : 'invalid_value',
    place: isPatch
      ? placeInPatch(part, problem?.path ?? [], operation)
      : placeInDutch({ [part.list]: [part.now] }, [part.list, 0, ...(problem?.path ?? [])]),
    ...(problem && { message: problem.message }),
  });
}

/** Who changes fields of a thing is in that thing: the place is within it. */
function placeInPatch({ was }: Part, path: readonly PropertyKey[], operation: Operation): string {
  if (operation.kind !== 'change_exit') return placeInDutch(was, path);
  const exit = (was as Card | undefined)?.exits.find(({ id }) => id === operation.exitId);
  return placeInDutch(exit, path.slice(2));
}

/** The value with the fields that its schema added; the value itself when it added none. */
function withDefaults<T>(value: T, parsed: unknown): T {
  if (typeof value !== 'object' || value === null || typeof parsed !== 'object' || parsed === null)
    return value;
  let filled: T | undefined;
  for (const [name, one] of Object.entries(parsed)) {
    const own: unknown = value[name as keyof T];
    const made = own === undefined ? (one as unknown) : withDefaults(own, one);
    if (made === own) continue;
    filled ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as T;
    filled[name as keyof T] = made as T[keyof T];
  }
  return filled ?? value;
}

/** The document with what was filled in of a part; what stands in the part stays. */
function put(document: Protocol, { list, bare, now }: Part, filled: object): Protocol {
  if (filled === bare) return document;
  const added = Object.entries(filled).filter(([name, value]) => bare[name as keyof object] !== value);
  const fill = <T extends object>(thing: T): T => ({ ...thing, ...Object.fromEntries(added) });
  if (list === 'protocol') return fill(document);
  if (list === 'routes') return editRoute(document, now.id as RouteId, fill);
  if (list === 'steps') return editStep(document, now.id as StepId, fill);
  if (list === 'cards') return editCard(document, now.id as CardId, fill);
  const things = document[list].map((thing) => (thing.id === now.id ? fill(thing) : thing));
  return { ...document, [list]: things };
}
