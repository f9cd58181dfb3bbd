import type { Protocol } from '@/schemas/protocol';
import type { Facts } from '../facts';
import type { Problem } from '../rule';
import { alwaysToldIn, tellsInDanger } from './always-told';
import { cardSaysException } from './card-says-exception';
import { quoted } from './quoted';
import { subjectOf, toldOnce } from './told-once';

/**
 * Sentences that leave no room for the exception. In the route of an offence by staff the education acts
 * themselves have parents told before the police hear of it; the Wet kinderopvang does not, and there it is our choice.
 */
export function toldWhateverHappens({ routes }: Protocol, facts: Facts): Problem[] {
  const ofStaff = new Set(routes.filter(({ kind }) => kind === 'staff-offence').map(({ id }) => id));
  const texts = facts
    .words()
    .filter(({ where, isCondition }) => !isCondition && !(where.routeId && ofStaff.has(where.routeId)));
  return toldOnce(
    texts.flatMap((one) => {
      const told = alwaysToldIn(one.text, one.under);
      const inDanger = told.filter(tellsInDanger);
      // The card of a text is read once for all its sentences, and only for those that it can take back.
      const isExcepted = inDanger.length < told.length && cardSaysException(one, facts);
      return (isExcepted ? inDanger : told).map((words) => ({
        where: one.where,
        subject: subjectOf(words),
        exception: 'confirm' as const,
        fixable: false,
        message: `Hier staat "${quoted(words)}" Dan horen ouders het ook als dat gevaarlijk is. Schrijf erbij: "tenzij dat niet veilig is voor het kind of voor een ander".`,
      }));
    }),
  );
}
