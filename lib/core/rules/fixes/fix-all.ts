import { applyTrusted } from '@/lib/core/protocol/editing';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import { checkProtocol, isOpen } from '../check-protocol';
import type { Judging } from '../facts';
import type { Finding } from '../finding';
import { fillFromModel } from './fill-from-model';
import type { FixContext } from './fix';
import { makeFix } from './make-fix';
import { endangered } from './safety/endangered';

/**
 * Fix after fix as one edit, each finding tried once; undefined when nothing can be mended. A fix that would bring a
 * new blocking finding, or that endangers something together with those before it, is left to the author. What the law asks goes first: it brings lines that mend the flow.
 */
export function fixAll(
  protocol: Protocol,
  model: Protocol,
  judging: Judging,
  newId: FixContext['newId'],
): Operation | undefined {
  const operations: Operation[] = [];
  const tried = new Set<string>();
  let current = protocol;
  const filled = madeOf(current, fillFromModel(protocol, model, newId));
  if (filled) {
    operations.push(filled.operation);
    current = filled.protocol;
  }
  let findings = checkProtocol(current, judging);
  for (let finding = nextOf(findings, tried); finding; finding = nextOf(findings, tried)) {
    tried.add(finding.key);
    const made = madeOf(current, makeFix({ protocol: current, model, finding, newId }));
    if (!made) continue;
    const then = checkProtocol(made.protocol, judging);
    if (!isBetter(findings, then, finding) || endangered(protocol, made.protocol).length > 0) continue;
    operations.push(made.operation);
    current = made.protocol;
    findings = then;
  }
  return operations.length > 1 ? { kind: 'batch', operations } : operations[0];
}

/** The edit of a fix with the document after it; undefined when there is none, or no room for it. */
function madeOf(protocol: Protocol, operation: Operation | undefined) {
  if (!operation) return undefined;
  const applied = applyTrusted(protocol, operation);
  return applied.ok ? { operation, protocol: applied.value.protocol } : undefined;
}

function nextOf(findings: readonly Finding[], tried: ReadonlySet<string>): Finding | undefined {
  const left = findings.filter((one) => isOpen(one) && one.fixLabel !== undefined && !tried.has(one.key));
  return left.find(({ rule }) => rule.startsWith('ML-')) ?? left[0];
}

function isBetter(before: readonly Finding[], after: readonly Finding[], mended: Finding): boolean {
  const known = new Set(before.map(({ key }) => key));
  return after.every(({ key, severity }) => key !== mended.key && (severity !== 'blocks' || known.has(key)));
}
