/** A name as it is compared: capitals and spaces around it make no difference. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLocaleLowerCase('nl');
}

/** The thing with that id, else the first with that name. */
export function named<T extends { id: string }>(
  list: readonly T[],
  wanted: T,
  nameOf: (thing: T) => string,
): T | undefined {
  const name = plainName(nameOf(wanted));
  return (
    list.find(({ id }) => id === wanted.id) ??
    (name === '' ? undefined : list.find((one) => plainName(nameOf(one)) === name))
  );
}
