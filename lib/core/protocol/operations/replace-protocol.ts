import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { protocol as protocolSchema } from '@/schemas/protocol';
import type { OperationDefinition } from './operation-definition';

/** The whole document at once. It keeps its own id: the draft of a protocol stays that protocol's. */
export const replaceProtocol: OperationDefinition<'replace_protocol'> = {
  schema: z.strictObject({ kind: z.literal('replace_protocol'), protocol: protocolSchema }),
  apply(protocol, { protocol: replacement }) {
    return ok({
      protocol: { ...replacement, id: protocol.id },
      inverse: { kind: 'replace_protocol', protocol },
    });
  },
};
