/** That somebody saved: who, by id and name, and when (as an ISO time). */
export type Save = { personId: string; name: string; at: string };

/** The last save of each person, the newest first. */
export function lastOfEach(saves: readonly Save[]): Save[] {
  const newestFirst = saves.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return newestFirst.filter(
    ({ personId }, index) => newestFirst.findIndex((one) => one.personId === personId) === index,
  );
}
