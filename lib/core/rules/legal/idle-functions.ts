import { cardsOf } from '@/lib/core/protocol/questions';
import type { FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { holdsEveryone } from '../columns-of-function';
import type { Facts } from '../facts';
import type { Problem } from '../rule';
import { shareOfOthers } from './shared-tasks';

/**
 * Functions and teams of the school that stand in no column and that nothing names: a role with nothing to do. Words
 * only serve to keep silent here. Says nothing while a column is empty, as they will belong there, nor where a column is
 * of everybody.
 */
export function idleFunctions(protocol: Protocol, facts: Facts): Problem[] {
  const { columns, functions } = protocol;
  if (columns.length === 0 || columns.some(({ functionIds }) => functionIds.length === 0)) return [];
  if (columns.some((column) => holdsEveryone(protocol, column))) return [];
  const busy = namedFunctions(protocol);
  return functions
    .filter(({ kind, decidesOnReport }) => (kind === 'function' || kind === 'team') && !decidesOnReport)
    .filter(({ id, memberIds }) => ![id, ...memberIds].some((one) => busy.has(one)))
    .filter(({ id, name, abbreviation }) => !isSpokenOf(facts, id, [name, abbreviation ?? '']))
    .map(({ id, name }) => ({
      where: { functionId: id },
      severity: 'advises',
      grounds: shareOfOthers,
      exception: 'reason',
      message: `"${name}" staat in geen kolom en wordt nergens genoemd. Geef deze functie een taak of haal haar weg.`,
    }));
}

/** In a column, in a team that stands in one, or named by a card, step, contact or text. */
function namedFunctions({ columns, functions, routes, ...texts }: Protocol): Set<FunctionId> {
  const steps = routes.flatMap((route) => route.steps);
  const cards = routes.flatMap(cardsOf);
  const placed = new Set(columns.flatMap(({ functionIds }) => functionIds));
  return new Set([
    ...placed,
    ...functions.filter(({ id }) => placed.has(id)).flatMap(({ memberIds }) => memberIds),
    ...cards.flatMap((card) => (card.kind === 'handover' ? card.toFunctionIds : [])),
    ...[...steps, ...cards].flatMap(({ record, feedback }) => [
      ...(record?.byFunctionIds ?? []),
      ...(feedback?.byFunctionIds ?? []),
    ]),
    ...[...texts.chapters, ...texts.participation].flatMap(({ functionIds }) => functionIds),
    ...texts.contacts.flatMap(({ functionId }) => functionId ?? []),
  ]);
}

function isSpokenOf(facts: Facts, id: FunctionId, names: readonly string[]): boolean {
  const wanted = names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  return facts
    .wordsToActOn()
    .some(
      ({ where, text }) =>
        where.functionId !== id && wanted.some((name) => text.toLowerCase().includes(name)),
    );
}
