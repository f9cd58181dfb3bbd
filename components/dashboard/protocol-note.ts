import { dayInDutch, momentInDutch } from '@/lib/core/dutch';
import type { StandingOfVersion } from '@/lib/core/lifecycle';

type Noted = {
  draftChangedAt?: string | undefined;
  newest?: { standing: StandingOfVersion; entryIntoForce?: string | undefined } | undefined;
  /** The version in force. */
  current?: { label: string; entryIntoForce: string; isNewest: boolean } | undefined;
};

/** One line under the title: since when it holds, or when the draft last changed. */
export function protocolNote({ newest, current, draftChangedAt }: Noted): string {
  const parts = [];
  if (current) {
    const which = current.isNewest ? 'Geldt' : `Versie ${current.label} geldt`;
    parts.push(`${which} sinds ${dayInDutch(current.entryIntoForce)}`);
  }
  if (newest?.standing === 'published' && newest.entryIntoForce)
    parts.push(`Gaat in op ${dayInDutch(newest.entryIntoForce)}`);
  if (draftChangedAt) parts.push(`Concept gewijzigd op ${momentInDutch(draftChangedAt)}`);
  return parts.join(' · ') || (newest ? '' : 'Nog geen versie voorgelegd');
}
