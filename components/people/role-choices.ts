import { roleWords } from '@/lib/core/access';
import type { Role, RoleName } from '@/schemas/people';

/** A role one can tick; an aandachtsfunctionaris is one of schools that are chosen beside it. */
export type RoleChoice = { key: string; label: string; role: Role };
export type NamedSchool = { id: string; name: string };

const plain: Exclude<RoleName, 'council'>[] = [
  'board',
  'editor',
  'attention-officer',
  'board-attention-officer',
  'commenter',
  'staff',
  'admin',
];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Which choice a role is of. */
export function keyOfChoice(role: Role): string {
  return role.name === 'council' ? `council-${role.councilId}` : role.name;
}

/** Said where somebody is given a role. */
export const waitsWords =
  'Een nieuwe rol als bestuur of raadslid gaat in als een tweede haar bevestigt: iemand met dezelfde rol, of anders iemand die ook voor het bestuur of een raad besluit.';

/** How a role reads: "Lid van de GMR PO", "Aandachtsfunctionaris (AF) van De Vlieger". */
export function labelOfRole(choices: RoleChoice[], role: Role, schools: readonly NamedSchool[] = []): string {
  const label = choices.find(({ key }) => key === keyOfChoice(role))?.label ?? '';
  const school = role.name === 'attention-officer' && schools.find(({ id }) => id === role.schoolId);
  return school ? `${label} van ${school.name}` : label;
}

/** Every role somebody can be given at this board, a council each for its own members. */
export function roleChoices(councils: { id: string; name: string }[]): RoleChoice[] {
  const ofBoard = plain.map((name): RoleChoice => ({
    key: name,
    label: capital(roleWords[name]),
    role: { name },
  }));
  const ofCouncils = councils.map(({ id, name }): RoleChoice => ({
    key: `council-${id}`,
    label: `Lid van de ${name}`,
    role: { name: 'council', councilId: id },
  }));
  return [...ofBoard, ...ofCouncils];
}

/** The schools of which these roles make somebody the aandachtsfunctionaris. */
export function schoolsIn(roles: readonly Role[]): string[] {
  return roles.flatMap((role) =>
    role.name === 'attention-officer' && role.schoolId !== undefined ? [role.schoolId] : [],
  );
}

/** These roles with other choices ticked: what stays ticked stays as it was. */
export function withChoices(
  roles: readonly Role[],
  choices: readonly RoleChoice[],
  keys: readonly string[],
): Role[] {
  return choices
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ key, role }) => {
      const before = roles.filter((one) => keyOfChoice(one) === key);
      return before.length > 0 ? before : [role];
    });
}

/** These roles with an aandachtsfunctionaris of these schools. */
export function withSchools(roles: readonly Role[], schoolIds: readonly string[]): Role[] {
  const ofSchools = schoolIds.map((schoolId): Role => ({ name: 'attention-officer', schoolId }));
  const officer: Role[] = ofSchools.length > 0 ? ofSchools : [{ name: 'attention-officer' }];
  return [...roles.filter(({ name }) => name !== 'attention-officer'), ...officer];
}
