import type { Protocol } from '@/schemas/protocol';
import type { Finding } from './rule';
import { rules } from './rules';

/** Everything the rules find, by rule and within a rule in reading order. Nothing found: sound. */
export function checkProtocol(protocol: Protocol): Finding[] {
  return rules.flatMap(({ id, severity, check }) =>
    check(protocol).map((problem) => ({ rule: id, severity, ...problem })),
  );
}
