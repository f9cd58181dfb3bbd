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
  return [
    ...plain.map((name) => ({ key: name, label: capital(roleWords[name]), role: { name } as Role })),
    ...councils.map(({ id, name }) => ({
      key: `council-${id}`,
      label: `Lid van de ${name}`,
      role: { name: 'council', councilId: id } as Role,
    })),
  ];
}
