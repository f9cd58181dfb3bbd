import type { OperationDefinition } from './operation-definition';
import { unknownId } from './refusals';
import { removed } from './remove';

/** Takes the function out of columns, teams, records, feedback, hand-overs, contacts and chapters too. */
export const removeFunction: OperationDefinition<'remove_function'> = (protocol, { functionId: id }) => {
  const index = protocol.functions.findIndex((candidate) => candidate.id === id);
  const target = protocol.functions[index];
  if (!target) return unknownId('function', id);
  const without = { ...protocol, functions: protocol.functions.toSpliced(index, 1) };
  return removed(protocol, without, { kind: 'add_function', index, function: target });
};
