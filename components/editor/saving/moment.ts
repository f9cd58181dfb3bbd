const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short' });

/** "14:02". */
export function timeOfDay(at: number | string): string {
  return clock.format(new Date(at));
}

/** "14:02" of today, "3 nov 14:02" of another day. */
export function momentInShort(at: number | string): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return isToday ? timeOfDay(at) : `${day.format(new Date(at))} ${timeOfDay(at)}`;
}
