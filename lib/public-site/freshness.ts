/** So soon, in milliseconds, does a new publication show on an address that was just asked for. */
const freshFor = 250;

/**
 * Says whether something can have changed on the public site: the same stamp means that nothing did. The database is
 * asked at most four times a second, for the whole site at once, however many pages are read.
 */
export function openFreshness(
  state: () => Promise<string>,
  today: () => string,
  moment: () => number,
): { atHand: () => string | undefined; stamp: () => Promise<string> } {
  let last = { stamp: '', until: Number.NEGATIVE_INFINITY };
  let asking: Promise<string> | undefined;
  const atHand = () => (moment() <= last.until ? last.stamp : undefined);

  async function ask(): Promise<string> {
    const until = moment() + freshFor;
    const stamp = `${today()} ${await state()}`;
    last = { stamp, until };
    return stamp;
  }
  return {
    atHand,
    stamp: async () => atHand() ?? (asking ??= ask().finally(() => (asking = undefined))),
  };
}
