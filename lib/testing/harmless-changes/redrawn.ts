import { columnsOf } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import {
  all,
  exit,
  leads,
  moveCard,
  newCard,
  newExit,
  newRoute,
  newStep,
  route,
  step,
  withoutStep,
  type Plant,
} from '../planted-defects/plant';

/** Every card with another title, numbered so that they stay apart. */
export const renamedCards: Plant = (protocol) => ({
  ...protocol,
  routes: protocol.routes.map((one) => ({
    ...one,
    steps: one.steps.map((inRoute) => ({
      ...inRoute,
      cards: inRoute.cards.map((inStep, index) => ({ ...inStep, title: `Onderdeel ${index + 1}` })),
    })),
  })),
});

export const columnsReversed: Plant = (protocol) => ({
  ...protocol,
  columns: protocol.columns.toReversed(),
  routes: protocol.routes.map((one) => ({
    ...one,
    columnIds: columnsOf(protocol, one)
      .map(({ id }) => id)
      .toReversed(),
  })),
});

export const routesReversed: Plant = (protocol) => ({ ...protocol, routes: protocol.routes.toReversed() });
export const cardsReversed: Plant = (protocol) => ({
  ...protocol,
  routes: protocol.routes.map((one) => ({
    ...one,
    steps: one.steps.map((inRoute) => ({ ...inRoute, cards: inRoute.cards.toReversed() })),
  })),
});

/** The same route once more under other ids, for another group of pupils. */
function copyOf(protocol: Protocol, routeId: string, suffix: string) {
  const original = protocol.routes.find(({ id }) => id === routeId)!;
  const renamed = JSON.stringify(original, (key, value: unknown) => {
    const isOwn = (key === 'id' || key === 'cardId' || key === 'startCardId') && typeof value === 'string';
    return isOwn ? `${value}-${suffix}` : value;
  });
  return JSON.parse(renamed) as Record<string, unknown>;
}
export const secondHomeRoute: Plant = (protocol) =>
  newRoute({ ...copyOf(protocol, 'route-thuis', 'vo'), title: 'Zorgen over thuis, voortgezet onderwijs' })(
    protocol,
  );

export const mergedDecision = all(
  ...[
    'beslissing-1',
    'melding-vooraf',
    'melden',
    'beslissing-2',
    'afweging-3',
    'afweging-4',
    'hulpplan',
    'afweging-5',
    'opnieuw-melden',
  ].map((id) => moveCard(id, 'thuis-stap-4')),
  withoutStep('thuis-stap-5'),
  step('thuis-stap-4', { label: '4+5', title: 'Weeg en beslis', kinds: ['weigh', 'decide'] }),
);
export const splitWeighing = all(
  newStep(
    'route-thuis',
    {
      id: 'thuis-stap-4b',
      label: '4B',
      title: 'Weeg verder',
      kinds: ['weigh'],
      record: { what: 'De uitkomst van de afweging', byFunctionIds: ['aandachtsfunctionaris'] },
    },
    4,
  ),
  moveCard('afweging-2', 'thuis-stap-4b'),
);
export const stepZero = all(
  newStep('route-thuis', { id: 'thuis-stap-0', label: '0', title: 'Bereid je voor', kinds: ['prepare'] }, 0),
  newCard('thuis-stap-0', {
    id: 'voorbereiden',
    title: 'Ken de meldcode',
    parts: ['kolom-signaleren', 'kolom-bespreken', 'kolom-handelen'].map((columnId) => ({
      columnId,
      part: 'does',
    })),
  }),
  newExit('voorbereiden', 'voorbereiden-x1', 'signalen-opschrijven'),
  route('route-thuis', { startCardId: 'voorbereiden' }),
);
export const stepSeven = all(
  newStep('route-thuis', { id: 'thuis-stap-7', label: '7', title: 'Evalueer', kinds: ['evaluate'] }),
  newCard('thuis-stap-7', { id: 'evalueren', title: 'Kijk terug met het team' }),
  newExit('evalueren', 'evalueren-x1', 'afronden'),
  leads('evalueren', 'volgen-x1'),
  moveCard('afronden', 'thuis-stap-7'),
);
export const separateExits = all(
  exit('afweging-2-x1', { label: 'ja', answers: ['yes'] }),
  newExit('afweging-2', 'afweging-2-x3', 'melding-vooraf', { label: 'twijfel', answers: ['doubt'] }),
);
export const join = all(
  newCard('thuis-stap-3', {
    id: 'dossier-lezen',
    title: 'Lees het dossier',
    parts: [{ columnId: 'kolom-handelen', part: 'does' }],
  }),
  newCard('thuis-stap-3', {
    id: 'samen-verder',
    title: 'Leg naast elkaar',
    join: 'all',
    parts: [
      { columnId: 'kolom-handelen', part: 'does' },
      { columnId: 'kolom-bespreken', part: 'joins' },
    ],
  }),
  newExit('gesprek-ouders', 'naar-dossier', 'dossier-lezen', { columnIds: ['kolom-handelen'] }),
  exit('gesprek-ouders-x1', { to: { cardId: 'samen-verder' }, columnIds: ['kolom-bespreken'] }),
  newExit('dossier-lezen', 'dossier-lezen-x1', 'samen-verder'),
  newExit('samen-verder', 'samen-verder-x1', 'samen-wegen'),
);
export const callFirst = all(
  newCard('thuis-stap-4', { id: 'eerst-bellen', title: 'Bel Veilig Thuis over hoe je meldt' }),
  newExit('eerst-bellen', 'eerst-bellen-x1', 'melding-vooraf'),
  leads('eerst-bellen', 'afweging-2-x1'),
);
export const mergedTalk = all(
  ...['gesprek-veilig', 'gesprek-leerling', 'gesprek-uitstellen', 'gesprek-ouders'].map((id) =>
    moveCard(id, 'thuis-stap-2'),
  ),
  withoutStep('thuis-stap-3'),
  step('thuis-stap-2', { label: '2+3', title: 'Overleg en praat', kinds: ['consult', 'talk'] }),
);
export const secondClose = all(
  newCard('thuis-volgen', { id: 'zorg-weg', kind: 'outcome', outcome: 'close', title: 'De zorg is weg' }),
  newExit('volgen', 'niets-aan-de-hand', 'zorg-weg', { label: 'de zorg is weg', answers: ['partly'] }),
);
export const betweenPupils = newRoute({
  id: 'route-leerlingen',
  kind: 'between-pupils',
  title: 'Tussen leerlingen',
  tags: [],
  columnIds: ['kolom-bespreken', 'kolom-handelen'],
  startCardId: 'leerlingen-zien',
  steps: [
    {
      id: 'leerlingen-stap-1',
      label: '1',
      title: 'Kijk wat er gebeurde',
      kinds: ['signal'],
      cards: [
        {
          id: 'leerlingen-zien',
          kind: 'action',
          title: 'Praat met de leerlingen, elk apart',
          parts: [{ columnId: 'kolom-bespreken', part: 'does' }],
          exits: [{ id: 'leerlingen-zien-x1', to: { cardId: 'leerlingen-klaar' } }],
        },
        {
          id: 'leerlingen-klaar',
          kind: 'outcome',
          outcome: 'close',
          title: 'Maak afspraken en leg vast',
          parts: [{ columnId: 'kolom-handelen', part: 'does' }],
          exits: [],
        },
      ],
    },
  ],
});
export const loopWithExit = all(
  newCard('thuis-stap-3', {
    id: 'nog-een-gesprek',
    title: 'Plan een tweede gesprek',
    parts: [{ columnId: 'kolom-bespreken', part: 'does' }],
  }),
  newExit('gesprek-veilig', 'later', 'nog-een-gesprek', { label: 'later', answers: ['other'] }),
  newExit('nog-een-gesprek', 'nog-een-gesprek-x1', 'gesprek-veilig'),
);
