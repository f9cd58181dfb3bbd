import { columnsOf } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import {
  all,
  column,
  exit,
  leads,
  moveCard,
  newCard,
  newColumn,
  newExit,
  newFunction,
  newRoute,
  newStep,
  recast,
  route,
  schoolFunction,
  step,
  withoutRoute,
  withoutStep,
  type Plant,
} from '../planted-defects/plant';

/** Every card with another title, numbered so that they stay apart. */
const renamedCards: Plant = (protocol) => ({
  ...protocol,
  routes: protocol.routes.map((one) => ({
    ...one,
    steps: one.steps.map((inRoute) => ({
      ...inRoute,
      cards: inRoute.cards.map((inStep, index) => ({ ...inStep, title: `Onderdeel ${index + 1}` })),
    })),
  })),
});

const columnsReversed: Plant = (protocol) => ({
  ...protocol,
  columns: protocol.columns.toReversed(),
  routes: protocol.routes.map((one) => ({
    ...one,
    columnIds: columnsOf(protocol, one)
      .map(({ id }) => id)
      .toReversed(),
  })),
});

const routesReversed: Plant = (protocol) => ({ ...protocol, routes: protocol.routes.toReversed() });
const cardsReversed: Plant = (protocol) => ({
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
const secondHomeRoute: Plant = (protocol) =>
  newRoute({ ...copyOf(protocol, 'route-thuis', 'vo'), title: 'Zorgen over thuis, voortgezet onderwijs' })(
    protocol,
  );

const mergedDecision = all(
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
const splitWeighing = all(
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
const stepZero = all(
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
const stepSeven = all(
  newStep('route-thuis', { id: 'thuis-stap-7', label: '7', title: 'Evalueer', kinds: ['follow'] }),
  newCard('thuis-stap-7', { id: 'evalueren', title: 'Kijk terug met het team' }),
  newExit('evalueren', 'evalueren-x1', 'afronden'),
  leads('evalueren', 'volgen-x1'),
  moveCard('afronden', 'thuis-stap-7'),
);
const separateExits = all(
  exit('afweging-2-x1', { label: 'ja', answers: ['yes'] }),
  newExit('afweging-2', 'afweging-2-x3', 'melding-vooraf', { label: 'twijfel', answers: ['doubt'] }),
);
const join = all(
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
const loopWithExit = all(
  newCard('thuis-stap-3', {
    id: 'nog-een-gesprek',
    title: 'Plan een tweede gesprek',
    parts: [{ columnId: 'kolom-bespreken', part: 'does' }],
  }),
  newExit('gesprek-veilig', 'later', 'nog-een-gesprek', { label: 'later', answers: ['other'] }),
  newExit('nog-een-gesprek', 'nog-een-gesprek-x1', 'gesprek-veilig'),
);

/** What a school may do with the routes of the model without breaking law or norm: name and change. */
export const flow: Readonly<Record<string, Plant>> = {
  'alle kaarten anders genoemd': renamedCards,
  'de stappen anders genoemd': all(
    ...['1', '2', '3', '4', '5'].map((n) => step(`thuis-stap-${n}`, { title: `Fase ${n}`, label: `F${n}` })),
  ),
  'een stap 0 ervoor': stepZero,
  'een stap 7 erachter': stepSeven,
  'stap 4 en 5 samen': mergedDecision,
  'het wegen over twee stappen': splitWeighing,
  'kolommen anders genoemd': all(
    column('kolom-signaleren', { label: 'Ondersteuners' }),
    column('kolom-bespreken', { label: 'Groep' }),
    column('kolom-handelen', { label: 'Zorg en directie' }),
  ),
  'kolommen andersom': columnsReversed,
  'routes andersom': routesReversed,
  'kaarten binnen een stap andersom': cardsReversed,
  'een tweede route voor thuis': secondHomeRoute,
  'een eigen functie in een kolom': all(
    newFunction({ id: 'gedragsspecialist', name: 'Gedragsspecialist', kind: 'function' }),
    (protocol) =>
      column('kolom-bespreken', {
        functionIds: [
          ...protocol.columns.find(({ id }) => id === 'kolom-bespreken')!.functionIds,
          'gedragsspecialist',
        ],
      })(protocol),
  ),
  'een zorgteam dat meedenkt': newFunction({
    id: 'zorgteam',
    name: 'Zorgteam',
    kind: 'team',
    memberIds: ['directeur', 'aandachtsfunctionaris'],
  }),
  'een kolom buiten de school': all(
    newFunction({ id: 'vt', name: 'Veilig Thuis', kind: 'external' }),
    newColumn({ id: 'kolom-buiten', label: 'Veilig Thuis', responsibility: 'outside', functionIds: ['vt'] }),
    route('route-thuis', {
      columnIds: ['kolom-signaleren', 'kolom-bespreken', 'kolom-handelen', 'kolom-buiten'],
    }),
    recast('overleggen', ({ parts }) => ({
      parts: [...parts, { columnId: 'kolom-buiten', part: 'advises' }],
    })),
  ),
  'ja en twijfel elk een eigen uitgang': separateExits,
  'een tak naast de rest die weer samenkomt': join,
  'een kring met een uitgang': loopWithExit,
  'geen route voor disclosure': withoutRoute('route-verteld'),
  'een vraag met drie antwoorden': newExit('gesprek-veilig', 'alleen-leerling', 'gesprek-leerling', {
    label: 'alleen met de leerling',
    answers: ['partly'],
  }),
  'de aandachtsfunctionaris beslist over melden': all(
    schoolFunction('directeur', { decidesOnReport: false }),
    schoolFunction('aandachtsfunctionaris', { decidesOnReport: true }),
  ),
};
