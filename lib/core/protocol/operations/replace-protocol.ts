import { ok } from '@/lib/core/result';
import { digest } from './digest';
import type { OperationDefinition } from './operation-definition';
import { changedSince } from './refusals';

/** The whole document at once. It keeps its own id: the draft of a protocol stays that protocol's. */
export const replaceProtocol: OperationDefinition<'replace_protocol'> = (
  protocol,
  { protocol: replacement, was },
) => {
  if (was !== undefined && was !== digest(protocol)) return changedSince('het hele protocol');
  return ok({
    protocol: { ...replacement, id: protocol.id },
    inverse: { kind: 'replace_protocol', protocol },
  });
};
