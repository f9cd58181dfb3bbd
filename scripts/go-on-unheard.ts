/**
 * Goes on when nobody hears this program any more: a closed terminal, a pipe whose reader left, a full disk under the log.
 * Without this each line is a failure that is noted in a line.
 */
export function goOnUnheard(): void {
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
}
