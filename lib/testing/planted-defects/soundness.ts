import { defect, fiveSteps, type Defect } from './defect';
import {
  all,
  card,
  exit,
  leads,
  newCard,
  newExit,
  newRoute,
  recast,
  route,
  step,
  withoutExit,
  type Plant,
} from './plant';

const doIt = (id: string, to?: string) => ({
  id,
  title: 'Wacht op een volgend overleg',
  exits: to ? [{ id: `${id}-x1`, to: { cardId: to } }] : [],
});
/** Two cards that lead to each other; `enter` leads to the first. */
const circle = (stepId: string, enter: Plant): Plant =>
  all(
    newCard(stepId, doIt('wachten-a')),
    newCard(stepId, doIt('wachten-b', 'wachten-a')),
    newExit('wachten-a', 'wachten-a-x1', 'wachten-b'),
    enter,
  );
const nothing: Plant = (protocol) => protocol;
const answerFor = (cardId: string, to: string) =>
  newExit(cardId, 'weet-niet', to, { label: 'weet ik niet', answers: ['other'] });
const inParallel = newExit('signalen-opschrijven', 'tegelijk', 'wachten-a', {
  columnIds: ['kolom-handelen'],
});

/** Two people go on from the talk with the parents; `second` may never come where they meet. */
const meetAfterTalk = (second: { kind: string; exits: object[]; [key: string]: unknown }): Plant =>
  all(
    newCard('thuis-stap-3', { id: 'samen-verder', title: 'Leg het naast elkaar', join: 'all' }),
    newCard('thuis-stap-3', { id: 'dossier', title: 'Staat er iets in het dossier?', ...second }),
    exit('gesprek-ouders-x1', { to: { cardId: 'samen-verder' }, columnIds: ['kolom-bespreken'] }),
    newExit('gesprek-ouders', 'naar-dossier', 'dossier', { columnIds: ['kolom-handelen'] }),
    newExit('samen-verder', 'samen-verder-x1', 'samen-wegen'),
  );
const mayStop = meetAfterTalk({
  kind: 'question',
  questions: ['other'],
  exits: [
    { id: 'dossier-ja', label: 'ja', answers: ['yes'], to: { cardId: 'samen-verder' } },
    { id: 'dossier-nee', label: 'nee', answers: ['no'], to: { cardId: 'afsluiten' } },
  ],
});
/** Twelve questions at the same time; each answer goes to another meeting, and a meeting waits for all twelve. */
const answers = ['yes', 'partly', 'no'] as const;
const twelveQuestions: Plant = all(
  ...answers.map((answer) =>
    newCard('thuis-stap-3', {
      ...doIt(`overleg-${answer}`, 'samen-wegen'),
      title: 'Wacht tot iedereen er is',
      join: 'all',
    }),
  ),
  ...Array.from({ length: 12 }, (_, one) =>
    all(
      newCard('thuis-stap-3', {
        id: `vraag-${one}`,
        kind: 'question',
        questions: ['other'],
        title: 'Weet jij genoeg?',
        exits: answers.map((answer) => ({
          id: `vraag-${one}-${answer}`,
          label: answer,
          answers: [answer],
          to: { cardId: `overleg-${answer}` },
        })),
      }),
      one === 0
        ? leads('vraag-0', 'gesprek-ouders-x1')
        : newExit('gesprek-ouders', `naar-${one}`, `vraag-${one}`),
    ),
  ),
);

const roundAndRound: Plant = newRoute({
  id: 'route-rond',
  kind: 'other',
  title: 'Steeds opnieuw',
  tags: [],
  columnIds: ['kolom-handelen'],
  startCardId: 'rond-a',
  steps: [
    {
      id: 'rond-stap-1',
      label: '1',
      title: 'Overleg',
      kinds: ['other'],
      cards: (['a', 'b'] as const).map((one) => ({
        ...doIt(`rond-${one}`, one === 'a' ? 'rond-b' : 'rond-a'),
        kind: 'action',
        parts: [{ columnId: 'kolom-handelen', part: 'does' }],
      })),
    },
  ],
});

/** Ways in which a route cannot be walked to its end. */
export const soundness: readonly Defect[] = [
  defect(
    'een kaart loopt dood',
    all(newCard('thuis-stap-3', doIt('wachten')), answerFor('gesprek-veilig', 'wachten')),
    'dead-end',
    'wachten',
  ),
  defect(
    'een tak loopt dood naast de rest',
    all(
      newCard('thuis-stap-1', doIt('wachten')),
      newExit('signalen-opschrijven', 'tegelijk', 'wachten', { columnIds: ['kolom-handelen'] }),
    ),
    'dead-end',
    'wachten',
  ),
  defect(
    'een kring zonder uitgang',
    circle('thuis-stap-3', answerFor('gesprek-veilig', 'wachten-a')),
    'endless-loop',
    'wachten-a',
  ),
  defect(
    'een kring zonder uitgang in een tak naast de rest',
    circle('thuis-stap-1', inParallel),
    'endless-loop',
    'wachten-a',
  ),
  defect('een kring waar niemand komt', circle('thuis-stap-3', nothing), 'unreachable-card', 'wachten-a'),
  defect(
    'een kaart waar niemand komt',
    newCard('thuis-stap-4', doIt('wachten', 'afweging-1')),
    'second-start',
    'wachten',
  ),
  defect(
    'een tweede begin',
    newCard('thuis-stap-1', doIt('nog-een-begin', 'kindcheck'), 0),
    'second-start',
    'nog-een-begin',
  ),
  defect(
    'een kaart wacht op twee antwoorden die elkaar uitsluiten',
    card('samen-wegen', { join: 'all' }),
    'waits-for-ever',
    'samen-wegen',
  ),
  defect(
    'een uitgang zonder woorden',
    exit('gesprek-veilig-x1', { label: '' }),
    'unlabelled-exit',
    'gesprek-veilig-x1',
  ),
  defect(
    'een uitgang van een afweging zonder woorden',
    exit('afweging-3-x1', { label: '' }),
    'unlabelled-exit',
    'afweging-3-x1',
  ),
  defect(
    'twee keer hetzelfde antwoord',
    exit('gesprek-veilig-x2', { answers: ['no', 'yes'] }),
    'same-answer-twice',
    'gesprek-veilig',
  ),
  defect(
    'twee keer hetzelfde antwoord bij een afweging',
    exit('afweging-4-x1', { answers: ['yes', 'no'] }),
    'same-answer-twice',
    'afweging-4',
  ),
  defect(
    'een vraag met één antwoord',
    withoutExit('verteld-melden-nodig-x2'),
    'question-without-choice',
    'verteld-melden-nodig',
  ),
  defect(
    'de leerkracht waarschuwt en ziet geen vervolg',
    exit('acuut-waarschuwen-x2', { columnIds: ['kolom-handelen'] }),
    'column-left-behind',
    'acuut-waarschuwen',
  ),
  defect(
    'de conciërge draagt over aan een collega in dezelfde kolom',
    card('acuut-overdragen', { toFunctionIds: ['administratie'] }),
    'handover-to-nobody',
    'acuut-overdragen',
  ),
  defect(
    'overdragen aan niemand',
    card('signalen-overdragen', { toFunctionIds: [] }),
    'handover-to-nobody',
    'signalen-overdragen',
  ),
  defect(
    'een termijn die eindigt voor hij begint',
    step('thuis-stap-2', { deadline: { term: { kind: 'range', from: 5, to: 2, unit: 'week' } } }),
    'deadline-backwards',
    'thuis-stap-2',
  ),
  defect(
    'een route zonder begin',
    route('route-eer', { startCardId: null }),
    'route-without-start',
    'route-eer',
  ),
  defect(
    'een uitgang voor een kolom die er niet staat',
    exit('kindcheck-x1', { columnIds: ['kolom-signaleren'] }),
    'work-for-absent-column',
    'kindcheck',
  ),
  defect(
    'een taak voor een kolom die er niet staat',
    recast('hulpplan', ({ tasks }) => ({
      tasks: { ...tasks, items: tasks.items.map((one) => ({ ...one, columnIds: ['kolom-signaleren'] })) },
    })),
    'work-for-absent-column',
    'hulpplan',
  ),
  {
    name: 'er is geen route',
    plant: (protocol) => ({
      ...protocol,
      routes: [],
      startQuestion: undefined,
      globalExits: protocol.globalExits.map(({ to: _to, ...rest }) => rest),
      contacts: protocol.contacts.map((one) => ({ ...one, routeIds: [] })),
    }),
    finds: [{ rule: 'no-route', at: 'protocol' }, ...fiveSteps],
  },
  defect('een samenkomst wacht op een tak die kan afsluiten', mayStop, 'waits-for-ever', 'samen-verder'),
  defect('twaalf vragen tegelijk', twelveQuestions, 'too-many-branches', 'route-thuis'),
  defect('een hele route zonder einde', roundAndRound, 'route-without-end', 'route-rond'),
];
