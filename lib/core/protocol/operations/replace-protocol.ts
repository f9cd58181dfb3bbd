import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { protocol as protocolSchema } from '@/schemas/protocol';
import { digest } from './digest';
import { type OperationDefinition, removal } from './operation-definition';
import { changedSince } from './refusals';

/** The whole document at once. It keeps its own id: the draft of a protocol stays that protocol's. */
export const replaceProtocol: OperationDefinition<'replace_protocol'> = {
  schema: z.strictObject({ kind: z.literal('replace_protocol'), protocol: protocolSchema, ...removal }),
  apply(protocol, { protocol: replacement, was }) {
    if (was !== undefined && was !== digest(protocol)) return changedSince('het hele protocol');
    return ok({
      protocol: { ...replacement, id: protocol.id },
      inverse: { kind: 'replace_protocol', protocol },
    });
  },
};
