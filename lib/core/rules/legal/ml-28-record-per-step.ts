import { practice } from '../grounds';
import type { Rule } from '../rule';

export const recordPerStep: Rule = {
  id: 'ML-28',
  title: 'Per stap staat wat je vastlegt, waar en door wie',
  why: 'Wat niet is vastgelegd, kan niemand later nagaan.',
  severity: 'warns',
  grounds: practice('dossiervorming', 'https://www.movisie.nl/publicatie/meldcode-dossiervorming'),
  exception: 'reason',
  check: () => [],
};
