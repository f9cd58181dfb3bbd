import { richTextFrom } from '@/lib/core/rich-text';
import {
  action,
  column,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import type { Card, Route } from '@/schemas/protocol-flow';

export const staffCards: Card[] = [
  action(
    'zien',
    ['school', 'bestuur'],
    [
      { to: 'vertellen', columnIds: ['school' as never] },
      { to: 'inspecteur', columnIds: ['bestuur' as never] },
    ],
  ),
  action('vertellen', 'school', ['inspecteur'], { tags: ['inform-board'] }),
  action('inspecteur', 'bestuur', ['vermoeden'], { tags: ['confidential-inspector'] }),
  question(
    'vermoeden',
    'bestuur',
    [
      { to: 'inlichten', label: 'ja', answers: ['yes'] },
      { to: 'inspecteur', label: 'twijfel', answers: ['doubt'] },
      { to: 'geen', label: 'nee', answers: ['no'] },
    ],
    { questions: ['reasonable-suspicion'] },
  ),
  action('inlichten', 'bestuur', ['aangifte'], { tags: ['inform-before-police-report'] }),
  outcome('aangifte', [], {
    outcome: 'police-report',
    body: richTextFrom('Laat de vertrouwensinspecteur direct weten dat er aangifte is gedaan.'),
  }),
  outcome('geen'),
];

export const staffRoute = (cards: Card[] = staffCards): Route =>
  route('medewerker', [step('stap-1', cards)], { kind: 'staff-offence' });

export const withRoutes = (...routes: Route[]) =>
  protocolOf({
    functions: [schoolFunction('leerkracht'), schoolFunction('bevoegd-gezag', { tags: ['board'] })],
    columns: [column('school', ['leerkracht']), column('bestuur', ['bevoegd-gezag'])],
    routes,
  });

/** A home route that begins with these cards, weighs and reports, beside the route about staff. */
export const homeBeginning = (...cards: Card[]) =>
  withRoutes(
    route('thuis', [
      step('s', [
        ...cards,
        question('weging', 'school', ['melden', 'sluiten'], { questions: ['weighing-1'] }),
        outcome('melden', [], { outcome: 'report' }),
        outcome('sluiten'),
      ]),
    ]),
    staffRoute(),
  );

const home = route('thuis', [step('stap-1', [outcome('melden', [], { outcome: 'report' })])]);

export const valid = withRoutes(home, staffRoute());
export const invalid = withRoutes(home);
