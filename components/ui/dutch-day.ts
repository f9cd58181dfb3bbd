const long = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

/** "2026-11-22" to "22 november 2026". */
export function dutchDay(isoDay: string): string {
  return long.format(new Date(`${isoDay}T00:00:00Z`));
}

/** An ISO time to "22 november 2026 om 14:02", in Dutch time. */
export function dutchMoment(isoTime: string): string {
  return moment.format(new Date(isoTime));
}
