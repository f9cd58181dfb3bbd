import { findProtocolBySlug } from '@/db/repositories/protocols';
import { findSchoolBySlug } from '@/db/repositories/schools';
import type { Reader } from '@/db/client';
import { slugOf } from '@/lib/server/basics/slug';

/** A part of an address for a school with this name, which no other school and no protocol of the board has. */
export async function freeSchoolSlug(tx: Reader, boardId: string, name: string): Promise<string> {
  const wanted = slugOf(name);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? wanted : `${wanted}-${count}`;
    const taken =
      (await findSchoolBySlug(tx, boardId, candidate)) ?? (await findProtocolBySlug(tx, boardId, candidate));
    if (!taken) return candidate;
  }
}
