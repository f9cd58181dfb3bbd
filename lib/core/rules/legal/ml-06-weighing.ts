import { besluit } from '../grounds';
import type { Rule } from '../rule';

export const weighing: Rule = {
  id: 'ML-06',
  title: 'Wegen van risico, aard en ernst; bij twijfel Veilig Thuis',
  why: 'Zonder wegen is melden of niet melden toeval.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 2 onder d'),
  exception: 'none',
  check: () => [],
};
