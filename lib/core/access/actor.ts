import type { Role, RoleName } from '@/schemas/people';

/** Somebody who is signed in, with their roles at the one board they work in now. */
export type Person = { kind: 'person'; personId: string; boardId: string; roles: Role[] };
/** Who asks. */
export type Actor = Person | { kind: 'anonymous' };

/** True when the person has at least one of these roles. */
export function hasRole(person: { roles: Role[] }, ...names: RoleName[]): boolean {
  return person.roles.some((role) => names.includes(role.name));
}

/** True when the person is a member of this council. */
export function isMemberOf(person: { roles: Role[] }, councilId: string): boolean {
  return person.roles.some((role) => role.name === 'council' && role.councilId === councilId);
}

/** True when the person is the aandachtsfunctionaris of this school. */
export function isOfficerOf(person: { roles: Role[] }, schoolId: string): boolean {
  return person.roles.some((role) => role.name === 'attention-officer' && role.schoolId === schoolId);
}
