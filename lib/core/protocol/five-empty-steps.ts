import type { ColumnId, RouteId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Responsibility, StepKind } from '@/schemas/vocabulary';

const columns: { id: string; label: string; responsibility: Responsibility }[] = [
  { id: 'signaleren', label: 'Signaleren', responsibility: 'signal' },
  { id: 'bespreken', label: 'Signaleren en bespreken', responsibility: 'discuss' },
  { id: 'handelen', label: 'Signaleren, bespreken en handelen', responsibility: 'act' },
];
/** The five steps that art. 2 of the Besluit verplichte meldcode asks for. */
const steps: { title: string; kind: StepKind }[] = [
  { title: 'Breng signalen in kaart', kind: 'signal' },
  { title: 'Overleg met een collega', kind: 'consult' },
  { title: 'Praat met leerling en ouders', kind: 'talk' },
  { title: 'Weeg', kind: 'weigh' },
  { title: 'Beslis', kind: 'decide' },
];

/** The protocol with three columns and one route of five steps, no card in any: for who writes it all themselves. */
export function withFiveEmptySteps(protocol: Protocol): Protocol {
  return {
    ...protocol,
    columns: columns.map((column) => ({ ...column, id: column.id as ColumnId, functionIds: [] })),
    routes: [
      {
        id: 'thuissituatie' as RouteId,
        kind: 'home',
        title: 'Zorgen over thuis',
        tags: [],
        startCardId: null,
        steps: steps.map(({ title, kind }, index) => ({
          id: `stap-${index + 1}` as StepId,
          label: String(index + 1),
          title,
          kinds: [kind],
          tags: [],
          cards: [],
        })),
      },
    ],
  };
}
