import { ok } from '@/lib/core/result';
import { insertAt } from './edit-list';
import type { OperationDefinition } from './operation-definition';
import { refuseFullList, refuseUsedIds } from './refusals';

export const addFunction: OperationDefinition<'add_function'> = (
  protocol,
  { index, after, function: added },
) => {
  const refusal =
    refuseFullList('functions', protocol.functions.length) ?? refuseUsedIds(protocol, added, 'functions');
  if (refusal) return refusal;
  return ok({
    protocol: { ...protocol, functions: insertAt(protocol.functions, { index, after }, added) },
    inverse: { kind: 'remove_function', functionId: added.id },
  });
};
