import { weighingFramework } from '../grounds';
import type { Rule } from '../rule';

export const fiveWeighings: Rule = {
  id: 'ML-10',
  title: 'De vijf afwegingen, elk met ja en nee',
  why: 'Het afwegingskader helpt iedereen op dezelfde manier wegen.',
  severity: 'blocks',
  grounds: weighingFramework('vijf afwegingen'),
  exception: 'none',
  check: () => [],
};
