import { asks, cardsOf, findCard } from '@/lib/core/protocol/questions';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import type { QuestionKind, StepKind } from '@/schemas/vocabulary';
import { caseOf } from '../fix-case';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { modelCards, putCards, routeOf } from './put-cards';
import { transplantExit } from './transplant/transplant-card';
import { counterpart } from './weave/counterpart';
import { destinationOf } from './weave/lead-out';
import { linesTo, type Gap } from './weave/lines';
import { addExit } from './weave/add-exit';

/** The weighing question that is missing, or the answer that one of them lacks. */
export const addWeighingQuestion = drafted(
  'Voeg de afweging toe',
  (draft, { finding }) => {
    const kind = caseOf(finding, 'weighing')?.kind;
    const route = routeOf(draft, finding.where.routeId);
    if (kind && route) bringWeighing(draft, route, kind);
    else if (finding.where.cardId) bringAnswers(draft, finding.where.cardId);
  },
  'Zet de vraag op elke weg naar hulp of melden, ook op de wegen langs deze stap. Vraag afweging 5 pas nadat de hulp is gegeven, en geef elke vraag een ja en een nee.',
);

/** The first two close the weighing, the others open the decision; the fifth stands before the help is done. */
function bringWeighing(draft: Draft, route: Route, kind: QuestionKind) {
  const early = kind === 'weighing-1' || kind === 'weighing-2';
  const wanted: StepKind = early ? 'weigh' : 'decide';
  const has = route.steps.some(({ kinds }) => kinds.includes(wanted));
  const step = has ? wanted : early ? 'decide' : 'weigh';
  const gap = kind === 'weighing-5' ? beforeHelp(draft, route) : undefined;
  const at = early ? 'end' : 'start';
  const asked = questionsOfModel(draft, [kind]);
  // Where nothing says that help is given, the plan for it comes along: a result is asked after it.
  const cards =
    kind === 'weighing-5' ? draft.choose([asked, [...helpBefore(draft, asked), ...asked]])! : asked;
  putCards(draft, cards, { routeId: route.id, kind: step, at, gap });
}

function helpBefore(draft: Draft, asked: readonly Card[]): Card[] {
  const leads = ({ exits }: Card) => exits.some(({ to }) => 'cardId' in to && to.cardId === asked[0]?.id);
  return modelCards(draft, 'home', (card) => card.kind === 'action' && leads(card));
}

/** Where the model asks it, when the document has that; else on every line to the outcome that help is given. */
function beforeHelp(draft: Draft, route: Route): Gap | undefined {
  const [fifth] = questionsOfModel(draft, ['weighing-5']);
  const before = modelCards(draft, 'home', ({ exits }) =>
    exits.some(({ to }) => 'cardId' in to && to.cardId === fifth?.id),
  );
  if (before.some(({ id }) => counterpart(draft, route.id, id))) return undefined;
  const help = cardsOf(route).find((card) => card.kind === 'outcome' && card.outcome === 'help');
  const lines = help ? linesTo(route, help.id) : [];
  return help && lines.length > 0 ? { onto: help.id, lines } : undefined;
}

function questionsOfModel(draft: Draft, kinds: readonly QuestionKind[]): Card[] {
  return modelCards(draft, 'home', (card) => asks(card, ...kinds));
}

function bringAnswers(draft: Draft, cardId: Card['id']) {
  const found = findCard(draft.protocol, cardId);
  if (found?.card.kind !== 'question') return;
  const { card, route, step } = found;
  const [wanted] = questionsOfModel(draft, card.questions);
  for (const answer of ['yes', 'no'] as const) {
    const { exits } = findCard(draft.protocol, cardId)!.card;
    if (exits.some(({ answers }) => answers.includes(answer))) continue;
    const said = exits.find((exit) => says(exit, answer));
    if (said) {
      const answers = [...said.answers.filter((one) => one !== 'other'), answer];
      draft.edit({ kind: 'change_exit', cardId, exitId: said.id, patch: { answers } });
      continue;
    }
    const modelExit = wanted?.exits.find(({ answers }) => answers.includes(answer));
    if (!modelExit || !('cardId' in modelExit.to) || exits.length >= 4) continue;
    const around = { draft, routeId: route.id, stepId: step.id, ownIds: new Set<string>() };
    const to = destinationOf(around, modelExit.to.cardId);
    const placing = { draft, routeId: route.id, own: new Map<string, string>(), bring: false };
    const free = modelExit.answers.filter((one) => !exits.some(({ answers }) => answers.includes(one)));
    if (to) addExit(draft, cardId, transplantExit({ ...modelExit, answers: free }, { cardId: to }, placing));
  }
}

/** The line says it in words, though it is not marked as that answer. */
function says({ label }: Exit, answer: 'yes' | 'no'): boolean {
  return new RegExp(answer === 'yes' ? String.raw`^(\w: ?)?ja\b` : String.raw`^(\w: ?)?nee\b`, 'i').test(
    label.trim(),
  );
}
