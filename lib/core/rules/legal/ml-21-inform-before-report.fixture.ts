import { action, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';

/** A home route of one step to decide. */
export const deciding = (...cards: Card[]) =>
  protocolOf({ routes: [route('thuis', [step('stap-5', cards, { kinds: ['decide'] })])] });

export const report = outcome('melden', [], { outcome: 'report' });
export const safe = question('veilig', 'col-a', [
  { to: 'vertellen', label: 'ja', answers: ['yes'] },
  { to: 'melden', label: 'nee', answers: ['no'] },
]);
export const tell = action('vertellen', 'col-a', ['melden'], { tags: ['inform-before-report'] });

export const valid = deciding(safe, tell, report);
export const invalid = deciding(action('beslissen', 'col-a', ['melden']), report);
