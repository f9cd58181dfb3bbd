import { expect } from 'vitest';
import { checkProtocol, makeFix, type Finding } from '@/lib/core/rules';
import { applyTrusted } from '@/lib/core/protocol/editing';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import { applyAndUndo } from './apply-and-undo';
import { countingIds } from './counting-ids';
import { testDay } from './findings-of';
import { readContent } from './read-content';

export const model = readContent('model-meldcode');

export function check(protocol: Protocol): Finding[] {
  return checkProtocol(protocol, { on: testDay });
}

/** The protocol after an edit of a fix, on a document that need not be sound. */
export function edited(protocol: Protocol, operation: Operation): Protocol {
  const applied = applyTrusted(protocol, operation);
  if (!applied.ok) throw new Error(`${operation.kind} was refused: ${JSON.stringify(applied.failure)}`);
  return applied.value.protocol;
}

/**
 * The protocol after the fix of the finding. On the way it checks what every fix keeps: it is accepted and undone
 * exactly, the result parses, the finding is gone, and nothing new blocks.
 */
export function mend(protocol: Protocol, finding: Finding): Protocol {
  const operation = makeFix({ protocol, model, finding, newId: countingIds() });
  if (!operation) throw new Error(`no fix for ${finding.key}`);
  const after = applyAndUndo(protocol, operation);
  const left = check(after);
  expect(left.map(({ key }) => key)).not.toContain(finding.key);
  const before = new Set(check(protocol).map(({ key }) => key));
  expect(left.filter(({ key, severity }) => severity === 'blocks' && !before.has(key))).toEqual([]);
  return after;
}
