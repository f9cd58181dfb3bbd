import type { ColumnId, FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Column, SchoolFunction } from '@/schemas/protocol-flow';

export type Cover = ReadonlyMap<ColumnId, 'itself' | 'in a team' | 'not'>;

/** For each column how the function stands in it. Where everybody stands, it stands too. */
export function coveredBy(protocol: Protocol, { id }: Pick<SchoolFunction, 'id'>): Cover {
  const byId = functionsOf(protocol);
  return new Map(
    protocol.columns.map((column) => {
      const inside = column.functionIds.flatMap((one) => byId.get(one) ?? []);
      const itself = column.functionIds.includes(id) || holdsEveryone(protocol, column);
      const inTeam = inside.some(({ memberIds }) => memberIds.includes(id));
      return [column.id, itself ? 'itself' : inTeam ? 'in a team' : 'not'];
    }),
  );
}

/** "Iedereen" stands in the column. */
export function holdsEveryone(protocol: Protocol, { functionIds }: Pick<Column, 'functionIds'>): boolean {
  const byId = functionsOf(protocol);
  return functionIds.some((id) => byId.get(id)?.kind === 'everyone');
}

/** The board stands in the column. */
export function holdsBoard({ functions }: Protocol, { functionIds }: Pick<Column, 'functionIds'>): boolean {
  return functions.some(({ id, tags }) => tags.includes('board') && functionIds.includes(id));
}

/** Only others than those of the school stand in it: outside bodies, and teams of those. */
export function isOutside(protocol: Protocol, { functionIds }: Pick<Column, 'functionIds'>): boolean {
  const byId = functionsOf(protocol);
  const outside = (id: FunctionId): boolean => {
    const one = byId.get(id);
    if (one?.kind === 'team')
      return (
        one.memberIds.length > 0 && one.memberIds.every((member) => byId.get(member)?.kind === 'external')
      );
    return one?.kind === 'external';
  };
  return functionIds.length > 0 && functionIds.every(outside);
}

function functionsOf({ functions }: Protocol): ReadonlyMap<FunctionId, SchoolFunction> {
  return new Map(functions.map((one) => [one.id, one]));
}
