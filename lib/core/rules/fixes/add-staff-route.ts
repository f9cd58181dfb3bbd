import { findCard } from '@/lib/core/protocol/questions';
import type { PartId, RouteId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import type { Finding } from '../finding';
import { tells } from '../legal/inspector-told';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { modelCards, putCards } from './put-cards';
import { bringRoute } from './transplant/bring-route';

/** The whole route with a column for the board; the duty that the route lacks; or the line that leads astray turned. */
export const addStaffOffenceRoute = drafted(
  'Voeg de route toe',
  (draft, { finding }) => {
    const present = draft.protocol.routes.find(({ kind }) => kind === 'staff-offence')?.id;
    const { cardId, routeId } = finding.where;
    if (present && !cardId) return bringDuty(draft, routeId ?? present, finding);
    const astray = cardId && findCard(draft.protocol, cardId);
    if (astray && astray.route.kind === 'staff-offence') return tellInspector(draft, astray.card, finding);
    const lines = astray ? linesAstray(astray.card, finding) : [];
    if (astray && lines.length === 0) return;
    const to = present ?? bringRoute(draft, 'staff-offence');
    for (const { id } of to ? lines : []) {
      draft.edit({
        kind: 'change_exit',
        cardId: astray!.card.id,
        exitId: id,
        patch: { to: { routeId: to! } },
      });
    }
  },
  'Maak een eigen route voor een mogelijk seksueel misdrijf door een medewerker, en laat iedereen daar direct naar het bestuur gaan. In de opvang is dat de houder, en telt ook mishandeling.',
);

/** The task of the model on the report to the police itself, so that no way on from it can be taken without. */
function tellInspector(draft: Draft, card: Card, { key }: Finding) {
  if (!key.endsWith(':inform-inspector')) return;
  const [task] = modelCards(draft, 'staff-offence', tells)
    .flatMap(({ tasks }) => tasks.items)
    .filter(({ text }) => text.includes('vertrouwensinspecteur') && text.includes('aangifte'));
  if (!task) return;
  const items = [...card.tasks.items, { id: draft.freshId(task.id) as PartId, text: task.text }];
  draft.edit({ kind: 'replace_card', card: { ...card, tasks: { ...card.tasks, items } } });
}

/** An action has one way for everybody, so it cannot be turned for some. */
function linesAstray(card: Card, { where }: Finding): Exit[] {
  if (where.exitId) return card.exits.filter(({ id }) => id === where.exitId);
  if (card.kind !== 'question') return [];
  return card.exits.filter(({ answers }) => answers.includes('yes') || answers.includes('doubt'));
}

function bringDuty(draft: Draft, routeId: RouteId, { key }: Finding) {
  const duty = key.split(':').at(-1);
  const cards = modelCards(draft, 'staff-offence', (card) =>
    card.kind === 'question'
      ? card.questions.some((kind) => kind === duty)
      : card.tags.some((tag) => tag === duty),
  );
  const kind = duty === 'inform-board' ? 'signal' : duty === 'confidential-inspector' ? 'consult' : 'decide';
  putCards(draft, cards.slice(0, 1), { routeId, kind, at: duty === 'inform-board' ? 'end' : 'start' });
}
