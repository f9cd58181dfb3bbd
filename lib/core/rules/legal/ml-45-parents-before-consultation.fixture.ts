import { action, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import type { Card, Step } from '@/schemas/protocol-flow';
import type { PartId } from '@/schemas/ids';

/** A home route of these steps, and a last one to decide. */
export const home = (...steps: Step[]) =>
  protocolOf({
    routes: [route('thuis', [...steps, step('stap-5', [outcome('einde')], { kinds: ['decide'] })])],
  });

export const withTasks = (...texts: string[]) => ({
  tasks: { ordered: false, items: texts.map((text, index) => ({ id: `t${index}` as PartId, text })) },
});

export const noticing = (...texts: string[]): Card =>
  action('signalen', 'col-a', ['overleg'], { title: 'Breng de signalen in kaart', ...withTasks(...texts) });
export const consulting = action('overleg', 'col-a', ['gesprek'], { title: 'Overleg met de IB’er' });
export const talking = action('gesprek', 'col-a', ['einde'], { title: 'Praat met de ouders' });

export const inOrder = (first: Card, more: Partial<Step> = {}) =>
  home(
    step('stap-1', [first], { kinds: ['signal'], ...more }),
    step('stap-2', [consulting], { kinds: ['consult'] }),
    step('stap-3', [talking], { kinds: ['talk'] }),
  );

export const valid = inOrder(noticing('Schrijf op wat je ziet', 'Bespreek nog niets met de ouders'));
export const invalid = inOrder(noticing('Schrijf op wat je ziet', 'Deel je zorgen met de ouders'));
