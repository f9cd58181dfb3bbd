import { defect, fiveSteps, type Defect } from './defect';
import {
  all,
  card,
  leads,
  moveStep,
  nowhere,
  recast,
  route,
  step,
  untagged,
  withoutCard,
  withoutStep,
} from './plant';

const talkBeforeConsult = all(
  moveStep('thuis-stap-3', 1),
  leads('gesprek-veilig', 'kindcheck-x1'),
  leads('overleggen', 'gesprek-ouders-x1', 'gesprek-uitstellen-x1'),
  leads('samen-wegen', 'bijzondere-vorm-x1'),
);
const withoutChildCheck = all(
  leads('overleggen', 'signalen-opschrijven-x2', 'signalen-overdragen-x1'),
  withoutCard('kindcheck'),
);

/** Neither the tag nor the contact stands in the step. */
const withoutVeiligThuis = all(
  untagged('veilig-thuis-advice', 'overleggen'),
  card('overleggen', { contactIds: ['contact-vertrouwensarts'] }),
  card('bijzondere-vorm', { contactIds: ['contact-112'] }),
);

const emptyTalk = all(
  leads('samen-wegen', 'bijzondere-vorm-x1'),
  ...['gesprek-veilig', 'gesprek-leerling', 'gesprek-uitstellen', 'gesprek-ouders'].map(withoutCard),
);

/** The five steps of the law, their order, and what each must hold. */
export const statutorySteps: readonly Defect[] = [
  defect(
    'stap 1 brengt geen signalen in kaart',
    step('thuis-stap-1', { kinds: ['other'] }),
    'ML-02',
    'route-thuis',
  ),
  defect('stap 2 is geen overleg', step('thuis-stap-2', { kinds: [] }), 'ML-02', 'route-thuis'),
  defect('stap 3 is geen gesprek', step('thuis-stap-3', { kinds: [] }), 'ML-02', 'route-thuis'),
  defect('stap 4 weegt niet', step('thuis-stap-4', { kinds: ['prepare'] }), 'ML-02', 'route-thuis'),
  defect('stap 5 beslist niet', step('thuis-stap-5', { kinds: [] }), 'ML-02', 'route-thuis'),
  defect(
    'de stap met het gesprek is weg',
    all(leads('samen-wegen', 'bijzondere-vorm-x1'), withoutStep('thuis-stap-3')),
    'ML-02',
    'route-thuis',
  ),
  defect('gesprek komt voor overleg', talkBeforeConsult, 'ML-03', 'thuis-stap-2'),
  defect('overleg noemt Veilig Thuis niet', withoutVeiligThuis, 'ML-04', 'thuis-stap-2'),
  defect(
    'overleg noemt letselduiding niet',
    untagged('injury-expert', 'overleggen'),
    'ML-04',
    'thuis-stap-2',
  ),
  defect('nergens staat wanneer je het gesprek overslaat', nowhere('skip-talk'), 'ML-05', 'thuis-stap-3'),
  defect(
    'wegen gaat niet over risico, aard en ernst',
    nowhere('risk-nature-severity'),
    'ML-06',
    'thuis-stap-4',
  ),
  defect(
    'bij twijfel in het wegen geen Veilig Thuis',
    nowhere('doubt-veilig-thuis'),
    'ML-06',
    'thuis-stap-4',
  ),
  defect('de kindcheck is weg', withoutChildCheck, 'ML-14', 'thuis-stap-1'),
  defect(
    'de kindcheck staat alleen nog in de tekst',
    untagged('child-check', 'kindcheck'),
    'ML-14',
    'thuis-stap-1',
  ),
  defect(
    'niemand doet de kindcheck',
    recast('kindcheck', ({ parts }) => ({ parts: parts.map((one) => ({ ...one, part: 'informed' })) })),
    'ML-14',
    'kindcheck',
  ),
  defect(
    'stap 3 legt niets vast',
    all(
      step('thuis-stap-3', { record: null }),
      untagged('record', 'gesprek-leerling', 'gesprek-ouders', 'gesprek-uitstellen'),
    ),
    'ML-28',
    'thuis-stap-3',
  ),
  defect('stap 2 legt niets vast', step('thuis-stap-2', { record: null }), 'ML-28', 'thuis-stap-2'),
  defect(
    'het wegen heeft geen uitleg en geen kenmerk',
    all(card('samen-wegen', { tags: [] }), nowhere('risk-nature-severity')),
    'ML-06',
    'thuis-stap-4',
  ),
  defect('de stap met het gesprek is leeg', emptyTalk, 'ML-05', 'thuis-stap-3'),
  {
    name: 'er is geen route voor thuis: alle vijf ontbreken',
    plant: route('route-thuis', { kind: 'other' }),
    finds: fiveSteps,
  },
  defect('van de kindcheck staat nergens iets', nowhere('child-check'), 'ML-14', 'thuis-stap-1'),
];
