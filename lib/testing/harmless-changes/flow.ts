import {
  all,
  card,
  column,
  entry,
  exit,
  leads,
  newColumn,
  newExit,
  newFunction,
  recast,
  route,
  schoolFunction,
  step,
  withoutCard,
  withoutRoute,
  type Plant,
} from '../planted-defects/plant';
import {
  renamedCards,
  columnsReversed,
  routesReversed,
  cardsReversed,
  secondHomeRoute,
  mergedDecision,
  splitWeighing,
  stepZero,
  stepSeven,
  separateExits,
  join,
  callFirst,
  mergedTalk,
  secondClose,
  betweenPupils,
  loopWithExit,
} from './redrawn';

const doubtLeads = (cardId: string, to: string) =>
  newExit(cardId, `${cardId}-twijfel`, to, { label: 'twijfel', answers: ['doubt'] });

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
  'hulp die deels werkt leidt tot opnieuw wegen': newExit('afweging-5', 'afweging-5-deels', 'afweging-2', {
    label: 'deels',
    answers: ['partly'],
  }),
  'een vraag met drie antwoorden': newExit('gesprek-veilig', 'alleen-leerling', 'gesprek-leerling', {
    label: 'alleen met de leerling',
    answers: ['partly'],
  }),
  'de aandachtsfunctionaris beslist over melden': all(
    schoolFunction('directeur', { decidesOnReport: false }),
    schoolFunction('aandachtsfunctionaris', { decidesOnReport: true }),
  ),
  'eerst bellen, dan melden': callFirst,
  'de termijn bij gevaar staat alleen op de acute route': (protocol) =>
    entry('globalExits', 'uitweg-gevaar', { deadline: undefined })(protocol),
  'vastleggen staat op de kaart in plaats van op de stap': all(
    step('thuis-stap-2', { record: null }),
    card('overleggen', {
      record: { what: 'De uitkomst van het overleg', byFunctionIds: ['aandachtsfunctionaris'] },
    }),
  ),
  'overleg en gesprek in een stap': mergedTalk,
  'een route voor leerlingen onderling': betweenPupils,
  'een tweede manier om af te sluiten': secondClose,
  ...Object.fromEntries(
    ['kindcheck', 'overleggen', 'gesprek-veilig', 'samen-wegen', 'afweging-1'].map((to) => [
      `nieuwe signalen gaan naar ${to}, zonder kenmerk`,
      all(exit('volgen-x3', { tags: [] }), exit('volgen-x2', { tags: [] }), leads(to, 'volgen-x3')),
    ]),
  ),
  'afweging 2 is meteen beslissing 1': all(
    card('afweging-2', { questions: ['weighing-2', 'report-needed'] }),
    leads('beslissing-2', 'afweging-2-x2'),
    withoutCard('beslissing-1'),
  ),
  'beslissing 2 is meteen afweging 3': all(
    card('afweging-3', { questions: ['help-possible', 'weighing-3'] }),
    leads('afweging-3', 'melden-x1', 'beslissing-1-x2'),
    withoutCard('beslissing-2'),
  ),
  'twijfel heeft een eigen lijn naar de melding': all(
    exit('afweging-2-x1', { label: 'ja', answers: ['yes'] }),
    newExit('afweging-2', 'twijfel', 'melding-vooraf', { label: 'twijfel', answers: ['doubt'] }),
    exit('beslissing-1-x1', { label: 'ja', answers: ['yes'] }),
    newExit('beslissing-1', 'twijfel-1', 'melding-vooraf', { label: 'twijfel', answers: ['doubt'] }),
  ),
  'twijfel over een vermoeden leidt tot melden': all(
    exit('afweging-1-x1', { label: 'ja', answers: ['yes'] }),
    doubtLeads('afweging-1', 'melding-vooraf'),
  ),
  ...Object.fromEntries(
    ['afweging-3', 'afweging-4', 'afweging-5', 'volgen'].map((id) => [
      `twijfel bij ${id} leidt tot melden`,
      doubtLeads(id, 'opnieuw-melden'),
    ]),
  ),
  'nee of twijfel over hulp leidt tot melden': all(
    exit('beslissing-2-x1', { label: 'ja', answers: ['yes'] }),
    ...['beslissing-2-x2', 'afweging-3-x2', 'afweging-4-x2', 'afweging-5-x2'].map((id) =>
      exit(id, { label: 'nee of twijfel', answers: ['no', 'doubt'] }),
    ),
  ),
  'een functie in geen kolom, en een kolom voor iedereen': all(
    newFunction({ id: 'allen', name: 'Alle medewerkers', kind: 'everyone' }),
    newFunction({ id: 'tuinman', name: 'Tuinman', kind: 'function' }),
    newFunction({ id: 'groenploeg', name: 'Groenploeg', kind: 'team', memberIds: ['tuinman'] }),
    (protocol) =>
      column('kolom-signaleren', {
        functionIds: [...protocol.columns.find(({ id }) => id === 'kolom-signaleren')!.functionIds, 'allen'],
      })(protocol),
  ),
};
