import { listed } from '@/lib/core/dutch';
import type { Result } from '@/lib/core/result';
import { fail, ok } from '@/lib/core/result';
import { deadlineInWords, words } from '@/lib/core/protocol/questions';
import type { FunctionId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { startRun } from './run';
import type { RunEvent, RunFailure } from './run';
import { transition } from './transition';
import type { AnswerChoice, View } from './view';
import { viewOf } from './view-of';

/** One line of a walk, in words. */
export type WalkedStep = {
  kind: View['kind'];
  /** "Stap 2 van 5"; empty on screens that are no card. */
  progress: string;
  cardId?: string;
  title: string;
  part: string;
  tasks: string[];
  deadline?: string;
  /** The answer that was given, when it is a question. */
  answer?: string;
};

export type WalkFailure = RunFailure | { code: 'no_such_answer'; cardId: string; possible: string[] };

/**
 * The steps one function walks. `answers` are used up in order, one per question: the answer's own word
 * (yes, no, doubt, partly, in English or Dutch), its id, or the words on the button. After the last given answer the walk stops
 * at the next question, which is then its last step. Waiting goes on at the first card of mine.
 */
export function walk(
  protocol: Protocol,
  input: { functionId: FunctionId; routeId?: RouteId | undefined; answers: string[] },
): Result<WalkedStep[], WalkFailure> {
  const at = '';
  let run = startRun('walk', at);
  const steps: WalkedStep[] = [];
  const answers = [...input.answers];
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
    const key = `${view.kind} ${view.kind === 'card' ? view.card.id : ''}`;
    if (view.kind === 'question') {
      const wanted = answers.shift();
      if (wanted === undefined) return ok([...steps, described(protocol, view)]);
      const choice = view.answers.find((one) => matches(one, wanted));
      if (!choice) {
        const possible = view.answers.map((one) => one.answer ?? one.label);
        return fail({ code: 'no_such_answer', cardId: view.card.id, possible });
      }
      steps.push({ ...described(protocol, view), answer: choice.label });
      send({ kind: 'answer', exitId: choice.exitId, answer: choice.answer, at });
      seen.clear();
      continue;
    }
    steps.push(described(protocol, view));
    const goesOn = (view.kind === 'card' || view.kind === 'waiting') && !seen.has(key);
    seen.add(key);
    if (!goesOn || !send({ kind: 'next', at }).ok) return ok(steps);
  }
}

function matches(choice: AnswerChoice, wanted: string): boolean {
  const said = wanted.toLowerCase();
  const inDutch = choice.answer && words.answer[choice.answer];
  return [choice.answer, inDutch, choice.exitId, choice.label.toLowerCase()].includes(said);
}

function described(protocol: Protocol, view: View): WalkedStep {
  const empty = { progress: '', part: '', tasks: [] };
  switch (view.kind) {
    case 'choose_function':
      return { ...empty, kind: view.kind, title: 'Wat is je functie?' };
    case 'choose_route':
      return { ...empty, kind: view.kind, title: view.question };
    case 'waiting':
    case 'handed_over': {
      const who = [...new Set(view.acting.flatMap((one) => one.who))];
      const title = view.kind === 'waiting' ? 'Nu is aan zet' : 'Overgedragen aan';
      const part = view.kind === 'handed_over' ? view.hearsBack : '';
      return { ...empty, kind: view.kind, title: `${title}: ${listed(who, 'en') || 'een collega'}`, part };
    }
    case 'ended':
    case 'card':
    case 'question': {
      const shown = view.kind === 'ended' ? view.card : view;
      if (!shown) return { ...empty, kind: view.kind, title: 'Einde van de route' };
      const deadline = shown.card.deadline ?? shown.step.deadline;
      return {
        kind: view.kind,
        progress: shown.progress,
        cardId: shown.card.id,
        title: shown.card.title,
        part: shown.partInWords,
        tasks: shown.tasks.map((task) => task.text),
        ...(deadline && { deadline: deadlineInWords(deadline, protocol) }),
      };
    }
  }
}
