import { practice } from '../grounds';
import type { Rule } from '../rule';

export const checkedContacts: Rule = {
  id: 'ML-38',
  title: 'Nummers en links zijn het afgelopen jaar gecontroleerd',
  why: 'Een oud nummer kost tijd die een kind niet heeft.',
  severity: 'advises',
  grounds: practice('jaarlijks nakijken'),
  exception: 'reason',
  check: () => [],
};
