import type { CardId, ColumnId, FunctionId, PartId, RouteId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import {
  action,
  column,
  handover,
  note,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from './build-protocol';
import { entry, exampleEntries, explained } from './example-entries';

const home = route(
  'home',
  [
    step('s-1', [
      action('c-see', ['staff'], ['c-share', { to: 'c-hand', columnIds: ['staff' as ColumnId] }], {
        title: 'Leg je signalen vast',
        body: explained('kindcheck', 'd-check'),
        tasks: {
          ordered: true,
          items: [
            { id: 't-1' as PartId, text: 'Schrijf op wat je ziet', columnIds: ['staff' as ColumnId] },
            {
              id: 't-2' as PartId,
              text: 'Praat met het kind',
              children: [{ id: 't-3' as PartId, text: 'open vragen' }],
            },
          ],
        },
        record: { what: 'Je signalen', where: 'ParnasSys', byFunctionIds: ['teacher' as FunctionId] },
        tools: [{ id: 'o-1' as PartId, label: 'Signalenlijst', entryId: entry('l-signals') }],
        formIds: [entry('f-seven')],
        definitionIds: [entry('d-check')],
      }),
      handover('c-hand', 'staff', [], { title: 'Geef het door', toFunctionIds: ['officer' as FunctionId] }),
    ]),
    step(
      's-2',
      [
        action(
          'c-share',
          ['care', 'lead'],
          [
            { to: 'c-weigh', columnIds: ['care' as ColumnId] },
            { to: 'c-know', columnIds: ['lead' as ColumnId] },
          ],
          {
            title: 'Vraag advies aan Veilig Thuis',
            contactIds: [entry('p-vt')],
            deadline: {
              term: { kind: 'range', from: 1, to: 2, unit: 'week' },
              from: { kind: 'card', cardId: 'c-see' as CardId },
              acute: { kind: 'direct' },
            },
            tasks: {
              ordered: false,
              items: [{ id: 't-1' as PartId, text: 'Bel samen', columnIds: ['lead' as ColumnId] }],
            },
          },
        ),
        note('c-know', 'lead', ['c-weigh'], { title: 'Weet wat er speelt' }),
      ],
      {
        feedback: { to: 'de signaleerder', what: 'wat er gebeurt', byFunctionIds: ['officer' as FunctionId] },
      },
    ),
    step(
      's-3',
      [
        question(
          'c-weigh',
          'care',
          [
            { to: 'c-report', label: 'ja of twijfel', answers: ['yes', 'doubt'] },
            { to: 'c-close', label: 'nee', answers: ['no'] },
            { to: 'route:acute', label: 'acuut gevaar', answers: ['other'] },
          ],
          { title: 'Is melden nodig?', join: 'all', questions: ['report-needed'] },
        ),
        outcome('c-report', ['c-after'], { title: 'Meld bij Veilig Thuis', outcome: 'report' }),
        outcome('c-close', [], { title: 'Sluit af en leg vast' }),
        action('c-after', ['staff', 'care'], ['c-close', 'c-see'], { title: 'Blijf volgen' }),
      ],
      {
        deadline: {
          ofFunctionId: 'officer' as FunctionId,
          term: { kind: 'within', amount: 5, unit: 'school-day' },
          from: { kind: 'step', stepId: 's-2' as StepId },
        },
      },
    ),
  ],
  { title: 'Thuissituatie', intro: explained('mishandeling', 'd-abuse') },
);

const acute = route(
  'acute',
  [
    step('s-a', [
      action('c-safe', 'lead', ['c-112'], { title: 'Zorg dat het kind veilig is' }),
      outcome('c-112', ['route:home'], { title: 'Bel 112', outcome: 'emergency' }),
    ]),
  ],
  { title: 'Acuut', kind: 'acute', columnIds: ['lead' as ColumnId] },
);

/** A sound protocol of eleven cards that uses every kind of card and every kind of reference. */
export function exampleProtocol(): Protocol {
  return protocolOf({
    functions: [
      schoolFunction('teacher', { name: 'leerkracht' }),
      schoolFunction('officer', {
        name: 'aandachtsfunctionaris',
        tags: ['attention-officer'],
        note: explained('advies', 'd-check'),
      }),
      schoolFunction('head', { name: 'directeur', decidesOnReport: true }),
      schoolFunction('team', {
        name: 'zorgteam',
        kind: 'team',
        memberIds: ['officer' as FunctionId, 'head' as FunctionId],
      }),
    ],
    columns: [
      column('staff', ['teacher'], { responsibility: 'signal', label: 'Iedereen' }),
      column('care', ['officer', 'team'], { label: 'Zorgteam' }),
      column('lead', ['head'], { responsibility: 'act', label: 'Directie' }),
    ],
    startQuestion: {
      text: 'Wat is er aan de hand?',
      options: [
        { id: 'q-1' as PartId, label: 'Zorgen over thuis', routeId: 'home' as RouteId },
        { id: 'q-2' as PartId, label: 'Acuut gevaar', routeId: 'acute' as RouteId },
      ],
    },
    intro: explained('kindermishandeling', 'd-abuse'),
    routes: [home, acute],
    ...exampleEntries,
  });
}
