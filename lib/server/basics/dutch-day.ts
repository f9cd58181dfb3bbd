const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands at a moment, as "2026-12-09". */
export function dutchDayOf(moment: Date): string {
  return day.format(moment);
}
