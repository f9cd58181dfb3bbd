import { describe, expect, it } from 'vitest';
import { action, note, outcome, question, route, step, type Way } from '@/lib/testing/build-protocol';
import { foundBy } from '@/lib/testing/findings-of';
import type { ColumnId } from '@/schemas/ids';
import type { Card } from '@/schemas/protocol-flow';
import { staffRoute, withRoutes } from './ml-20-staff-offence-route.fixture';

const tags = ['staff-offence' as const];
const told = (more: Partial<Card> = {}, ways: Way[] = ['weging']): Card =>
  ({ ...action('bestuur-hoort', 'school', ways, { tags: ['inform-board'] }), ...more }) as Card;

const found = (...cards: Card[]) =>
  foundBy(
    'ML-20',
    withRoutes(
      route('thuis', [
        step('stap-1', [
          ...cards,
          question('weging', 'school', ['melden', 'sluiten'], { questions: ['weighing-1'] }),
          outcome('melden', [], { outcome: 'report' }),
          outcome('sluiten'),
        ]),
      ]),
      staffRoute(),
    ),
  ).map(({ where }) => where.exitId ?? where.cardId);
const collega = (ways: Way[], columns: string | string[] = 'school') =>
  action('collega', columns, ways, { tags });

describe('a worry about staff that goes through the steps', () => {
  it('may do so beside the route for staff or the board itself', () => {
    expect(found(collega(['weging', 'route:medewerker']))).toEqual([]);
    expect(found(collega(['weging', 'bestuur-hoort']), told())).toEqual([]);
    expect(found(collega(['weging', 'bestuur-hoort']), told({}, []))).toEqual([]);
    expect(found(collega(['melden', 'route:medewerker']))).toEqual([]);
  });

  it('may do so once the board is told, if that comes first', () => {
    expect(found(collega(['bestuur-hoort']), told())).toEqual([]);
    const later = action('ib', 'school', ['bestuur-hoort']);
    const afterwards = action('gesprek', 'school', ['ib']);
    expect(found(collega(['gesprek']), afterwards, later, told())).toEqual(['collega']);
  });

  it('may do so beside it after the answer yes', () => {
    const ask = (...ways: Way[]) => question('wie', 'school', ways, { tags });
    const yes = (to: string): Way => ({ to, label: 'ja', answers: ['yes'] });
    const no: Way = { to: 'weging', label: 'nee', answers: ['no'] };
    const both = action('beide', 'school', ['weging', 'route:medewerker']);
    expect(found(ask(yes('beide'), no), both)).toEqual([]);
    expect(found(ask(yes('bestuur-hoort'), no), told())).toEqual([]);
    const doubt: Way = { to: 'weging', label: 'twijfel', answers: ['doubt'] };
    expect(found(ask(yes('route:medewerker'), doubt, no))).toEqual(['wie']);
    expect(found(ask(yes('weging'), no))).toEqual(['wie']);
  });

  it('may do so beside it along marked lines', () => {
    const marked = (to: string): Way => ({ to, tags });
    const seen = (...ways: Way[]) => action('zien', 'school', ways);
    expect(found(seen(marked('weging'), marked('route:medewerker')))).toEqual([]);
    expect(found(seen(marked('weging'), 'sluiten'))).toEqual(['zien-x1']);
    const asked = question('vraag', 'school', [marked('weging'), { to: 'route:medewerker', label: 'ja' }]);
    expect(found(asked)).toEqual(['vraag-x1']);
  });

  it('may not when the other line is for other columns', () => {
    const forBoard = (to: string): Way => ({ to, columnIds: ['bestuur'] as ColumnId[] });
    expect(found(collega(['weging', forBoard('route:medewerker')], ['school', 'bestuur']))).toEqual([
      'collega',
    ]);
    const forSchool: Way = { to: 'weging', columnIds: ['school'] as ColumnId[] };
    expect(found(collega([forSchool, forBoard('route:medewerker')], ['school', 'bestuur']))).toEqual([
      'collega',
    ]);
    expect(found(collega([forBoard('weging'), forBoard('route:medewerker')], ['school', 'bestuur']))).toEqual(
      [],
    );
  });

  it.each<[string, Partial<Card>]>([
    ['in the words of somebody else', { title: 'Vertel het aan de directeur' }],
    ['under a condition', { condition: 'alleen als je bewijs hebt' }],
  ])('may not when the board is told %s', (_how, more) => {
    expect(found(collega(['weging', 'bestuur-hoort']), told(more))).toEqual(['collega']);
    expect(found(collega(['bestuur-hoort']), told(more))).toEqual(['collega']);
  });

  it('may not beside another route, another end or a note', () => {
    expect(found(collega(['weging', 'route:thuis']))).toEqual(['collega']);
    expect(found(collega(['weging', 'sluiten']))).toEqual(['collega']);
    expect(found(collega(['weging', 'weet']), note('weet', 'school', ['sluiten']))).toEqual(['collega']);
  });

  it('is found as own reading, for no law says that the duties take the place of the steps', () => {
    const protocol = withRoutes(
      route('thuis', [step('s', [collega(['melden']), outcome('melden', [], { outcome: 'report' })])]),
      staffRoute(),
    );
    const [finding] = foundBy('ML-20', protocol);
    expect(finding?.grounds?.map(({ kind }) => kind)).toEqual(['own-reading']);
  });
});
