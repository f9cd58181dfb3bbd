import { defect, type Defect } from './defect';
import { all, card, leads, newCard, newColumn, newExit, newFunction, recast, route } from './plant';

const outsideDecides = all(
  newFunction({ id: 'vt', name: 'Veilig Thuis', kind: 'external' }),
  newColumn({ id: 'kolom-buiten', label: 'Veilig Thuis', responsibility: 'outside', functionIds: ['vt'] }),
  route('route-thuis', {
    columnIds: ['kolom-signaleren', 'kolom-bespreken', 'kolom-handelen', 'kolom-buiten'],
  }),
  recast('volgen', () => ({ parts: [{ columnId: 'kolom-buiten', part: 'decides' }] })),
);
const reportsForEver = all(
  newCard('thuis-stap-5', {
    id: 'blijven-melden',
    kind: 'outcome',
    outcome: 'report',
    title: 'Meld, en meld weer',
    tags: ['inform-before-report', 'age-rule'],
  }),
  newCard('thuis-stap-5', { id: 'afwachten', title: 'Wacht op Veilig Thuis' }),
  newExit('blijven-melden', 'blijven-melden-x1', 'afwachten'),
  newExit('afwachten', 'afwachten-x1', 'blijven-melden'),
  leads('blijven-melden', 'afweging-3-x2'),
);
const startsAnew = all(
  newCard('thuis-stap-5', {
    id: 'beginnen-weer',
    kind: 'outcome',
    outcome: 'report',
    title: 'Meld, en begin opnieuw',
    tags: ['inform-before-report', 'age-rule'],
  }),
  newExit('beginnen-weer', 'beginnen-weer-x1', 'signalen-opschrijven'),
  leads('beginnen-weer', 'afweging-2-x1'),
);
const decidesIfWanted = all(
  newCard('thuis-stap-4', {
    id: 'wil-je',
    kind: 'question',
    questions: ['other'],
    title: 'Wil je over melden beslissen?',
    exits: [
      { id: 'wil-je-x1', label: 'ja', answers: ['yes'], to: { cardId: 'beslissing-1' } },
      { id: 'wil-je-x2', label: 'nee', answers: ['no'], to: { cardId: 'beslissing-2' } },
    ],
  }),
  leads('wil-je', 'afweging-2-x2'),
);
const decidedBy = (cardId: string) =>
  recast(cardId, () => ({
    parts: [
      { columnId: 'kolom-bespreken', part: 'decides' },
      { columnId: 'kolom-handelen', part: 'joins' },
    ],
  }));
const notTheirs = (columnId: string) =>
  recast('medewerker-bestuur', ({ parts }) => ({ parts: parts.filter((one) => one.columnId !== columnId) }));

/** Flows in which everything stands, and that one can walk past, out of turn, or not at all. */
export const bypasses: readonly Defect[] = [
  defect(
    'na het gesprek volgt beslissing 1',
    leads('beslissing-1', 'gesprek-ouders-x1'),
    'ML-39',
    'afronden',
  ),
  defect('na het gesprek volgt nazorg', leads('volgen', 'gesprek-ouders-x1'), 'ML-39', 'afronden'),
  defect('zonder gesprek sluit je af', leads('afsluiten', 'gesprek-uitstellen-x1'), 'ML-39', 'afsluiten'),
  defect(
    'voor het gesprek is er niets aan de hand',
    newExit('gesprek-veilig', 'niets', 'afsluiten', { label: 'er is niets aan de hand', answers: ['other'] }),
    'ML-39',
    'afsluiten',
  ),
  defect(
    'wie zelf iets ziet, rondt het af',
    leads('afronden', 'signalen-opschrijven-x2'),
    'ML-39',
    'afronden',
  ),
  defect(
    'een beetje vermoeden leidt tot hulp',
    newExit('afweging-1', 'afweging-1-deels', 'hulpplan', { label: 'een beetje', answers: ['partly'] }),
    'ML-39',
    'afronden',
  ),
  defect(
    'een beetje vermoeden sluit af',
    newExit('afweging-1', 'afweging-1-deels', 'afsluiten', { label: 'een beetje', answers: ['partly'] }),
    'ML-39',
    'afsluiten',
  ),
  defect(
    'zonder vermoeden volgt hulp',
    all(
      leads('afronden', 'afweging-1-x2'),
      newExit('volgen', 'volgen-klaar', 'afsluiten', { label: 'de zorg is weg', answers: ['partly'] }),
    ),
    'ML-39',
    'afronden',
  ),
  defect('afweging 1 hoeft niet altijd', leads('afweging-2', 'gesprek-ouders-x1'), 'ML-39', 'afronden'),
  defect(
    'afweging 2 staat onder een voorwaarde',
    card('afweging-2', { condition: 'als de directeur het vraagt' }),
    'ML-39',
    'afweging-2',
  ),
  defect(
    'na het gesprek volgt een melding',
    leads('melding-vooraf', 'gesprek-uitstellen-x1'),
    'ML-39',
    'melden',
  ),
  defect('beslissing 1 kan worden overgeslagen', decidesIfWanted, 'ML-39', 'afronden'),
  defect(
    'de vraag of de hulp werkt komt voor de hulp',
    all(
      leads('afweging-5', 'afweging-4-x1'),
      leads('hulpplan', 'afweging-5-x1'),
      leads('volgen', 'hulpplan-x1'),
    ),
    'ML-40',
    'afweging-5',
  ),
  defect(
    'in plaats van hulp wordt er vergaderd',
    card('hulpplan', { title: 'Plan een vergadering' }),
    'ML-40',
    'afweging-5',
  ),
  defect('na een melding begin je vanzelf opnieuw', startsAnew, 'ML-43', 'beginnen-weer'),
  defect('de leerkracht beslist over melden', decidedBy('beslissing-1'), 'ML-41', 'beslissing-1'),
  defect('een ander doet de melding uit eigen besluit', decidedBy('melden'), 'ML-41', 'melden'),
  defect(
    'de conciërge kan niet naar het bestuur',
    notTheirs('kolom-signaleren'),
    'ML-42',
    'route-medewerker',
  ),
  defect(
    'terwijl er wordt gewogen, sluit een ander af',
    newExit('overleggen', 'ook-dicht', 'afsluiten'),
    'ML-39',
    'afsluiten',
  ),
  defect(
    'terwijl er wordt gewogen, beslist een ander',
    newExit('samen-wegen', 'ook-beslissen', 'beslissing-1'),
    'ML-39',
    'beslissing-1',
  ),
  defect('na een melding komt altijd weer een melding', reportsForEver, 'ML-43', 'blijven-melden'),
  defect('een vraag die alleen Veilig Thuis beantwoordt', outsideDecides, 'question-for-outsiders', 'volgen'),
];
