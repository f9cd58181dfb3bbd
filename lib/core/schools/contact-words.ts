import type { SchoolContact, SchoolContactKind } from '@/schemas/school';

/** How people of a school are called on a screen and on paper. */
export const contactWords: Record<SchoolContactKind, string> = {
  'attention-officer': 'Aandachtsfunctionaris',
  'deputy-officer': 'Vervanger van de aandachtsfunctionaris',
  'support-coordinator': 'Intern begeleider of zorgcoördinator',
  'school-leader': 'Directie',
  police: 'Wijkagent',
  confidant: 'Vertrouwenspersoon',
  other: 'Iemand anders',
};

/** What one person on an informatiekaart is. */
export function roleOfContact({ kind, role }: Pick<SchoolContact, 'kind' | 'role'>): string {
  return kind === 'other' ? role : contactWords[kind];
}
