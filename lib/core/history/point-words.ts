import { dayInDutch } from '@/lib/core/dutch';
import type { Point } from '@/schemas/draft-history';

const time = /* @__PURE__ */ new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});
const isoDay = /* @__PURE__ */ new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const endOf = (point: Point) => (point.kind === 'named' ? point.at : point.until);

/** When a point was, without its day: "13:20 – 13:58", "16:40". Days in the Netherlands. */
function timeOfPoint(point: Point): string {
  const end = time.format(new Date(endOf(point)));
  if (point.kind === 'named') return end;
  const since = time.format(new Date(point.since));
  const isOneDay = isoDay.format(new Date(point.since)) === isoDay.format(new Date(point.until));
  return since === end || !isOneDay ? end : `${since} – ${end}`;
}

/** What a point is called: its name, or its time. */
export function titleOfPoint(point: Point): string {
  return point.kind === 'named' ? `${timeOfPoint(point)} · ${point.name}` : timeOfPoint(point);
}

/** A point in a sentence: "„Na overleg”", "vandaag 13:58", "12 oktober 2026 13:58". */
export function pointInWords(point: Point, today: string): string {
  if (point.kind === 'named') return `„${point.name}”`;
  const day = dayOfPoint(point, today);
  return `${day === 'Vandaag' || day === 'Gisteren' ? day.toLowerCase() : day} ${time.format(new Date(point.until))}`;
}

function dayOfPoint(point: Point, today: string): string {
  const day = isoDay.format(new Date(endOf(point)));
  if (day === today) return 'Vandaag';
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return day === yesterday ? 'Gisteren' : dayInDutch(day);
}

/** Points by day, in their order; `today` is an ISO day. */
export function pointsByDay(points: readonly Point[], today: string): { day: string; points: Point[] }[] {
  const days: { day: string; points: Point[] }[] = [];
  for (const point of points) {
    const day = dayOfPoint(point, today);
    const last = days.at(-1);
    if (last?.day === day) last.points.push(point);
    else days.push({ day, points: [point] });
  }
  return days;
}
