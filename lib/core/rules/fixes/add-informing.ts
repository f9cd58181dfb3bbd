import { cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Card, Route } from '@/schemas/protocol-flow';
import { caseOf } from '../fix-case';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { modelCards, putCards, routeOf } from './put-cards';
import { bringEntry } from './transplant/piece';
import { linesTo } from './weave/lines';

/** The card that tells beforehand, before each report that is reached without; and when it may be left out. */
export const addInforming = drafted(
  'Voeg het vooraf vertellen toe',
  (draft, { finding }) => {
    const route = routeOf(draft, finding.where.routeId);
    if (!route) return;
    if (!caseOf(finding, 'silent-report')) putBefore(draft, route, finding.where.cardId);
    bringException(draft);
  },
  'Zet vlak voor de melding een kaart waarin je het vooraf vertelt, behalve bij gevaar. Zorg dat acuut gevaar dan al is aangepakt.',
);

function putBefore(draft: Draft, route: Route, reportId: CardId | undefined) {
  const telling = modelCards(
    draft,
    'home',
    ({ kind, tags }) => kind === 'action' && tags.includes('inform-before-report'),
  );
  const reports = cardsOf(route).filter((card) => isReport(card) && (!reportId || card.id === reportId));
  const [first] = reports;
  if (!first) return;
  const lines = linesTo(route, first.id).filter(({ from }) => !tells(from));
  putCards(draft, telling.slice(0, 1), {
    routeId: route.id,
    kind: 'decide',
    at: 'end',
    gap: { onto: first.id, lines },
  });
}

function tells({ tags }: Card): boolean {
  return tags.includes('inform-before-report');
}

/** The chapter that says when one may leave it out; said once it holds for the talk and for the report. */
function bringException(draft: Draft) {
  const says = ({ tags }: { tags: readonly string[] }) =>
    tags.includes('skip-talk') && tags.includes('inform-before-report');
  if (draft.protocol.chapters.some(says)) return;
  const chapter = draft.model.chapters.find(says);
  if (chapter) bringEntry(draft, 'chapters', chapter.id);
}
