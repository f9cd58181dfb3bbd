import { comparedOn as lastCompared } from '@/lib/core/law';
import type { Sector } from '@/schemas/vocabulary';

/**
 * 'law': a statute says so. 'norm': the profession agreed on it, and no statute says it. 'practice': what good
 * protocols and guides do. 'own-reading': what we conclude from a statute that does not say it in so many words.
 */
export type GroundKind = 'law' | 'norm' | 'practice' | 'own-reading';

/**
 * Where a rule comes from. A rule holds for a protocol on a day when one of its grounds does. A change of law ends
 * one ground (`validUntil`, the last day) and begins another, so an old version is judged by its own day.
 */
export type Ground = {
  kind: GroundKind;
  /** "WPO art. 4b lid 1", "dossiervorming": as shown, without what its kind adds. */
  article: string;
  /** The address where the text stands. */
  source?: string;
  /** All sectors when absent. */
  sectors?: readonly Sector[];
  /** Absent when the day was not found: nothing is then said of a day, and old versions are judged by it as well. */
  validFrom?: string;
  validUntil?: string;
  /** The places in law on whose words it rests, "besluit:2/1/c": the words stand in content/law/kept-words.json. */
  rests?: readonly string[];
  /** The day on which it was last compared with what it rests on. */
  comparedOn: string;
  /** What is not known of it, and for which days; see docs/decisions/011. */
  doubts?: readonly Doubt[];
  /** It explains the rule but asks nothing of a protocol, so no rule holds by it alone. */
  isBackground?: true;
};

/** A reason not to trust a ground, for the versions that are judged on these days; on any day without them. */
export type Doubt = { from?: string; until?: string; why: string };

/** Before this day no school had to have a meldcode, so nothing older is judged. */
export const firstJudgedDay = '2013-07-01';

/** A ground on the day of judging. `verify` says in Dutch why it must be looked up before anyone relies on it. */
export type HeldGround = Ground & { verify?: string };

/** After so many months a comparison with the law is too old to rely on. */
const monthsFresh = 12;

/** The grounds that hold on that day for these sectors. */
export function groundsFor(
  grounds: readonly Ground[],
  { on, sectors }: { on: string; sectors: readonly Sector[] },
): HeldGround[] {
  return grounds
    .filter(
      (ground) =>
        (ground.validFrom ?? firstJudgedDay) <= on &&
        (ground.validUntil === undefined || on <= ground.validUntil) &&
        (ground.sectors === undefined || ground.sectors.some((one) => sectors.includes(one))),
    )
    .map((ground) => {
      const verify = whyVerify(ground, on);
      return verify === undefined ? ground : { ...ground, verify };
    });
}

/**
 * May "in orde" rest on these grounds, in each of the sectors? Where law speaks, or else a norm, practice beside it does
 * not make up for a doubt about it, nor does the law of another sector.
 */
export function isCertain(grounds: readonly HeldGround[], sectors: readonly Sector[]): boolean {
  const asking = grounds.filter(({ isBackground }) => !isBackground);
  return sectors.every((sector) => {
    const mine = asking.filter((ground) => ground.sectors?.includes(sector) ?? true);
    const lawful = mine.filter(({ kind }) => kind === 'law');
    const normed = mine.filter(({ kind }) => kind === 'norm');
    const weighty = [lawful, normed, mine].find(({ length }) => length > 0) ?? [];
    return weighty.length === 0 || weighty.some(({ verify }) => verify === undefined);
  });
}

/** Why nobody may rely on this ground on that day without looking it up; undefined: it is certain and fresh. */
export function whyVerify(
  { doubts = [], comparedOn }: Pick<Ground, 'doubts' | 'comparedOn'>,
  on: string,
  months = monthsFresh,
): string | undefined {
  const why = doubts
    .filter(({ from, until }) => (from ?? on) <= on && on <= (until ?? on))
    .map((doubt) => doubt.why);
  const stale = addMonths(comparedOn, months) < on ? ['dit is lang niet met de wet vergeleken'] : [];
  return [...why, ...stale].join('; ') || undefined;
}

function addMonths(isoDay: string, months: number): string {
  const [year = 0, month = 1] = isoDay.split('-').map(Number);
  const all = year * 12 + (month - 1) + months;
  const day = isoDay.slice(8);
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}-${day}`;
}

/** A ground as it was compared last, with the day filled in. */
export function comparedNow(ground: Omit<Ground, 'comparedOn'>): Ground {
  return { ...ground, comparedOn: lastCompared };
}
