import { fail, ok, type Result } from '@/lib/core/result';
import { operation as operationSchema, type Operation } from '@/schemas/operation';
import { problemsFrom } from '../issue-in-dutch';
import { placeInDutch } from '../place-in-dutch';
import { refuseHostileValues } from '../refuse-hostile-values';
import type { OperationFailure } from './operation-failure';
import { operations } from './operations';

type Read = Result<Operation, OperationFailure>;

function invalid(json: unknown, path: readonly PropertyKey[], message?: string) {
  return fail<OperationFailure>({
    code: 'invalid_value',
    place: placeInDutch(json, path),
    ...(message !== undefined && { message }),
  });
}

const oldPage =
  'Meldcode Studio is vernieuwd en deze pagina nog niet. Kies eerst „Download als bestand”: daarin staat ook wat nog niet bewaard is. Laad dan de pagina opnieuw.';

/** The member of a batch, at any depth, that the path leads into, and the way to it; the operation itself when it is none. */
function memberAt(json: unknown, path: readonly PropertyKey[]) {
  let [member, depth] = [json, 0];
  while (isBatch(member) && path[depth] === 'operations' && typeof path[depth + 1] === 'number') {
    member = member.operations[path[depth + 1] as number];
    depth += 2;
  }
  return { member, way: path.slice(0, depth) };
}

function isBatch(json: unknown): json is { operations: readonly unknown[] } {
  return fieldOf(json, 'kind') === 'batch' && Array.isArray(fieldOf(json, 'operations'));
}

function isOperation(json: unknown): boolean {
  const kind = fieldOf(json, 'kind');
  return typeof kind === 'string' && Object.hasOwn(operations, kind);
}

function fieldOf(json: unknown, name: string): unknown {
  return json !== null && typeof json === 'object' ? (json as Record<string, unknown>)[name] : undefined;
}

/** An operation from outside: plain JSON of a known kind that fits the schema of its kind. */
export function readOperation(json: unknown): Read {
  const { tooLarge, problems } = refuseHostileValues(json);
  if (tooLarge) return fail<OperationFailure>({ code: 'too_many', place: 'de bewerking' });
  const [hostile] = problems;
  if (hostile) return invalid(json, hostile.path, hostile.message);
  const parsed = operationSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  // Of several edits, what is wrong with the first that is wrong.
  const { issues } = parsed.error;
  const { member, way } = memberAt(json, issues[0]?.path ?? []);
  if (!isOperation(member))
    return invalid(member, [], 'Deze bewerking bestaat niet. Laad de pagina opnieuw.');
  const own = issues
    .filter(({ path }) => way.every((key, at) => path[at] === key))
    .map((issue) => ({ ...issue, path: issue.path.slice(way.length) }));
  // Our own pages make no field that is not there: such an edit comes from a page that was open before an update.
  if (own.some(({ code }) => code === 'unrecognized_keys')) return invalid(member, [], oldPage);
  const [problem] = problemsFrom(own);
  return invalid(member, problem?.path ?? [], problem?.message);
}
