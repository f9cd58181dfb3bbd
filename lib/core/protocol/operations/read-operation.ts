import { fail, ok, type Result } from '@/lib/core/result';
import { problemsFrom } from '../issue-in-dutch';
import { placeInDutch } from '../place-in-dutch';
import { refuseHostileValues } from '../refuse-hostile-values';
import type { Operation, OperationFailure, OperationKind } from './operation';
import type { OperationDefinition } from './operation-definition';
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

function isOperationKind(kind: unknown): kind is OperationKind {
  return typeof kind === 'string' && Object.hasOwn(operations, kind);
}

function readMembers(json: readonly unknown[]): Result<Operation[], OperationFailure> {
  const members: Operation[] = [];
  for (const member of json) {
    const read = readOne(member);
    if (!read.ok) return read;
    members.push(read.value);
  }
  return ok(members);
}

function readOne(json: unknown): Read {
  const kind: unknown = json !== null && typeof json === 'object' && 'kind' in json ? json.kind : undefined;
  if (!isOperationKind(kind))
    return invalid(json, [], 'Deze bewerking bestaat niet. Laad de pagina opnieuw.');
  const { schema } = operations[kind] as unknown as OperationDefinition<OperationKind>;
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    // Our own pages make no field that is not there: such an edit comes from a page that was open before an update.
    const isOfOldPage = parsed.error.issues.some(({ code }) => code === 'unrecognized_keys');
    if (isOfOldPage) return invalid(json, [], oldPage);
    const [problem] = problemsFrom(parsed.error.issues);
    return invalid(json, problem?.path ?? [], problem?.message);
  }
  if (parsed.data.kind !== 'batch') return ok(parsed.data);
  const members = readMembers(parsed.data.operations);
  return members.ok ? ok({ kind: 'batch', operations: members.value }) : members;
}

/** An operation from outside: plain JSON of a known kind that fits the schema of its kind. */
export function readOperation(json: unknown): Read {
  const { tooLarge, problems } = refuseHostileValues(json);
  if (tooLarge) return fail<OperationFailure>({ code: 'too_many', place: 'de bewerking' });
  const [problem] = problems;
  return problem ? invalid(json, problem.path, problem.message) : readOne(json);
}
