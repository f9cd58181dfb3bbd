import { plainText } from '@/lib/core/rich-text';
import { addCaution } from '../fixes/add-caution';
import { practice } from '../grounds';
import type { Rule } from '../rule';

/** The tag on the list itself says nothing to a reader: the words must be there, at the list or in a text for all lists. */
export const signalListCaution: Rule = {
  id: 'ML-37',
  title: 'Bij signalenlijsten staat wat ze waard zijn',
  why: 'Een signaal bewijst niets, en geen signaal sluit niets uit.',
  severity: 'advises',
  grounds: practice('vuistregels bij signalen'),
  exception: 'reason',
  fix: addCaution,
  check: ({ signalLists }, facts) => {
    const isSaidForAll = facts
      .tagged('signal-list-caution')
      .some(({ holder }) => holder === 'chapter' || holder === 'annex');
    if (isSaidForAll) return [];
    return signalLists
      .filter(({ groups }) => groups.some(({ items }) => items.length > 0))
      .filter(({ caution }) => caution === undefined || plainText(caution).trim() === '')
      .map(({ id, title }) => ({
        where: { collection: 'signalLists', entryId: id },
        message: `Bij signalenlijst "${title}" staat niet dat een signaal nog niets bewijst, en dat zonder signalen toch iets mis kan zijn.`,
      }));
  },
};
