import { describe, expect, it } from 'vitest';
import {
  action,
  column,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
  type Way,
} from '@/lib/testing/build-protocol';
import { keysOf } from '@/lib/testing/findings-of';
import type { CardId, ColumnId, PartId } from '@/schemas/ids';
import type { Card } from '@/schemas/protocol-flow';
import type { Sector } from '@/schemas/vocabulary';

const columns = [column('col-a', ['teacher']), column('col-board', ['board'])];
const functions = [
  schoolFunction('teacher', { name: 'Leraar' }),
  schoolFunction('board', { name: 'Bestuurder', tags: ['board'] }),
];
const tell = (more: Partial<Card> = {}): Card =>
  ({
    ...action('tell', 'col-a', ['act'], { title: 'Zeg wat je zag', tags: ['inform-board'] }),
    ...more,
  }) as Card;
const act = action('act', 'col-board', ['done']);

/** A route for staff that begins with these cards. */
const beginning = (...cards: Card[]) => beginningIn(['po'], ...cards);
const beginningIn = (sectors: Sector[], ...cards: Card[]) =>
  keysOf(
    'ML-42',
    protocolOf({
      sectors,
      functions,
      columns,
      routes: [
        route('thuis', [step('step-1', [action('do', ['col-a', 'col-board'], ['end']), outcome('end')])]),
        route('medewerker', [step('step-m', [...cards, act, outcome('done')])], { kind: 'staff-offence' }),
      ],
    }),
  );
const asked = (no: Way, more: Partial<Card> = {}): Card =>
  ({
    ...question('sure', 'col-a', [
      { to: 'tell', answers: ['yes'] },
      typeof no === 'string' ? { to: no, answers: ['no'] } : no,
    ]),
    ...more,
  }) as Card;

describe('somebody who suspects an offence by staff', () => {
  it.each(['Heb je bewijs?', 'Weet je het zeker?', 'Is de directeur het ermee eens?'])(
    'is kept from the board by an answer that ends: %s',
    (title) => {
      expect(beginning(asked('stop', { title }), tell(), outcome('stop'))).toEqual(['stop:untold']);
      const watch = action('watch', 'col-a', ['stop']);
      expect(beginning(asked('watch', { title }), tell(), watch, outcome('stop'))).toEqual(['stop:untold']);
    },
  );

  it('is kept from it by an answer that leads back to the question', () => {
    expect(beginning(asked('watch'), tell(), action('watch', 'col-a', ['sure']))).toEqual(['sure:untold']);
  });

  it('may be asked something when every answer comes to the board', () => {
    expect(beginning(asked('call'), tell(), action('call', 'col-a', ['tell']))).toEqual([]);
  });

  it('may find that it is another matter, or go on with another route', () => {
    const triage = { questions: ['triage'] } as Partial<Card>;
    expect(beginning(asked('stop', triage), tell(), outcome('stop'))).toEqual([]);
    expect(beginning(asked('stop'), tell(), outcome('stop', [], { outcome: 'transfer' }))).toEqual([]);
    expect(beginning(asked({ to: 'route:thuis', answers: ['no'] }), tell())).toEqual([]);
  });

  it('is asked in childcare about mishandeling too', () => {
    const triage = (title: string) => ({ title, questions: ['triage'] }) as Partial<Card>;
    const stopping = (sectors: Sector[], title: string) =>
      beginningIn(sectors, asked('stop', triage(title)), tell(), outcome('stop'));
    for (const title of ['Gaat het om een seksueel misdrijf?', 'Vermoed je seksueel misbruik?']) {
      expect(stopping(['po'], title)).toEqual([]);
      for (const sectors of [['ko'], ['po', 'ko']] as Sector[][]) {
        expect(stopping(sectors, title)).toEqual(['stop:untold']);
        expect(stopping(sectors, title.replace('?', ' of mishandeling?'))).toEqual([]);
      }
    }
    const twice = (...titles: string[]) =>
      beginningIn(
        ['ko'],
        asked('then', triage(titles[0]!)),
        { ...asked('stop', triage(titles[1]!)), id: 'then' as CardId },
        tell(),
        outcome('stop'),
      );
    expect(twice('Is het een seksueel misdrijf?', 'Is het mishandeling?')).toEqual([]);
    expect(twice('Is het mishandeling?', 'Is het een seksueel misdrijf?')).toEqual([]);
    expect(twice('Is het seksueel misbruik?', 'Is het een seksueel misdrijf?')).toEqual(['stop:untold']);
    for (const sectors of [['po'], ['ko']] as Sector[][])
      expect(stopping(sectors, 'Gaat het om mishandeling door een medewerker?')).toEqual(['stop:untold']);
  });

  it('need not pass the board that it is about: the inspector or the police hears it', () => {
    const inspector = action('inspector', 'col-a', ['stop'], { tags: ['confidential-inspector'] });
    expect(beginning(asked('inspector'), tell(), inspector, outcome('stop'))).toEqual([]);
    expect(beginning(asked('stop'), tell(), outcome('stop', [], { outcome: 'police-report' }))).toEqual([]);
  });

  it('lets the board alone go its own way', () => {
    const own = { to: 'stop', answers: ['no'] as const, columnIds: ['col-board'] as ColumnId[] };
    const both = action(
      'see',
      ['col-a', 'col-board'],
      [{ to: 'tell' }, { to: 'stop', columnIds: own.columnIds }],
    );
    expect(beginning(both, tell(), outcome('stop'))).toEqual([]);
  });
});

describe('the card that tells the board', () => {
  it.each(['Vertel het aan de directeur', 'Ga naar je leidinggevende', "Meld het bij de IB'er"])(
    'does not send one to somebody else: %s',
    (title) => {
      expect(beginning(tell({ title }))).toEqual(['tell:somebody-else']);
    },
  );

  it.each([
    'Ga direct naar het bestuur, ook als het over de directeur gaat',
    'Vertel het aan de directeur-bestuurder',
    'Vertel het direct en zelf',
  ])('names the board, or nobody: %s', (title) => {
    expect(beginning(tell({ title }))).toEqual([]);
  });

  it('may name a head who is the board', () => {
    const head = [functions[0]!, schoolFunction('board', { name: 'Directeur', tags: ['head', 'board'] })];
    const protocol = protocolOf({
      functions: head,
      columns,
      routes: [
        route('medewerker', [step('s', [tell({ title: 'Ga naar de directeur' }), act, outcome('done')])], {
          kind: 'staff-offence',
        }),
      ],
    });
    expect(keysOf('ML-42', protocol)).toEqual([]);
  });

  it.each([
    ['als de directeur dat goed vindt', ['tell:condition']],
    ['alleen als je bewijs hebt', ['tell:condition']],
    ['bij een vermoeden van een seksueel misdrijf', []],
    ['als het om de bestuurder zelf gaat', []],
  ])('has no task with a condition to it: %s', (condition, found) => {
    const items = [{ id: 't1' as PartId, text: 'Bel het bestuur', condition }];
    expect(beginning(tell({ tasks: { ordered: false, items } }))).toEqual(found);
    const always = { id: 't2' as PartId, text: 'Spreek het bestuur' };
    expect(beginning(tell({ tasks: { ordered: false, items: [...items, always] } }))).toEqual([]);
  });
});
