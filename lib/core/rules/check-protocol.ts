import type { Exception, Protocol } from '@/schemas/protocol';
import { factsOf, type Judging } from './facts';
import type { Fix } from './fixes/fix';
import { groundsFor, isCertain, type HeldGround } from './ground';
import { inRoute } from './route-in-words';
import type { Finding, GivenReason, Problem, Rule, Where } from './rule';
import { rules } from './rules';

/**
 * Everything the rules find, by rule and within a rule in reading order; nothing found: all is well. A finding for
 * which the protocol holds a reason carries it and is no longer open (`isOpen`); a reason without words is none.
 */
export function checkProtocol(protocol: Protocol, judging: Judging): Finding[] {
  const facts = factsOf(protocol, judging);
  const given = protocol.exceptions.filter(({ reason }) => /\p{L}/u.test(reason));
  const reasons = new Map(given.map((exception) => [exception.finding, exception]));
  return rulesFor(facts).flatMap((rule) =>
    rule
      .check(protocol, facts)
      .map((problem) => findingOf(rule, { ...problem, message: inRoute(protocol, problem) }, reasons, facts)),
  );
}

/** The rules that hold on that day for these sectors; of all there are, unless others are given. */
export function rulesFor(
  { on, sectors }: Required<Pick<Judging, 'on' | 'sectors'>>,
  among: readonly Rule[] = rules,
): readonly Rule[] {
  return among.filter(({ grounds }) =>
    groundsFor(grounds, { on, sectors }).some(({ isBackground }) => !isBackground),
  );
}

/** A rule that found nothing, of which nobody may yet say that all is in order. */
export type RuleToVerify = { id: string; title: string; grounds: readonly HeldGround[] };

/**
 * The rules without a certain ground on that day: each is uncertain or was compared with the law too long ago. That
 * they find nothing does not mean that all is well.
 */
export function rulesToVerify(judging: Required<Pick<Judging, 'on' | 'sectors'>>): RuleToVerify[] {
  return rulesFor(judging)
    .map(({ id, title, grounds }) => ({ id, title, grounds: groundsFor(grounds, judging) }))
    .filter(({ grounds }) => !isCertain(grounds, judging.sectors));
}

/** Still to be mended or answered with a reason. */
export function isOpen({ reason }: Pick<Finding, 'reason'>): boolean {
  return reason === undefined;
}

function findingOf(
  rule: Rule,
  problem: Problem,
  reasons: ReadonlyMap<string, Exception>,
  judging: Required<Pick<Judging, 'on' | 'sectors'>>,
): Finding {
  const key = keyOf(rule.id, problem);
  const exception = problem.exception ?? rule.exception;
  const given = exception === 'none' ? undefined : reasons.get(key);
  return {
    key,
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    where: problem.where,
    message: problem.message,
    exception,
    ...(problem.path && { path: problem.path }),
    ...(problem.grounds && { grounds: groundsFor(problem.grounds, judging) }),
    ...(rule.fix && problem.fixable !== false && fixOf(rule.fix, problem)),
    ...(given && { reason: reasonOf(given) }),
  };
}

function fixOf({ label }: Fix, { fixCase }: Problem): Pick<Finding, 'fixLabel' | 'fixCase'> {
  return { fixLabel: label, ...(fixCase && { fixCase }) };
}

function reasonOf({ id, reason, authorId, givenOn }: Exception): GivenReason {
  return { id, reason, givenOn, ...(authorId !== undefined && { authorId }) };
}

const placeOrder = [
  'routeId',
  'stepId',
  'cardId',
  'exitId',
  'columnId',
  'functionId',
  'collection',
  'entryId',
  'field',
] as const satisfies readonly (keyof Where)[];

/** At most 300 characters, as schemas/protocol.ts keeps them. */
function keyOf(rule: string, { where, subject }: Problem): string {
  const smallest = where.cardId ? placeOrder.slice(2) : placeOrder;
  const place = smallest.flatMap((part) => where[part] ?? []).join('/');
  return [rule, place, ...(subject === undefined ? [] : [subject])].join(':').slice(0, 300);
}
