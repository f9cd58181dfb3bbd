import { weighingFramework } from '../grounds';
import type { Rule } from '../rule';

export const unsafetyLeadsToReport: Rule = {
  id: 'ML-11',
  title: 'Acute of structurele onveiligheid, of twijfel: melden',
  why: 'Een kind dat onveilig is, kan niet wachten tot hulp misschien werkt.',
  severity: 'blocks',
  grounds: weighingFramework('afweging 2, ja of twijfel'),
  exception: 'none',
  check: () => [],
};
