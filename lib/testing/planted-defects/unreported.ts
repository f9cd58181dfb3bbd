import { defect, type Defect } from './defect';
import { all, exit, leads, newCard, newExit } from './plant';

const asksParents = (cardId: string, exitId: string) =>
  all(
    newCard('thuis-stap-5', {
      id: 'akkoord',
      kind: 'question',
      questions: ['other'],
      title: 'Gaan de ouders akkoord?',
      exits: [{ id: 'akkoord-x1', label: 'ja', answers: ['yes'], to: { cardId: 'melding-vooraf' } }],
    }),
    newCard('thuis-stap-5', { id: 'afwachten', title: 'Wacht een week' }),
    newExit('akkoord', 'akkoord-x2', 'afwachten', { label: 'nee', answers: ['no'] }),
    newExit('afwachten', 'afwachten-x1', cardId),
    leads('akkoord', exitId),
  );
const seeksHelp = all(
  newCard('thuis-stap-5', { id: 'zoeken', title: 'Zoek andere hulp' }),
  newExit('zoeken', 'zoeken-x1', 'afweging-3'),
  leads('zoeken', 'afweging-3-x2'),
);
const doubtGoesOn = (yes: string) => exit(yes, { label: 'ja of twijfel', answers: ['yes', 'doubt'] });
const again = (to: string) =>
  newExit('volgen', 'volgen-meld', to, { label: 'weer', answers: ['partly'], tags: ['report-again'] });

/** Answers that ask for a report, after which one goes round without one, or goes on in doubt. */
export const unreported: readonly Defect[] = [
  ...['afweging-2', 'beslissing-1'].map((to) =>
    defect(`hulp die niet werkt: terug naar ${to}`, leads(to, 'afweging-5-x2'), 'ML-25', 'afweging-5-x2'),
  ),
  ...['volgen', 'hulpplan'].map((to) =>
    defect(`opnieuw melden leidt terug naar ${to}`, again(to), 'ML-25', 'volgen-meld'),
  ),
  {
    name: 'melden is nodig, en zonder akkoord van de ouders meld je nooit',
    plant: asksParents('akkoord', 'beslissing-1-x1'),
    finds: [
      { rule: 'weighing-contradiction', at: 'beslissing-1-x1' },
      { rule: 'ML-44', at: 'akkoord' },
    ],
  },
  defect(
    'melden is nodig, en zonder akkoord van de ouders weeg je dat opnieuw',
    asksParents('beslissing-1', 'beslissing-1-x1'),
    'weighing-contradiction',
    'beslissing-1-x1',
  ),
  defect('je blijft andere hulp zoeken', seeksHelp, 'weighing-contradiction', 'afweging-3-x2'),
  ...['afweging-3-x1', 'afweging-4-x1', 'afweging-5-x1'].map((at) =>
    defect(`twijfel bij ${at} gaat door als ja`, doubtGoesOn(at), 'weighing-contradiction', at),
  ),
];
