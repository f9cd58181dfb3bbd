import type { Io } from './io';

/** What was asked cannot be done; the exit code for it is 2. */
export function reportWrongUse(message: string, json: boolean, io: Io): 2 {
  if (json) io.out(`${JSON.stringify({ code: 'wrong_use', message }, null, 2)}\n`);
  else io.err(`${message} Met --help zie je wat er kan.\n`);
  return 2;
}
