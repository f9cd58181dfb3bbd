import type { Replacement } from '@/db/tables/protocols';

const DAY = 86_400_000;
/** So long is one text kept of every hour; after that, one of every day. */
const HOURLY_DAYS = 30;

type Kept = { revision: number; replacedAt: string; replacedBy: Replacement };

/** Everything that stood until after this moment is kept. */
export function keptWholeSince(now: string): string {
  return new Date(Date.parse(now) - DAY).toISOString();
}

/** Of what stood until before this moment, one text a day is kept, one session a day, and no saves. */
export function keptByHourSince(now: string): string {
  return new Date(Date.parse(now) - HOURLY_DAYS * DAY).toISOString();
}

/**
 * Which earlier texts to forget: of the last day none, of the last month all but the last of each hour, before that all
 * but the last of each day. What an uploaded file or an earlier text took the place of is never forgotten. Points in the history are kept beside these (see thin-out-draft).
 */
export function thinOut(texts: readonly Kept[], now: string): number[] {
  const whole = keptWholeSince(now);
  const hourly = keptByHourSince(now);
  const newest = new Map<string, Kept>();
  const old = texts.filter(({ replacedAt, replacedBy }) => replacedBy === 'edit' && replacedAt < whole);
  const bucketOf = ({ replacedAt }: Kept) => replacedAt.slice(0, replacedAt < hourly ? 10 : 13);
  for (const text of old) {
    const known = newest.get(bucketOf(text));
    if (!known || known.revision < text.revision) newest.set(bucketOf(text), text);
  }
  return old.filter((text) => newest.get(bucketOf(text)) !== text).map(({ revision }) => revision);
}
