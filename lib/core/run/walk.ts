import type { Result } from '@/lib/core/result';
import { fail, ok } from '@/lib/core/result';
import type { FunctionId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { findCard } from '@/lib/core/protocol/questions';
import { chosenBy, namesOfChoices, saysSame } from './given-answers';
import { startRun } from './run';
import type { RunEvent, RunFailure } from './run';
import { transition } from './transition';
import type { Asked, View } from './view';
import { viewOf } from './view-of';
import { described } from './walked-step';
import type { WalkedStep } from './walked-step';

export type WalkFailure =
  | RunFailure
  | { code: 'no_such_answer'; cardId: string; possible: string[] }
  /** The walk ends before these answers were asked for. */
  | { code: 'answers_left'; answers: readonly string[] };

/**
 * The steps one function walks, in the words of the checklist. `answers` are used up in order, one per question: the
 * answer's own word (yes, no, doubt, partly, in English or Dutch), its id, or the words on the button. After the last
 * given answer the walk stops at the next question, which is then its last step; also at a question of an outside body,
 * and where others come to one before anything of mine can come. Waiting goes on at the card of mine that the next answer
 * names, else at the first one that was not walked since the last answer.
 */
export function walk(
  protocol: Protocol,
  input: { functionId: FunctionId; routeId?: RouteId | undefined; answers: string[] },
): Result<WalkedStep[], WalkFailure> {
  const at = '';
  let run = startRun('walk', at);
  const steps: WalkedStep[] = [];
  let given: readonly string[] = input.answers;
  const send = (event: RunEvent) => {
    const moved = transition(protocol, run, event);
    if (moved.ok) run = moved.value;
    return moved;
  };
  const chosen = send({ kind: 'choose_function', functionId: input.functionId, at });
  if (!chosen.ok) return chosen;
  if (viewOf(protocol, run).kind === 'choose_route') {
    const routeId = input.routeId ?? protocol.routes[0]?.id;
    const routed = routeId ? send({ kind: 'choose_route', routeId, at }) : fail({ code: 'unknown_id' });
    if (!routed.ok) return routed;
  }
  const seen = new Set<string>();
  for (;;) {
    const view = viewOf(protocol, run);
    const named = view.kind === 'waiting' ? nameOfCard(view, given[0]) : undefined;
    const asked = named ? [] : questionsOn(view);
    if (asked.length > 0) {
      if (given.length === 0) return ok([...steps, described(protocol, view)]);
      const answered = answerTo(protocol, asked, given);
      if (!answered.ok) return answered;
      const { cardId, choice, used } = answered.value;
      steps.push({ ...described(protocol, view), answer: choice.label });
      send({ kind: 'answer', cardId, exitId: choice.exitId, answer: choice.answer, at });
      given = given.slice(used);
      seen.clear();
      continue;
    }
    const next: Next | undefined = named ? { kind: 'next', cardId: named.cardId } : nextFrom(view, seen);
    const goesOnAt =
      view.kind === 'waiting' && (named || view.resumeAt.length > 1) ? titleOf(view, next) : undefined;
    steps.push({ ...described(protocol, view), ...(goesOnAt && { goesOnAt }) });
    if (named) given = given.slice(1);
    if (next && send({ ...next, at }).ok) continue;
    return given.length > 0 ? fail({ code: 'answers_left', answers: given }) : ok(steps);
  }
}

type Next = { kind: 'next'; cardId?: Asked['cardId'] };
type Waiting = Extract<View, { kind: 'waiting' }>;

/** The question on the screen; while waiting those of outside bodies without whose answer nothing of mine comes. */
function questionsOn(view: View): Pick<Asked, 'cardId' | 'answers'>[] {
  if (view.kind === 'question') return [{ cardId: view.card.id, answers: view.answers }];
  if (view.kind !== 'waiting') return [];
  const hangsOnAll = view.resumeAt.every(({ afterHearing }) => afterHearing);
  return hangsOnAll || view.asked.some(({ now }) => now) ? view.asked : [];
}

/** The card of mine that these words name, by its title or its id. */
function nameOfCard({ resumeAt }: Waiting, said: string | undefined) {
  return resumeAt.find(
    ({ cardId, title }) => said !== undefined && (cardId === said || saysSame(title, said)),
  );
}

function titleOf({ resumeAt }: Waiting, next: Next | undefined): string | undefined {
  return resumeAt.find(({ cardId }) => cardId === next?.cardId)?.title;
}

function answerTo(protocol: Protocol, asked: Pick<Asked, 'cardId' | 'answers'>[], given: readonly string[]) {
  for (const { cardId, answers } of asked) {
    const exits = findCard(protocol, cardId)?.card.exits ?? [];
    const found = chosenBy(given, answers, exits);
    if (found) return ok({ cardId, ...found });
  }
  const [first] = asked;
  return fail<WalkFailure>({
    code: 'no_such_answer',
    cardId: first?.cardId ?? '',
    possible: asked.flatMap(({ answers }) => namesOfChoices(answers)),
  });
}

/** On to what follows; nothing when that was walked since the last answer. */
function nextFrom(view: View, seen: Set<string>): Next | undefined {
  if (view.kind === 'card') {
    if (seen.has(view.card.id)) return undefined;
    seen.add(view.card.id);
    return { kind: 'next' };
  }
  if (view.kind !== 'waiting') return undefined;
  const to = view.resumeAt.find(({ cardId, afterHearing }) => !afterHearing && !seen.has(cardId));
  return to && { kind: 'next', cardId: to.cardId };
}
