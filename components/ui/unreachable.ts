/** Said when an action could not reach the server. */
export const unreachable =
  'De server is niet bereikbaar. Wat je invulde staat er nog; controleer je verbinding en probeer het opnieuw.';

/** What the server says of a request that it did not even read: too large, or of somebody who is no longer signed in. */
export function refusalIn(error: unknown): string | undefined {
  return error instanceof Error && error.message.startsWith('Niet aangenomen. ') ? error.message : undefined;
}
