import { wms } from '../grounds';
import type { Rule } from '../rule';

export const recordBlock: Rule = {
  id: 'ML-31',
  title: 'Versie, vaststelling, inwerkingtreding, evaluatie en instemming',
  why: 'Zo ziet iedereen welke versie geldt en wie ermee heeft ingestemd.',
  severity: 'blocks',
  grounds: wms('art. 10'),
  exception: 'none',
  check: () => [],
};
