import { fail, ok, type Result } from '@/lib/core/result';
import type { Judging } from '@/lib/core/rules';
import { isoDay } from '@/schemas/protocol';
import { sector as sectorSchema, type Sector } from '@/schemas/vocabulary';
import type { WrongUse } from './read-arguments';

const sectors = sectorSchema.options;

/** By which law to judge, from `--sector po,vo` and `--date 2026-11-22`; `today` when no day is given. */
export function readJudging(
  { sector, date }: { sector?: string | undefined; date?: string | undefined },
  today: string,
): Result<Judging, WrongUse> {
  const on = isoDay.safeParse(date ?? today);
  if (!on.success) {
    return wrong(`"${date}" is geen dag. Schrijf bij --date jaar-maand-dag, zoals 2026-11-22.`);
  }
  if (sector === undefined) return ok({ on: on.data });
  const named = sector.split(',').map((one) => one.trim().toLowerCase());
  const unknown = named.find((one) => !isSector(one));
  if (unknown !== undefined) {
    return wrong(`De sector "${unknown}" bestaat niet. Kies bij --sector uit ${sectors.join(', ')}.`);
  }
  return ok({ on: on.data, sectors: [...new Set(named.filter(isSector))] });
}

function isSector(word: string): word is Sector {
  return sectors.some((one) => one === word);
}

const wrong = (message: string) => fail<WrongUse>({ code: 'wrong_use', message });
