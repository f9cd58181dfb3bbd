import { findCard, plainCard } from '@/lib/core/protocol/questions';
import type { CardId, ExitId, PartId, RouteId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { caseOf } from '../fix-case';
import type { Finding } from '../finding';
import { tells } from '../legal/inspector-told';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { modelCards, putCards } from './put-cards';
import { bringRoute } from './transplant/bring-route';
import { addExit } from './weave/add-exit';

/** The whole route with a column for the board; the duty that the route lacks; or a line to it beside what leads astray. */
export const addStaffOffenceRoute = drafted(
  'Voeg de route toe',
  (draft, { finding }) => {
    const present = draft.protocol.routes.find(({ kind }) => kind === 'staff-offence')?.id;
    const { cardId, routeId } = finding.where;
    if (present && !cardId) return bringDuty(draft, routeId ?? present, finding);
    const astray = cardId && findCard(draft.protocol, cardId);
    if (astray && astray.route.kind === 'staff-offence') return tellInspector(draft, astray.card, finding);
    const to = present ?? bringRoute(draft, 'staff-offence');
    if (to && astray) leadThereToo(draft, astray.card.id, to, finding);
  },
  'Maak een eigen route voor een mogelijk seksueel misdrijf door een medewerker, en laat iedereen daar óók direct naar het bestuur gaan. In de opvang is dat de houder, en telt ook mishandeling.',
);

/** The task of the model on the report to the police itself, so that no way on from it can be taken without. */
function tellInspector(draft: Draft, card: Card, finding: Finding) {
  if (caseOf(finding, 'staff-duty')?.duty !== 'inform-inspector') return;
  const [task] = modelCards(draft, 'staff-offence', tells)
    .flatMap(({ tasks }) => tasks.items)
    .filter(({ text }) => text.includes('vertrouwensinspecteur') && text.includes('aangifte'));
  if (!task) return;
  const items = [...card.tasks.items, { id: draft.freshId(task.id) as PartId, text: task.text }];
  draft.edit({ kind: 'replace_card', card: { ...card, tasks: { ...card.tasks, items } } });
}

/** What the schema has room for. */
const mostExits = ({ kind }: Card): number => (kind === 'outcome' ? 4 : 12);

/**
 * To the route for staff as well, at the same time: the way that is there stays, for Veilig Thuis may be told too. A
 * question gives one way to an answer, so a card comes between from which both lines go.
 */
function leadThereToo(draft: Draft, cardId: CardId, routeId: RouteId, { where }: Finding) {
  const { card, step } = findCard(draft.protocol, cardId)!;
  if (card.kind !== 'question') {
    const marked = card.exits.find(({ id }) => id === where.exitId);
    const { columnIds, tags = [] } = marked ?? {};
    if (card.exits.length >= mostExits(card)) return;
    return addExit(draft, cardId, { ...lineTo(draft, { routeId }), tags, ...(columnIds && { columnIds }) });
  }
  const isAstray = ({ id, answers }: Exit) =>
    where.exitId ? id === where.exitId : answers.includes('yes') || answers.includes('doubt');
  for (const exit of card.exits.filter(isAstray)) {
    if ('routeId' in exit.to && exit.to.routeId === routeId) continue;
    const both = cardForBoth(draft, card);
    const index = step.cards.indexOf(card) + 1;
    draft.edit({ kind: 'add_card', stepId: step.id, index, card: both });
    for (const to of [exit.to, { routeId }]) addExit(draft, both.id, lineTo(draft, to));
    draft.edit({ kind: 'change_exit', cardId, exitId: exit.id, patch: { to: { cardId: both.id } } });
  }
}

function lineTo(draft: Draft, to: Exit['to']): Exit {
  return { id: draft.freshId('lijn') as ExitId, label: '', answers: [], tags: [], to };
}

function cardForBoth({ freshId }: Draft, question: Card): Card {
  const parts = question.parts.map(({ columnId, part }) => ({
    columnId,
    part: part === 'decides' ? ('does' as const) : part,
  }));
  return {
    ...plainCard(freshId('kaart') as CardId, 'Vertel het ook direct aan het bestuur', null),
    parts,
  };
}

function bringDuty(draft: Draft, routeId: RouteId, finding: Finding) {
  const duty = caseOf(finding, 'staff-duty')?.duty;
  const cards = modelCards(draft, 'staff-offence', (card) =>
    card.kind === 'question'
      ? card.questions.some((kind) => kind === duty)
      : card.tags.some((tag) => tag === duty),
  );
  const kind = duty === 'inform-board' ? 'signal' : duty === 'confidential-inspector' ? 'consult' : 'decide';
  putCards(draft, cards.slice(0, 1), { routeId, kind, at: duty === 'inform-board' ? 'end' : 'start' });
}
