import { describe, expect, it } from 'vitest';
import {
  action,
  column,
  handover,
  outcome,
  protocolOf,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import { ruleOf } from '@/lib/core/rules';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { ColumnId, FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Column, Route } from '@/schemas/protocol-flow';
import { routeKind, type CardPart, type OutcomeKind } from '@/schemas/vocabulary';
import { invalid, valid } from './ml-08-responsible-role.fixture';

describe('a step', () => {
  it('must have somebody who does it', () => {
    expect(foundBy('ML-08', invalid)).toMatchObject([
      { where: { stepId: 'step-2' }, severity: 'blocks', exception: 'none' },
    ]);
    expect(keysOf('ML-08', valid)).toEqual([]);
  });

  it.each(routeKind.options)('of a route of kind %s rests on law only where the Besluit asks it', (kind) => {
    const routes = invalid.routes.map((one) => ({ ...one, kind }));
    const [found] = foundBy('ML-08', { ...invalid, routes });
    const severity = kind === 'advice' ? 'warns' : 'blocks';
    expect(found).toMatchObject({ where: { stepId: 'step-2' }, severity });
    // Without grounds of its own a finding rests on those of its rule.
    const kinds = (found!.grounds ?? ruleOf('ML-08')!.grounds).map((ground) => ground.kind);
    expect(new Set(kinds)).toEqual(new Set([kind === 'home' ? 'law' : 'own-reading']));
  });

  it('is fine when somebody decides in it', () => {
    const decides: Card = action('c', 'col-a', [], {
      parts: [{ columnId: column('col-a').id, part: 'decides' }],
    });
    expect(keysOf('ML-08', { ...valid, routes: [route('thuis', [step('step-1', [decides])])] })).toEqual([]);
  });

  const outside = schoolFunction('district', { kind: 'external' });
  const shared = (...ids: string[]) =>
    schoolFunction('team', { kind: 'team', memberIds: ids as FunctionId[] });
  /** What is said of the step when that column alone does it, and when one of the school does so beside it. */
  const doneBy = (
    kind: Route['kind'],
    columnOfStep: Column,
    beside: string[] = [],
    functions: Protocol['functions'] = [],
  ) =>
    foundBy('ML-08', {
      ...valid,
      functions: [...valid.functions, outside, ...functions],
      columns: [...valid.columns, columnOfStep],
      routes: [
        route(
          'thuis',
          [
            step('step-1', [action('see', 'col-a', ['ask'])]),
            step('step-2', [action('ask', [columnOfStep.id, ...beside], ['end'])]),
            step('step-3', [action('end', 'col-a')]),
          ],
          { kind },
        ),
      ],
    }).filter(({ where }) => where.stepId !== undefined);

  it.each([
    ['an outside body', column('col-out', ['district']), []],
    ['one that is said to be outside', column('col-out', ['district'], { responsibility: 'outside' }), []],
    ['a team of outside bodies', column('col-out', ['team']), [shared('district')]],
    ['nobody yet, outside', column('col-out', [], { responsibility: 'outside' }), []],
    [
      'a team outside that names nobody',
      column('col-out', ['team'], { responsibility: 'outside' }),
      [shared()],
    ],
  ])('is not done for the school by %s alone', (_who, columnOfStep, functions) => {
    const [found, ...more] = doneBy('home', columnOfStep, [], functions);
    expect(found).toMatchObject({ where: { stepId: 'step-2' }, severity: 'blocks', exception: 'none' });
    expect(found!.grounds).toBeUndefined();
    expect(more).toEqual([]);
    expect(doneBy('home', columnOfStep, ['col-a'], functions)).toEqual([]);
  });

  it.each([
    ['some of both', column('col-out', ['district', 'teacher']), []],
    ['own people, said to be outside', column('col-out', ['teacher'], { responsibility: 'outside' }), []],
    ['a team of both', column('col-out', ['team']), [shared('district', 'teacher')]],
    ['nobody yet', column('col-out', []), []],
  ])('is done by a column with %s', (_who, columnOfStep, functions) => {
    expect(doneBy('home', columnOfStep, [], functions)).toEqual([]);
  });

  it('of another route may be done by others for a reason, and of advice without one', () => {
    for (const kind of routeKind.options.filter((one) => one !== 'home'))
      expect(doneBy(kind, column('col-out', ['district']))).toMatchObject(
        kind === 'advice'
          ? []
          : [{ severity: 'warns', exception: 'reason', grounds: [{ kind: 'own-reading' }] }],
      );
  });

  it('without any card is said once', () => {
    const empty = { ...valid, routes: [route('thuis', [...valid.routes[0]!.steps, step('step-3', [])])] };
    expect(foundBy('ML-08', empty)).toMatchObject([
      { where: { stepId: 'step-3' }, message: expect.stringMatching(/heeft nog geen kaart/) as string },
    ]);
  });
});

describe('a column', () => {
  const withColumn = (functionIds: string[]) =>
    foundBy('ML-08', {
      ...valid,
      functions: [...valid.functions, schoolFunction('gardener')],
      columns: [...valid.columns, column('col-b', functionIds)],
    });

  it('must have a task in some route, unless that does not apply', () => {
    expect(withColumn(['gardener'])).toMatchObject([
      {
        key: 'ML-08:col-b:task',
        severity: 'warns',
        exception: 'not-applicable',
        grounds: [{ kind: 'own-reading' }],
      },
    ]);
  });

  it('must have somebody in it, which is said once', () => {
    expect(withColumn([])).toMatchObject([
      {
        key: 'ML-08:col-b:function',
        severity: 'warns',
        exception: 'reason',
        grounds: [{ kind: 'own-reading' }],
      },
    ]);
  });

  it('is not judged while there is no card anywhere', () => {
    const shell = { ...valid, routes: [route('thuis', [step('step-1', [])])] };
    expect(keysOf('ML-08', shell)).toEqual(['thuis/step-1']);
  });
});

describe('a column outside the school', () => {
  const external = schoolFunction('district', { kind: 'external' });
  const team = (...members: string[]) =>
    schoolFunction('team', { kind: 'team', memberIds: members as FunctionId[] });
  const outside = (
    functionIds: string[],
    more: Protocol['functions'] = [],
    responsibility = 'outside' as const,
  ) =>
    keysOf('ML-08', {
      ...valid,
      functions: [...valid.functions, external, ...more],
      columns: [...valid.columns, column('col-out', functionIds, { responsibility })],
      routes: [
        route('thuis', [step('step-1', [action('see', ['col-a', 'col-out'], ['end']), outcome('end')])]),
      ],
    });

  it.each([
    ['a function', ['teacher'], []],
    ['one beside an outside body', ['district', 'teacher'], []],
    ['a team of the school', ['team'], [team('teacher')]],
    ['everybody', ['all'], [schoolFunction('all', { kind: 'everyone' as const })]],
  ])('holds nobody of the school: %s', (_who, ids, more) => {
    expect(outside(ids, more)).toContain('col-out:own-people');
  });

  it.each([
    ['an outside body', ['district'], []],
    ['a team of outside bodies', ['team'], [team('district')]],
    ['a team with some of both', ['team'], [team('district', 'teacher')]],
    ['a team that names nobody', ['team'], [team()]],
  ])('may hold %s', (_who, ids, more) => {
    expect(outside(ids, more)).not.toContain('col-out:own-people');
  });
});

describe('a function in no column', () => {
  const withGardener = (more: Partial<Protocol> = {}, gardener = {}) =>
    keysOf('ML-08', {
      ...valid,
      functions: [...valid.functions, schoolFunction('gardener', { name: 'Tuinman', ...gardener })],
      ...more,
    });

  it('has nothing to do: advice', () => {
    expect(withGardener()).toEqual(['gardener']);
    const functions = [...valid.functions, schoolFunction('gardener', { kind: 'team' })];
    expect(foundBy('ML-08', { ...valid, functions })).toMatchObject([
      { severity: 'advises', exception: 'reason', grounds: [{ kind: 'own-reading' }] },
    ]);
  });

  it('is fine when a hand-over, a note of record or a text names it', () => {
    const id = 'gardener' as FunctionId;
    const withCard = (card: Card) => ({ routes: [route('thuis', [step('step-1', [card])])] });
    expect(withGardener(withCard(handover('h', 'col-a', [], { toFunctionIds: [id] })))).toEqual([]);
    expect(
      withGardener(withCard(action('c', 'col-a', [], { record: { what: 'Alles', byFunctionIds: [id] } }))),
    ).toEqual([]);
    expect(withGardener(withCard(action('c', 'col-a', [], { title: 'Vraag het de tuinman' })))).toEqual([]);
  });

  it('is fine when it is a member of a team that has a place, or a team of people who have one', () => {
    const team = schoolFunction('team', { kind: 'team', memberIds: ['gardener' as FunctionId] });
    const functions = [...valid.functions, schoolFunction('gardener'), team];
    expect(withGardener({ functions, columns: [column('col-a', ['teacher', 'team'])] })).toEqual([]);
    expect(withGardener({}, { kind: 'team', memberIds: ['teacher'] })).toEqual([]);
  });

  it('is fine outside the school, or when it decides on reporting', () => {
    expect(withGardener({}, { kind: 'external' })).toEqual([]);
    expect(withGardener({}, { decidesOnReport: true })).toEqual([]);
  });
});

it('has nothing to say of a protocol with nothing in it', () => {
  expect(keysOf('ML-08', protocolOf({ columns: [] }))).toEqual([]);
});

describe('a report', () => {
  const outside = schoolFunction('district', { kind: 'external' });
  const made = (part: CardPart, by: string, kind: OutcomeKind = 'report') => {
    const end = outcome('meld', [], { outcome: kind, parts: [{ columnId: by as ColumnId, part }] });
    return foundBy('ML-08', {
      ...valid,
      functions: [...valid.functions, outside],
      columns: [...valid.columns, column('col-out', ['district'])],
      routes: [route('thuis', [step('step-1', [action('see', ['col-a', 'col-out'], ['meld']), end])])],
    }).map(({ key, severity, grounds }) => {
      expect(grounds).toMatchObject([{ kind: 'own-reading' }]);
      return `${key} ${severity}`;
    });
  };

  it('is made by somebody of the school, as is a call for help', () => {
    for (const kind of ['report', 'report-and-help', 'emergency', 'police-report'] as const) {
      expect(made('informed', 'col-a', kind), kind).toEqual(['ML-08:meld:made-by-nobody warns']);
      expect(made('advises', 'col-a', kind), kind).toEqual(['ML-08:meld:made-by-nobody warns']);
      expect(made('does', 'col-out', kind), kind).toEqual(['ML-08:meld:made-by-nobody warns']);
      expect(made('decides', 'col-a', kind), kind).toEqual([]);
    }
    expect(made('informed', 'col-a', 'close')).toEqual([]);
    expect(made('informed', 'col-a', 'transfer')).toEqual([]);
  });

  it.each([
    ['Bel 112', ['ML-08:see:made-by-nobody']],
    ['Meld direct bij Veilig Thuis', ['ML-08:see:made-by-nobody']],
    ['Bel Veilig Thuis voor advies', ['ML-08:see:made-by-nobody']],
    ['Je hoort of er is gemeld bij Veilig Thuis', []],
    ['Lees wat de politie doet', []],
  ])('is also a card that says so: %s', (title, keys) => {
    const heard = action('see', 'col-a', ['end'], {
      title,
      parts: [{ columnId: 'col-a' as ColumnId, part: 'informed' }],
    });
    const other = action('do', 'col-a', ['see']);
    const routes = [route('thuis', [step('step-1', [other, heard, outcome('end')])])];
    expect(foundBy('ML-08', { ...valid, routes }).map(({ key }) => key)).toEqual(keys);
  });

  it('is like help that somebody gives, of the school or not', () => {
    expect(made('informed', 'col-a', 'help')).toEqual(['ML-08:meld:made-by-nobody warns']);
    expect(made('advises', 'col-out', 'help')).toEqual(['ML-08:meld:made-by-nobody warns']);
    expect(made('does', 'col-out', 'help')).toEqual([]);
    expect(made('joins', 'col-a', 'help')).toEqual([]);
  });

  it('needs no column of its own', () => {
    const end = outcome('meld', [], { outcome: 'report' });
    const routes = [route('thuis', [step('step-1', [action('see', 'col-a', ['meld']), end])])];
    expect(keysOf('ML-08', { ...valid, routes })).toEqual([]);
  });
});
