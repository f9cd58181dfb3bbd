/** Said when an action could not reach the server. */
export const unreachable =
  'De server is niet bereikbaar. Wat je invulde staat er nog; controleer je verbinding en probeer het opnieuw.';
