import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { auditOf } from '@/db/repositories/audit';
import { findBoard, insertCouncil } from '@/db/repositories/boards';
import { fail, ok } from '@/lib/core/result';
import { openWorld, type World } from '@/lib/testing/world';
import { command, query, type openCommand } from './command';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

/** A command that notes the order in which it is asked. */
function aCommand(overrides: { verdict?: 'allowed' | 'hidden' | 'forbidden'; failsAtTheEnd?: boolean } = {}) {
  const asked: string[] = [];
  const door = command({
    name: 'add_council',
    input: z.strictObject({ name: z.string().min(1) }),
    find: async ({ tx }) => {
      asked.push('find');
      const board = await findBoard(tx, 'ours');
      return board ? ok(board) : fail({ code: 'not_found' });
    },
    may: () => {
      asked.push('may');
      return overrides.verdict ?? 'allowed';
    },
    do: async ({ tx, newId }, { name }, board) => {
      asked.push('do');
      await insertCouncil(tx, { id: newId(), boardId: board.id, name, sectors: ['so'] });
      if (overrides.failsAtTheEnd) return fail({ code: 'slug_taken' });
      return ok({ value: name, audit: { boardId: board.id, subject: board.id, detail: { name } } });
    },
  });
  return { asked, door };
}
const log = () => world.house.database.read((tx) => auditOf(tx, 'ours'));

describe('the one door', () => {
  it('finds, asks whether it may, and then does it; one audit row tells who, what and when', async () => {
    const { asked, door } = aCommand();
    expect(await door.run(world.house, await world.person('editor'), { name: 'GMR SO' })).toEqual(
      ok('GMR SO'),
    );
    expect(asked).toEqual(['find', 'may', 'do']);
    expect(await log()).toMatchObject([
      {
        seq: 1,
        at: '2026-12-09T11:00:00.000Z',
        actorId: 'ours-editor',
        action: 'add_council',
        detail: '{"name":"GMR SO"}',
      },
    ]);
  });

  it('looks at nothing when the input makes no sense, and says what is wrong in Dutch', async () => {
    const { asked, door } = aCommand();
    const result = await door.run(world.house, await world.person('editor'), { name: 7, extra: 1 } as never);
    expect(result).toMatchObject({
      failure: { code: 'invalid_input', problems: [{ place: 'name', message: /Ongeldige/ }, {}] },
    });
    expect(asked).toEqual([]);
  });

  it('asks somebody who is not signed in to do so, before it looks for anything', async () => {
    const { asked, door } = aCommand();
    for (const input of [{ name: 'x' }, {} as never]) {
      expect(await door.run(world.house, { kind: 'anonymous' }, input)).toEqual(
        fail({ code: 'not_signed_in' }),
      );
    }
    expect(asked).toEqual([]);
  });

  it.each([
    ['hidden', 'not_found'],
    ['forbidden', 'forbidden'],
  ] as const)('answers %s with %s and does nothing', async (verdict, code) => {
    const { asked, door } = aCommand({ verdict });
    expect(await door.run(world.house, await world.person('editor'), { name: 'x' })).toEqual(fail({ code }));
    expect(asked).toEqual(['find', 'may']);
    expect(await log()).toEqual([]);
  });

  it('undoes what was written when it fails in the end, and logs nothing', async () => {
    const { door } = aCommand({ failsAtTheEnd: true });
    const before = await log();
    expect(await door.run(world.house, await world.person('editor'), { name: 'x' })).toEqual(
      fail({ code: 'slug_taken' }),
    );
    expect(await log()).toEqual(before);
    const again = aCommand().door;
    expect(await again.run(world.house, await world.person('editor'), { name: 'x' })).toEqual(ok('x'));
  });

  it('does slow work outside the transaction, for nobody who may not do it', async () => {
    const asked: string[] = [];
    const make = (verdict: 'allowed' | 'forbidden') =>
      command({
        name: 'slow',
        input: z.strictObject({}),
        find: async () => ok(asked.push('find')),
        may: () => verdict,
        prepare: async (context) => {
          asked.push('tx' in context ? 'prepare with a transaction' : 'prepare');
          return ok('hashed');
        },
        do: async (_context, _input, _found, prepared) => {
          asked.push(prepared);
          return ok({ value: 1, audit: { boardId: 'ours', subject: 'ours', detail: {} } });
        },
      });
    await make('forbidden').run(world.house, await world.person('staff'), {});
    expect(asked).toEqual(['find']);
    await make('allowed').run(world.house, await world.person('staff'), {});
    expect(asked).toEqual(['find', 'find', 'prepare', 'find', 'hashed']);
  });
});

describe('a query', () => {
  it('lets go of the connection before slow work', async () => {
    const door = query({
      name: 'slow_question',
      input: z.strictObject({}),
      find: async () => ok('found'),
      may: () => 'allowed',
      do: async (_context, _input, found) => ok(`${found}, read`),
      // Would wait for ever if the connection were still taken.
      finish: async (_context, _input, read) =>
        ok(`${read}, ${await world.house.database.read(async () => 'finished')}`),
    });
    expect(await door.run(world.house, await world.person('staff'), {})).toEqual(ok('found, read, finished'));
  });
});

describe('the types of the door', () => {
  it('do not let a command or query go without a permission, or be opened without a reason', () => {
    type Definition = Parameters<typeof command<z.ZodString, string, string>>[0];
    expectTypeOf<Omit<Definition, 'may'>>().not.toExtend<Definition>();
    type Query = Parameters<typeof query<z.ZodString, string, string>>[0];
    expectTypeOf<Omit<Query, 'may'>>().not.toExtend<Query>();
    type Open = Parameters<typeof openCommand<z.ZodString, string, string>>[0];
    expectTypeOf<Omit<Open, 'openBecause'>>().not.toExtend<Open>();
  });

  it('do not let a query write', () => {
    type Tx = Parameters<Parameters<typeof query<z.ZodString, string, string>>[0]['do']>[0]['tx'];
    expectTypeOf<keyof Tx>().toEqualTypeOf<'select' | 'selectDistinct'>();
  });
});
