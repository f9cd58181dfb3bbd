import { roleWords } from '@/lib/core/access';
import type { Role, RoleName } from '@/schemas/people';

export type RoleChoice = { key: string; label: string; role: Role };

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

export function keyOfRole(role: Role): string {
  return role.name === 'council' ? `council-${role.councilId}` : role.name;
}

/** Said where somebody is given a role. */
export const waitsWords =
  'Een nieuwe rol als bestuur of raadslid gaat in als een tweede haar bevestigt: iemand met dezelfde rol, of anders iemand die ook voor het bestuur of een raad besluit.';

/** How a role reads: "Lid van de GMR PO". */
export function labelOfRole(choices: RoleChoice[], role: Role): string {
  return choices.find(({ key }) => key === keyOfRole(role))?.label ?? '';
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
