/** Leaves a line for who keeps this installation: when, what failed, and where in the program. Never what a user sent. */
export function noteFailure(moment: Date, what: string, error: unknown): void {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${moment.toISOString()} ${what} failed: ${why}\n`);
}
