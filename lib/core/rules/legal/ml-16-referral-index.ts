import { besluit, doubted, jeugdwet, ownReading } from '../grounds';
import type { Rule } from '../rule';
import { instructed } from './explained';

/** The Besluit asks it of those who may report there, and does not say which schools those are. */
const grounds = doubted(
  [...besluit('art. 2 lid 1 onder e'), ...jeugdwet('art. 7.1.1.2')],
  'welke scholen signalen mogen afgeven (Besluit Jeugdwet), is niet gelezen',
);

/** A text about it says whether one may report there, so the setting may then stay open. */
export const referralIndex: Rule = {
  id: 'ML-16',
  title: 'Aandacht voor de verwijsindex, of dat de school daar niets mag afgeven',
  why: 'Wie signalen mag afgeven, moet weten dat dat kan.',
  severity: 'blocks',
  grounds,
  exception: 'none',
  check({ referralIndexAuthorised: authorised }, facts) {
    if (authorised === false || instructed(facts, 'referral-index').length > 0) return [];
    if (authorised) {
      const message =
        'De school mag signalen afgeven in de verwijsindex, maar daarover staat niets. Zet erin dat dat kan. Advies, geen wet: schrijf erbij wie dat doet, wanneer en hoe.';
      return [{ where: { collection: 'chapters' }, message }];
    }
    return [
      {
        where: { field: 'referralIndexAuthorised' },
        message:
          'Er staat niet of de school signalen mag afgeven in de verwijsindex risicojongeren. Vul dat in.',
        severity: 'advises',
        grounds: ownReading(grounds),
        exception: 'reason',
      },
    ];
  },
};
