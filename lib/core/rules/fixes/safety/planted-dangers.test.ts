import { describe, expect, it } from 'vitest';
import { model } from '@/lib/testing/mend';
import {
  all,
  card,
  leads,
  newCard,
  newEntry,
  newExit,
  newFunction,
  newStep,
  recast,
  route,
  schoolFunction,
  step,
  withoutCard,
  withoutEntry,
  withoutStep,
  type Plant,
} from '@/lib/testing/planted-defects/plant';
import type { Protocol } from '@/schemas/protocol';
import type { Danger } from './danger';
import { endangered } from './endangered';

type Planted = { name: string; law: Danger['law']; first?: Plant; then: Plant };

const decidedBy = (columnId: string) => ({ parts: [{ columnId, part: 'decides' }] });
const paragraph = (text: string) => ({
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
});
const chapter = (text: string) =>
  newEntry('chapters', {
    id: 'nieuw',
    title: 'Nieuw',
    level: 1,
    functionIds: [],
    tags: [],
    ...paragraph(text),
  });
const telling = { id: 'vooraf', title: 'Vertel vooraf dat je meldt', tags: ['inform-before-report'] };
const closing = { id: 'dicht', kind: 'outcome', outcome: 'close', title: 'Sluit af', parts: [] };
const reporting = {
  id: 'ook-melden',
  kind: 'outcome',
  outcome: 'report',
  title: 'Meld bij Veilig Thuis',
  ...decidedBy('kolom-handelen'),
};
const asking = (question: string, more: object) => ({
  id: 'nieuw',
  kind: 'question',
  title: 'Nieuwe vraag',
  questions: [question],
  ...decidedBy('kolom-handelen'),
  ...more,
});
const yesNo = (yes: string, no: string) => ({
  exits: [
    { id: 'nieuw-ja', label: 'ja', answers: ['yes'], to: { cardId: yes } },
    { id: 'nieuw-nee', label: 'nee', answers: ['no'], to: { cardId: no } },
  ],
});

const withoutFifth = all(leads('volgen', 'hulpplan-x1'), withoutCard('afweging-5'));
const withoutHandOver = all(
  leads('kindcheck', 'signalen-opschrijven-x1'),
  withoutCard('signalen-overdragen'),
);
const withoutSecond = all(leads('beslissing-1', 'afweging-1-x1'), withoutCard('afweging-2'));
const withoutWeighing = all(
  leads('beslissing-1', 'gesprek-uitstellen-x1', 'gesprek-ouders-x1'),
  ...['samen-wegen', 'afweging-1', 'afweging-2', 'afsluiten'].map((id) => withoutCard(id)),
);

const planted: readonly Planted[] = [
  {
    name: 'a line past weighing 1 and 2',
    law: 'walked-past',
    then: leads('beslissing-1', 'gesprek-ouders-x1'),
  },
  {
    name: 'a second line past the consultation',
    law: 'walked-past',
    then: newExit('kindcheck', 'nieuw', 'samen-wegen'),
  },
  {
    name: 'a new end past the weighing',
    law: 'walked-past',
    then: all(newCard('thuis-stap-2', closing), newExit('overleggen', 'nieuw', 'dicht')),
  },
  {
    name: 'a line past the weighing to a report that nobody could come to',
    law: 'walked-past',
    first: newCard('thuis-stap-5', reporting),
    then: newExit('samen-wegen', 'nieuw', 'ook-melden'),
  },
  {
    name: 'a report without telling, where one that is made again says itself to tell',
    law: 'walked-past',
    then: all(newCard('thuis-stap-5', reporting), leads('ook-melden', 'afweging-3-x2')),
  },
  {
    name: 'a start behind the consultation',
    law: 'walked-past',
    then: route('route-thuis', { startCardId: 'gesprek-veilig' }),
  },
  {
    name: 'weighing 2 beside the way',
    law: 'beside-the-way',
    first: withoutSecond,
    then: all(
      newCard('thuis-stap-4', asking('weighing-2', yesNo('melding-vooraf', 'beslissing-1'))),
      newExit('gesprek-uitstellen', 'nieuw-weg', 'nieuw'),
    ),
  },
  {
    name: 'weighing 5 before the help',
    law: 'out-of-order',
    first: withoutFifth,
    then: all(
      newCard('thuis-stap-5', asking('weighing-5', yesNo('hulpplan', 'opnieuw-melden'))),
      leads('nieuw', 'afweging-4-x1'),
    ),
  },
  {
    name: 'weighing after looking back',
    law: 'out-of-order',
    first: all(withoutWeighing, withoutStep('thuis-stap-4'), step('thuis-volgen', { kinds: ['evaluate'] })),
    then: all(
      newStep('route-thuis', { id: 'stap-wegen', label: '7', title: 'Weeg', kinds: ['weigh'] }),
      newCard('stap-wegen', { id: 'wegen', title: 'Weeg', tags: ['risk-nature-severity'] }),
      newExit('wegen', 'wegen-x1', 'afronden'),
      leads('wegen', 'volgen-x1'),
    ),
  },
  {
    name: 'looking back on every way to a weighing that stood well',
    law: 'out-of-order',
    then: all(
      newCard('thuis-volgen', { id: 'terug', title: 'Kijk terug' }),
      newExit('terug', 'terug-x1', 'samen-wegen'),
      leads('terug', 'gesprek-ouders-x1', 'gesprek-uitstellen-x1'),
    ),
  },
  {
    name: 'work for who has handed over already',
    law: 'out-of-order',
    then: all(
      newCard('thuis-stap-4', {
        id: 'nog',
        title: 'Weeg mee',
        parts: [{ columnId: 'kolom-signaleren', part: 'does' }],
      }),
      newExit('nog', 'nog-x1', 'samen-wegen'),
      leads('nog', 'gesprek-ouders-x1', 'gesprek-uitstellen-x1'),
    ),
  },
  {
    name: 'a step to talk in behind the weighing',
    law: 'out-of-order',
    then: step('thuis-volgen', { kinds: ['talk'] }),
  },
  {
    name: 'a new step to talk in that is listed behind the weighing',
    law: 'out-of-order',
    then: all(
      newStep('route-thuis', { id: 'stap-praten', label: '7', title: 'Praat', kinds: ['talk'] }),
      newCard('stap-praten', { id: 'praten', title: 'Praat ook met de zus' }),
      newExit('praten', 'praten-x1', 'samen-wegen'),
      leads('praten', 'gesprek-ouders-x1', 'gesprek-uitstellen-x1'),
    ),
  },
  {
    name: 'telling before acute unsafety is asked',
    law: 'out-of-order',
    then: all(
      newCard('thuis-stap-4', telling),
      newExit('vooraf', 'vooraf-x1', 'afweging-2'),
      leads('vooraf', 'afweging-1-x1'),
    ),
  },
  {
    name: 'telling before 112 is called',
    law: 'out-of-order',
    then: all(
      newCard('acuut-stap-1', telling),
      newExit('vooraf', 'vooraf-x1', 'acuut-112'),
      leads('vooraf', 'acuut-gevaar-x1'),
    ),
  },
  {
    name: 'a hand-over told as done by who still has to write it down',
    law: 'out-of-order',
    first: withoutHandOver,
    then: all(
      newCard('thuis-stap-1', {
        id: 'over',
        kind: 'handover',
        title: 'Jouw deel is klaar',
        parts: [{ columnId: 'kolom-signaleren', part: 'does' }],
        toFunctionIds: ['aandachtsfunctionaris'],
      }),
      newExit('over', 'over-x1', 'signalen-opschrijven'),
      route('route-thuis', { startCardId: 'over' }),
    ),
  },
  {
    name: 'a decision by who only discusses',
    law: 'decision-moved',
    then: recast('beslissing-1', () => decidedBy('kolom-bespreken')),
  },
  {
    name: 'a new decision by who is not end-responsible',
    law: 'decision-moved',
    first: all(leads('beslissing-2', 'afweging-2-x2'), withoutCard('beslissing-1')),
    then: all(
      newCard('thuis-stap-5', {
        ...asking('report-needed', yesNo('melding-vooraf', 'beslissing-2')),
        ...decidedBy('kolom-bespreken'),
      }),
      leads('nieuw', 'afweging-2-x2'),
    ),
  },
  {
    name: 'somebody else who decides in the end',
    law: 'decision-moved',
    then: schoolFunction('directeur', { decidesOnReport: false }),
  },
  {
    name: 'a new function that decides in the end',
    law: 'decision-moved',
    then: newFunction({ id: 'nieuw', name: 'Regiomanager', kind: 'function', decidesOnReport: true }),
  },
  {
    name: 'a hand-over to others',
    law: 'decision-moved',
    then: card('signalen-overdragen', { toFunctionIds: ['directeur'] }),
  },
  {
    name: 'a card before the hand-over',
    law: 'later',
    then: all(
      newCard('thuis-stap-1', { id: 'eerst', title: 'Vul het formulier in' }),
      newExit('eerst', 'eerst-x1', 'signalen-overdragen'),
      leads('eerst', 'signalen-opschrijven-x1'),
    ),
  },
  {
    name: 'a talk before the way out for danger',
    law: 'later',
    then: all(
      newCard('thuis-stap-3', { id: 'eerst', title: 'Praat met de ouders' }),
      newExit('eerst', 'eerst-x1', 'bijzondere-vorm'),
      leads('eerst', 'overleggen-x1'),
    ),
  },
  {
    name: 'a card before the advice',
    law: 'later',
    then: all(
      newCard('thuis-stap-2', { id: 'eerst', title: 'Plan een vergadering' }),
      newExit('eerst', 'eerst-x1', 'overleggen'),
      leads('eerst', 'kindcheck-x1'),
    ),
  },
  { name: 'a way out for danger gone', law: 'later', then: (one) => ({ ...one, globalExits: [] }) },
  {
    name: 'a question with one answer',
    law: 'half-done',
    then: all(
      newCard(
        'thuis-stap-4',
        asking('other', { exits: yesNo('samen-wegen', 'samen-wegen').exits.slice(0, 1) }),
      ),
      leads('nieuw', 'gesprek-ouders-x1'),
    ),
  },
  {
    name: 'a card that nothing leads to',
    law: 'half-done',
    then: all(
      newCard('thuis-stap-4', { id: 'los', title: 'Weeg ook dit' }),
      newExit('los', 'los-x1', 'afweging-1'),
    ),
  },
  {
    name: 'help that fails and is weighed again',
    law: 'unreported',
    then: leads('afweging-2', 'afweging-5-x2'),
  },
  {
    name: 'a question between the decision and the report that one can stay at',
    law: 'unreported',
    then: all(
      newCard('thuis-stap-5', asking('other', yesNo('melding-vooraf', 'melding-vooraf'))),
      newCard('thuis-stap-5', { id: 'wacht', title: 'Wacht een week' }),
      newExit('wacht', 'wacht-x1', 'nieuw'),
      newExit('nieuw', 'nieuw-later', 'wacht', { label: 'later', answers: ['other'] }),
      leads('nieuw', 'beslissing-1-x1'),
    ),
  },
  { name: 'a card gone', law: 'lost', then: withoutCard('gesprek-leerling') },
  { name: 'a chapter gone', law: 'lost', then: withoutEntry('chapters', 'h-directeur') },
  ...[
    'Bel Veilig Thuis (Veilig Thuis of Veilig Thuis).',
    'De directie of de directie meldt.',
    'Bel het Veilig Thuis.',
    'Ga terug naar stap 9.',
    'Vraag het  je collega.',
    'Bel eerst () en schrijf het op.',
  ].map((text): Planted => ({ name: `“${text}”`, law: 'reads-wrong', then: chapter(text) })),
  {
    name: 'a function that the school does not have',
    law: 'reads-wrong',
    first: (one) => ({ ...one, functions: one.functions.filter(({ tags }) => !tags.includes('head')) }),
    then: (one) => ({ ...one, subtitle: 'Vraag het de directeur' }),
  },
];

describe('an edit that endangers', () => {
  it.each(planted)('is known by it: $name', ({ law, first, then }) => {
    const before: Protocol = first ? first(model) : model;
    expect(endangered(before, then(before)).map((one) => one.law)).toContain(law);
  });

  it('is no edit at all, or one that only adds a text', () => {
    expect(endangered(model, model)).toEqual([]);
    expect(endangered(model, chapter('Bel bij twijfel Veilig Thuis. Zie stap 2.')(model))).toEqual([]);
  });
});
