import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { identities, people } from '../tables/people';

export type PersonRow = typeof people.$inferSelect;
/** Somebody who was not here before. */
export type NewPerson = Pick<PersonRow, 'id' | 'name' | 'email' | 'createdAt'>;

/** Makes an account that a password opens. */
export async function insertPerson(tx: Writer, person: NewPerson, passwordHash: string): Promise<void> {
  await tx.insert(people).values(person);
  const { id } = person;
  await tx
    .insert(identities)
    .values({ personId: id, provider: 'password', subject: id, secret: passwordHash });
}

export async function findPerson(tx: Reader, personId: string): Promise<PersonRow | undefined> {
  return (await tx.select().from(people).where(eq(people.id, personId)))[0];
}

/** These people, by id: those who are there. */
export async function findPeople(tx: Reader, personIds: readonly string[]): Promise<Map<string, PersonRow>> {
  const rows = await tx
    .select()
    .from(people)
    .where(inArray(people.id, [...personIds]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whose account has this address. `email` in lower case. */
export async function findPersonByEmail(tx: Reader, email: string): Promise<PersonRow | undefined> {
  const isOpen = and(eq(people.email, email), isNull(people.closedAt));
  return (await tx.select().from(people).where(isOpen))[0];
}

export async function findPasswordHash(tx: Reader, personId: string): Promise<string | undefined> {
  return (await tx.select().from(identities).where(passwordOf(personId)))[0]?.secret;
}

export async function storePasswordHash(tx: Writer, personId: string, passwordHash: string): Promise<void> {
  await tx.update(identities).set({ secret: passwordHash }).where(passwordOf(personId));
}

export async function storeLastBoard(tx: Writer, personId: string, lastBoardId: string): Promise<void> {
  await tx.update(people).set({ lastBoardId }).where(eq(people.id, personId));
}

const passwordOf = (personId: string) =>
  and(eq(identities.personId, personId), eq(identities.provider, 'password'));
