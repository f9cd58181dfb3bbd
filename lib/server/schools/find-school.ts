import { findBoard } from '@/db/repositories/boards';
import { findSchool, schoolsOf, type SchoolRow } from '@/db/repositories/schools';
import type { Reader } from '@/db/client';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { sameBrin } from '@/lib/core/schools';
import { mostSchools, type SchoolFields } from '@/schemas/school';

type Found<T> = Promise<Result<T, Failure>>;

/** A school that was not removed. */
export async function findPresentSchool(tx: Reader, schoolId: string): Found<SchoolRow> {
  const school = await findSchool(tx, schoolId);
  return school?.removedAt === null ? ok(school) : fail({ code: 'not_found' });
}

/** May the board have this school beside those that it has? */
export async function checkSchool(
  tx: Reader,
  boardId: string,
  { brin, sector }: Pick<SchoolFields, 'brin' | 'sector'>,
  own?: SchoolRow,
): Found<true> {
  const board = await findBoard(tx, boardId);
  if (!board?.sectors.includes(sector)) return fail({ code: 'sector_not_of_board' });
  const others = (await schoolsOf(tx, boardId)).filter(({ id }) => id !== own?.id);
  if (others.length >= mostSchools) return fail({ code: 'too_many_schools', most: mostSchools });
  return others.some((other) => sameBrin(other.brin, brin)) ? fail({ code: 'brin_taken', brin }) : ok(true);
}
