import { practice } from '../grounds';
import type { Rule } from '../rule';

export const attentionOfficer: Rule = {
  id: 'ML-32',
  title: 'Een aandachtsfunctionaris en een vervanger',
  why: 'Een vaste persoon houdt het overzicht, ook als iemand ziek is.',
  severity: 'advises',
  grounds: practice('aandachtsfunctionaris, niet verplicht'),
  exception: 'reason',
  check: () => [],
};
