/** How days, moments and lists read in Dutch, wherever they are shown. */

const day = /* @__PURE__ */ new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const moment = /* @__PURE__ */ new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** "2026-05-01" as "1 mei 2026". */
export function dayInDutch(isoDay: string): string {
  return day.format(new Date(`${isoDay}T00:00:00Z`));
}

const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/**
 * "31-1-2027" (or with other marks, with the month as a word, or as an ISO day) as "2027-01-31"; undefined when there is no
 * such day.
 */
export function dayFromDutch(text: string): string | undefined {
  const [first = '', second = '', last = ''] = text
    .trim()
    .toLowerCase()
    .split(/[-/. ]+/);
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const named = months.indexOf(second === 'maart' ? 'mrt' : second.slice(0, 3));
  const month = named < 0 ? second : String(named + 1);
  const isoDay = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(isoDay) && !Number.isNaN(Date.parse(isoDay));
  return isDay && new Date(isoDay).toISOString().startsWith(isoDay) ? isoDay : undefined;
}

/** An ISO time as "1 mei 2026 om 14:02", in Dutch time. */
export function momentInDutch(isoTime: string): string {
  return moment.format(new Date(isoTime));
}

const inDutchTime = (options: Intl.DateTimeFormatOptions, locale = 'nl-NL') =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Amsterdam' });
const clock = /* @__PURE__ */ inDutchTime({ timeStyle: 'short' });
const dayOfYear = /* @__PURE__ */ inDutchTime({ day: 'numeric', month: 'short' });
const shortDay = /* @__PURE__ */ inDutchTime({ day: 'numeric', month: 'short', year: 'numeric' });
// Sweden writes a day as ISO does.
const isoDayOf = /* @__PURE__ */ inDutchTime({ dateStyle: 'short' }, 'sv-SE');

/** An ISO time as short as it can be: "14:02" of the day that is `today`, else "1 mei 14:02", "1 mei 2025 14:02". */
export function shortMomentInDutch(isoTime: string, today: string): string {
  const then = new Date(isoTime);
  const on = isoDayOf.format(then);
  if (on === today) return clock.format(then);
  return `${(on.slice(0, 4) === today.slice(0, 4) ? dayOfYear : shortDay).format(then)} ${clock.format(then)}`;
}

const whole = /* @__PURE__ */ new Intl.NumberFormat('nl-NL');

/** 1204 as "1.204". */
export function numberInDutch(count: number): string {
  return whole.format(count);
}

const tenth = /* @__PURE__ */ new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** The size of a file: "523 kB", "1,2 MB". */
export function sizeInDutch(bytes: number): string {
  if (bytes < 999_500) return `${whole.format(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${tenth.format(bytes / 1_000_000)} MB`;
}

/** "IB'er, aandachtsfunctionaris of directeur". */
export function listed(names: readonly string[], last: 'of' | 'en'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** As a sentence or a heading begins. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
