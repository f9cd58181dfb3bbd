import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { schoolFunction } from '@/schemas/protocol-flow';
import { insertAt } from './edit-list';
import { place, type OperationDefinition } from './operation-definition';
import { refuseFullList, refuseUsedIds } from './refusals';

export const addFunction: OperationDefinition<'add_function'> = {
  schema: z.strictObject({ kind: z.literal('add_function'), ...place, function: schoolFunction }),
  apply(protocol, { index, after, function: added }) {
    const refusal =
      refuseFullList('functions', protocol.functions.length) ?? refuseUsedIds(protocol, added, 'functions');
    if (refusal) return refusal;
    return ok({
      protocol: { ...protocol, functions: insertAt(protocol.functions, { index, after }, added) },
      inverse: { kind: 'remove_function', functionId: added.id },
    });
  },
};
