import { refuseReferralIndex } from '../fixes/refuse-referral-index';
import { besluit, doubted, jeugdwet } from '../grounds';
import type { Rule } from '../rule';
import { instructed } from './explained';

/** A text about it says whether one may report there, so the setting may then stay open. */
export const referralIndex: Rule = {
  id: 'ML-16',
  title: 'Wie signalen afgeeft in de verwijsindex, of dat de school dat niet mag',
  why: 'Wie signalen mag afgeven, moet weten wanneer en hoe.',
  severity: 'blocks',
  grounds: doubted(
    [...besluit('art. 2 lid 1 onder e'), ...jeugdwet('art. 7.1.1.2')],
    'welke scholen signalen mogen afgeven (Besluit Jeugdwet), is niet gelezen',
  ),
  exception: 'none',
  fix: refuseReferralIndex,
  check({ referralIndexAuthorised: authorised }, facts) {
    if (authorised === false || instructed(facts, 'referral-index').length > 0) return [];
    if (authorised) {
      const message =
        'De school mag signalen afgeven in de verwijsindex, maar er staat niet hoe dat gaat. Schrijf op wie dat doet, wanneer en hoe.';
      return [{ where: { collection: 'chapters' }, message, fixable: false }];
    }
    return [
      {
        where: { field: 'referralIndexAuthorised' },
        message:
          'Er staat niet of de school signalen mag afgeven in de verwijsindex risicojongeren. Vul dat in.',
        severity: 'advises',
        exception: 'reason',
      },
    ];
  },
};
