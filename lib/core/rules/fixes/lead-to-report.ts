import { findCard } from '@/lib/core/protocol/questions';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { caseOf } from '../fix-case';
import { leadsInto, saysUnsafe, unreportedWays } from '../legal/unreported-ways';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { modelCards } from './put-cards';
import { destinationOf } from './weave/lead-out';

/** Unsafety, and doubt about it, goes to the report: doubt joins the yes, and what leads elsewhere is turned. */
export const leadToReport = drafted(
  'Laat ja en twijfel melden',
  (draft, { finding }) => {
    const { cardId } = finding.where;
    const card = cardId && findCard(draft.protocol, cardId)?.card;
    if (!card) return;
    const yes = card.exits.find(({ answers }) => answers.includes('yes'));
    if (!yes) return;
    const answer = caseOf(finding, 'unsafe-answer')?.answer;
    if (answer !== 'yes') joinDoubt(draft, card, yes);
    if (answer !== 'doubt' || strays(draft, card.id)) turnStrays(draft, card.id);
  },
  'Laat ‘ja’ en ‘twijfel’ naar de melding gaan. Houd de kaarten die daarvoor moeten komen op die weg.',
);

function joinDoubt(draft: Draft, card: Card, yes: Exit) {
  for (const exit of card.exits.filter(({ id, answers }) => id !== yes.id && answers.includes('doubt'))) {
    const answers = exit.answers.filter((answer) => answer !== 'doubt');
    if (answers.length === 0) return; // a line for doubt alone: it is turned itself
    const label = exit.label.replace(/\s*(,|\/|of)?\s*(bij )?twijfel\s*/i, '').trim() || exit.label;
    draft.edit({ kind: 'change_exit', cardId: card.id, exitId: exit.id, patch: { answers, label } });
  }
  if (yes.answers.includes('doubt')) return;
  const label = /twijfel/i.test(yes.label) ? yes.label : withDoubt(yes.label);
  const answers: Exit['answers'] = [...yes.answers, 'doubt'];
  draft.edit({ kind: 'change_exit', cardId: card.id, exitId: yes.id, patch: { answers, label } });
}

/** "ja: melden" becomes "ja of twijfel: melden". */
function withDoubt(label: string): string {
  if (label.trim() === '') return 'ja of twijfel';
  return /\bja\b/i.test(label)
    ? label.replace(/\bja\b/i, (yes) => `${yes} of twijfel`)
    : `${label} of twijfel`;
}

/** The lines for unsafety that may end without a report. */
function straysOf({ protocol }: Draft, cardId: Card['id']): Exit[] {
  const { card } = findCard(protocol, cardId)!;
  const unreported = unreportedWays(protocol, cardId);
  return card.exits.filter((exit) => saysUnsafe(exit) && leadsInto(protocol, exit, unreported));
}

function strays(draft: Draft, cardId: Card['id']): boolean {
  return straysOf(draft, cardId).length > 0;
}

function turnStrays(draft: Draft, cardId: Card['id']) {
  const { route, step } = findCard(draft.protocol, cardId)!;
  const around = { draft, routeId: route.id, stepId: step.id, ownIds: new Set<string>() };
  const telling = modelCards(
    draft,
    'home',
    ({ kind, tags }) => kind === 'action' && tags.includes('inform-before-report'),
  );
  const reports = modelCards(draft, 'home', (card) => card.kind === 'outcome' && card.outcome === 'report');
  // First by way of telling beforehand; when that does not always report either, straight to the report.
  for (const wanted of [telling[0], reports[0]]) {
    for (const exit of straysOf(draft, cardId)) {
      const to = wanted && destinationOf(around, wanted.id);
      if (!to) continue;
      draft.edit({ kind: 'change_exit', cardId, exitId: exit.id, patch: { to: { cardId: to } } });
    }
  }
}
