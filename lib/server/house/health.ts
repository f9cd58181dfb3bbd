import { z } from 'zod';
import { hasAnyBoard } from '@/db/repositories/boards';
import { fail, ok } from '@/lib/core/result';
import { openQuery } from '@/lib/server/door/command';

/** Does it answer, and can it read and keep its data? Says nothing else: anybody may ask. */
export const getHealth = openQuery({
  name: 'get_health',
  openBecause: 'a monitor has no account, and learns only that the program works',
  input: z.strictObject({}),
  find: async ({ tx }) => ok({ isSetUp: await hasAnyBoard(tx) }),
  do: async () => ok(undefined),
  finish: async ({ isDiskFull }) =>
    (await isDiskFull()) ? fail({ code: 'disk_full' }) : ok({ status: 'ok' as const }),
});
