import { roleWords } from '@/lib/core/access';
import type { Role, RoleName } from '@/schemas/people';

export type RoleChoice = { key: string; label: string; role: Role };

const plain: Exclude<RoleName, 'council'>[] = [
  'board',
  'editor',
  'attention-officer',
  'board-attention-officer',
  'staff',
  'admin',
];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function keyOfRole(role: Role): string {
  return role.name === 'council' ? `council-${role.councilId}` : role.name;
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
