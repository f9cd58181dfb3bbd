import { keyOfRole, type Role } from '@/schemas/people';
import { hasRole, isMemberOf, type Person } from './actor';

/** A role in force. */
export type Holding = { personId: string; role: Role };
/** A role that somebody was given: by whom is undefined where nobody wrote it down. */
export type GivenRole = Holding & { givenBy: string | undefined };

/** Who has this role decides on a protocol: for the board, or for a council. */
export function isDeciding({ name }: Role): boolean {
  return name === 'board' || name === 'council';
}

/**
 * Does this role wait for a second holder? A beheerder alone could else make an account that decides. The first ones
 * of a new board are aside: nobody is there yet who could confirm them.
 */
export function waitsForConfirmation(given: GivenRole, holdings: readonly Holding[]): boolean {
  return isDeciding(given.role) && othersWhoDecide(given, holdings).length > 0;
}

/**
 * May this person confirm it? Neither who gave it nor who gets it. Where others hold this very role, one of them;
 * else anybody who decides: for the first member of a council, the board or another council.
 */
export function mayConfirm(by: Person, given: GivenRole, holdings: readonly Holding[]): boolean {
  const others = othersWhoDecide(given, holdings);
  const same = others.filter(({ role }) => isSameRole(role, given.role));
  const confirmers = same.length > 0 ? same : others;
  return confirmers.some(({ personId, role }) => personId === by.personId && holds(by, role));
}

/** Which of these roles of others wait for this person. */
export function rolesFor<T extends { person: { id: string }; role: Role; givenBy: string }>(
  by: Person,
  waiting: readonly T[],
  holdings: readonly Holding[],
): T[] {
  return waiting.filter(({ person, role, givenBy }) =>
    mayConfirm(by, { personId: person.id, role, givenBy }, holdings),
  );
}

/** Would nobody be left who decides when this person has these roles? Then nobody could confirm a successor. */
export function leavesNobodyWhoDecides(
  personId: string,
  roles: readonly Role[],
  holdings: readonly Holding[],
): boolean {
  const deciding = holdings.filter(({ role }) => isDeciding(role));
  return deciding.length > 0 && deciding.every((one) => one.personId === personId) && !roles.some(isDeciding);
}

export function isSameRole(a: Role, b: Role): boolean {
  return keyOfRole(a) === keyOfRole(b);
}

function othersWhoDecide({ personId, givenBy }: GivenRole, holdings: readonly Holding[]): Holding[] {
  return holdings.filter(
    (one) => isDeciding(one.role) && one.personId !== personId && one.personId !== givenBy,
  );
}

function holds(person: Person, role: Role): boolean {
  return role.name === 'council' ? isMemberOf(person, role.councilId) : hasRole(person, role.name);
}
