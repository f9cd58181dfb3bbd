import { defect, type Defect } from './defect';
import {
  all,
  card,
  column,
  document,
  entry,
  leads,
  newCard,
  newExit,
  nowhere,
  recast,
  route,
  untagged,
  withoutCard,
  withoutEntry,
  withoutRoute,
  withoutStep,
} from './plant';

const noStaffRoute = all(
  withoutRoute('route-medewerker'),
  (protocol) => ({ ...protocol, columns: protocol.columns.filter(({ id }) => id !== 'kolom-bestuur') }),
  column('kolom-handelen', {
    functionIds: [
      'intern-begeleider',
      'zorgcoordinator',
      'aandachtsfunctionaris',
      'vervanger-aandachtsfunctionaris',
      'schoolmaatschappelijk-werk',
      'orthopedagoog',
      'directeur',
      'bovenschoolse-aandachtsfunctionaris',
      'bestuur',
    ],
  }),
);
const noInspector = all(
  leads('medewerker-vermoeden', 'medewerker-veilig-x2', 'medewerker-bestuur-x1'),
  withoutStep('medewerker-stap-2'),
);
const informedAfterPolice = all(
  leads('medewerker-aangifte', 'medewerker-vermoeden-x1'),
  newExit('medewerker-aangifte', 'na-aangifte', 'medewerker-inlichten'),
  leads('medewerker-geen', 'medewerker-inlichten-x1'),
);
const inspectorAfterInforming = all(
  leads('medewerker-inlichten', 'medewerker-veilig-x2', 'medewerker-bestuur-x1'),
  leads('medewerker-inspecteur', 'medewerker-inlichten-x1'),
  leads('medewerker-aangifte', 'medewerker-vermoeden-x1'),
);
const honourStartsWithParents = all(
  leads('eer-plan', 'eer-haast-x1', 'eer-haast-x2'),
  leads('eer-versnellen', 'eer-gesprek-x1'),
  leads('eer-deskundige', 'eer-versnellen-x1'),
  leads('eer-wegen', 'eer-deskundige-x1'),
);

const withoutExpert = all(
  ...['eer-versnellen', 'eer-deskundige', 'eer-plan', 'eer-wegen', 'eer-haast', 'eer-melden'].map((id) =>
    recast(id, ({ tags }) => ({ contactIds: [], tags: tags.filter((tag) => tag !== 'veilig-thuis-advice') })),
  ),
);
const withoutHurry = all(
  route('route-eer', { tags: ['special-forms'] }),
  ...[
    'eer-signaal',
    'eer-haast',
    'eer-versnellen',
    'eer-plan',
    'eer-vooraf',
    'eer-melden',
    'eer-overdragen',
  ].map((id) =>
    recast(id, ({ tags, exits }) => ({
      deadline: undefined,
      tags: tags.filter((tag) => tag !== 'speed-up'),
      exits: exits.map((one) => ({ ...one, tags: [] })),
    })),
  ),
  entry('chapters', 'h-bijzonder', { tags: ['special-forms'] }),
);

const beforeTheCall = (first: Readonly<Record<string, unknown>>) =>
  all(
    newCard('acuut-stap-1', { id: 'acuut-eerst', ...first }),
    newExit('acuut-eerst', 'acuut-eerst-x1', 'acuut-112'),
    leads('acuut-eerst', 'acuut-gevaar-x1'),
  );
const takesAWeek = { deadline: { term: { kind: 'within', amount: 1, unit: 'week' } } };

/** The routes beside the five steps, and the ways out that are open at every step. */
export const routes: readonly Defect[] = [
  defect('er is geen route voor een medewerker', noStaffRoute, 'ML-20', 'protocol'),
  defect('de vertrouwensinspecteur is weg', noInspector, 'ML-20', 'route-medewerker'),
  defect(
    'het bestuur hoort het niet',
    all(leads('medewerker-inspecteur', 'medewerker-veilig-x1'), withoutCard('medewerker-bestuur')),
    'ML-20',
    'route-medewerker',
  ),
  defect(
    'niemand wordt ingelicht voor de aangifte',
    all(leads('medewerker-aangifte', 'medewerker-vermoeden-x1'), withoutCard('medewerker-inlichten')),
    'ML-20',
    'route-medewerker',
  ),
  defect(
    'er komt geen aangifte',
    all(leads('medewerker-geen', 'medewerker-inlichten-x1'), withoutCard('medewerker-aangifte')),
    'ML-20',
    'route-medewerker',
  ),
  defect(
    'de inspecteur hoort niet dat er aangifte is gedaan',
    recast('medewerker-aangifte', ({ tasks }) => ({
      body: undefined,
      tasks: { ...tasks, items: tasks.items.filter(({ text }) => !text.includes('inspecteur')) },
    })),
    'ML-20',
    'medewerker-aangifte',
  ),
  defect('ouders horen het pas na de aangifte', informedAfterPolice, 'ML-20', 'medewerker-aangifte'),
  defect('de inspecteur komt na het inlichten', inspectorAfterInforming, 'ML-20', 'medewerker-inlichten'),
  defect(
    'een medewerker gaat door de vijf stappen',
    newExit('bijzondere-vorm', 'om-een-medewerker', 'gesprek-veilig', {
      label: 'het gaat om een medewerker',
      answers: ['partly'],
      tags: ['staff-offence'],
    }),
    'ML-20',
    'om-een-medewerker',
  ),
  defect('bijzondere vormen van geweld staan er niet in', nowhere('special-forms'), 'ML-13', 'chapters'),
  defect('eer begint met het gesprek', honourStartsWithParents, 'ML-13', 'route-eer'),
  defect(
    'voor melden hoort niemand het',
    all(leads('melden', 'afweging-2-x1', 'beslissing-1-x1'), withoutCard('melding-vooraf')),
    'ML-21',
    'melden',
  ),
  defect(
    'de melding noemt het vooraf vertellen niet',
    untagged('inform-before-report', 'melding-vooraf'),
    'ML-21',
    'melden',
  ),
  defect(
    'de uitweg voor advies is weg',
    withoutEntry('globalExits', 'uitweg-advies'),
    'ML-23',
    'globalExits',
  ),
  defect(
    'de uitweg voor gevaar is weg',
    withoutEntry('globalExits', 'uitweg-gevaar'),
    'ML-27',
    'globalExits',
  ),
  defect(
    'de uitweg voor gevaar leidt nergens heen',
    (protocol) => ({
      ...protocol,
      globalExits: protocol.globalExits.map((one) => {
        if (one.kind !== 'danger') return one;
        const { to: _to, ...rest } = one;
        return { ...rest, contactIds: [] };
      }),
    }),
    'ML-27',
    'uitweg-gevaar',
  ),
  defect(
    'bij gevaar overleg je eerst met de directeur',
    beforeTheCall({ title: 'Overleg met de directeur' }),
    'ML-27',
    'acuut-eerst',
  ),
  defect(
    'bij gevaar geef je het eerst door',
    beforeTheCall({ kind: 'handover', title: 'Geef het door', toFunctionIds: ['directeur'] }),
    'ML-27',
    'acuut-eerst',
  ),
  defect('over gevaar denk je een week na', card('acuut-gevaar', takesAWeek), 'ML-27', 'acuut-gevaar'),
  defect(
    'de opvang leest alleen over seksuele misdrijven',
    all(document({ sectors: ['po', 'ko'] }), route('route-medewerker', { intro: undefined })),
    'ML-20',
    'route-medewerker',
  ),
  defect('bij eer staat niet wie je belt', withoutExpert, 'ML-13', 'route-eer'),
  defect('bij eer staat niet dat het haast kan hebben', withoutHurry, 'ML-13', 'route-eer'),
];
