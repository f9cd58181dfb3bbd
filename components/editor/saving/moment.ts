const timeZone = 'Europe/Amsterdam';
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone });
const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone });

/** "14:02", here. */
export function timeOfDay(at: number | string): string {
  return clock.format(new Date(at));
}

/** "14:02" of today, "3 nov 14:02" of another day. */
export function momentInShort(at: number | string): string {
  const dayOf = (moment: Date) => day.format(moment);
  const isToday = dayOf(new Date(at)) === dayOf(new Date());
  return isToday ? timeOfDay(at) : `${dayOf(new Date(at))} ${timeOfDay(at)}`;
}
