import type { Colleague } from './meeting';
import { thingOf } from './keys';

/** What was said of whom last: at what they worked, and when. */
export type Said = ReadonlyMap<string, { thing: string; at: number }>;

/** Of one person a line at most this often, and of all of them together. In milliseconds. */
const PER_PERSON = 30_000;
const OVERALL = 3_000;

/** Of whom something is to be said now: who works at another thing than was said of them last, longest ago first. */
export function nextToSay(others: readonly Colleague[], said: Said, now: number): Colleague | undefined {
  const at = ({ personId }: Colleague) => said.get(personId)?.at ?? -Infinity;
  if ([...said.values()].some((one) => now - one.at < OVERALL)) return undefined;
  return others
    .filter((one) => now - at(one) >= PER_PERSON)
    .filter((one) => one.place && said.get(one.personId)?.thing !== thingOf(one.place))
    .toSorted((one, other) => at(one) - at(other))[0];
}
