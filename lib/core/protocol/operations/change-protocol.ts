import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { entryCollections, protocol as protocolSchema, type Protocol } from '@/schemas/protocol';
import type { ProtocolPatch } from './operation';
import type { OperationDefinition } from './operation-definition';
import { applyPatch, patchFields } from './patch';

const collections = ['functions', 'columns', 'routes', ...entryCollections] as const;
const empty = Object.fromEntries(collections.map((name) => [name, []])) as unknown as Pick<
  Protocol,
  (typeof collections)[number]
>;

export const changeProtocol: OperationDefinition<'change_protocol'> = {
  schema: z.strictObject({
    kind: z.literal('change_protocol'),
    ...patchFields<ProtocolPatch>(protocolSchema.shape, ['formatVersion', 'id', ...collections]),
  }),
  apply(protocol, { patch, was }) {
    const result = applyPatch(protocol, { patch, was }, protocolSchema, (patched) => ({
      ...patched,
      ...empty,
    }));
    if (!result.ok) return result;
    const { patched, inverse } = result.value;
    return ok({ protocol: patched, inverse: { kind: 'change_protocol', patch: inverse } });
  },
};
