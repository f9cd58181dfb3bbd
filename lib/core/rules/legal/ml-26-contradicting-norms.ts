import { weighingFramework } from '../grounds';
import type { Rule } from '../rule';

export const contradictingNorms: Rule = {
  id: 'ML-26',
  title: 'Nergens staat dat melden het laatste middel is',
  why: "Zo'n zin laat iemand wachten terwijl de norm zegt: meld.",
  severity: 'warns',
  grounds: weighingFramework('meldnormen'),
  exception: 'confirm',
  check: () => [],
};
