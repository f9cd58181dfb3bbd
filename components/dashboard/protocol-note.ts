import { dayInDutch, momentInDutch } from '@/lib/core/dutch';
import type { StandingOfVersion } from '@/lib/core/lifecycle';

type Noted = {
  draftChangedAt?: string | undefined;
  newest?: { standing: StandingOfVersion; entryIntoForce?: string | undefined } | undefined;
};

/** One line under the title: since when it holds, or when the draft last changed. */
export function protocolNote({ newest, draftChangedAt }: Noted): string {
  const parts = [];
  if (newest?.standing === 'in_force' && newest.entryIntoForce)
    parts.push(`Geldt sinds ${dayInDutch(newest.entryIntoForce)}`);
  if (newest?.standing === 'published' && newest.entryIntoForce)
    parts.push(`Gaat in op ${dayInDutch(newest.entryIntoForce)}`);
  if (draftChangedAt) parts.push(`Concept gewijzigd op ${momentInDutch(draftChangedAt)}`);
  return parts.join(' · ') || (newest ? '' : 'Nog geen versie voorgelegd');
}
