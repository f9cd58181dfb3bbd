import { besluit } from '../grounds';
import type { Rule } from '../rule';

export const orderOfSteps: Rule = {
  id: 'ML-03',
  title: 'De stappen staan in de volgorde van de wet',
  why: 'De volgorde zorgt dat je overlegt voor je praat, en weegt voor je beslist.',
  severity: 'warns',
  grounds: besluit('art. 2 lid 2'),
  exception: 'reason',
  check: () => [],
};
