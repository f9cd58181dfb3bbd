import type { Tone } from '@/components/ui/status-badge';
import { dayInDutch } from '@/lib/core/dutch';
import type { StandingOfVersion } from '@/lib/core/lifecycle';

type Words = { badge: string; tone: Tone; now: string };
type Standing = {
  standing: StandingOfVersion;
  allConsented: boolean;
  councils: readonly unknown[];
  entryIntoForce?: string | undefined;
  evaluationBefore?: string | undefined;
  withdrawnOn?: string | undefined;
};

/** What a standing is called, and one sentence that says what happens now and who acts. */
export const standingWords: Record<StandingOfVersion, Words> = {
  submitted: {
    badge: 'Voorgelegd',
    tone: 'wait',
    now: 'De raden lezen deze versie en nemen een besluit. Zwijgen is geen instemming.',
  },
  refused: {
    badge: 'Instemming onthouden',
    tone: 'bad',
    now: 'Een raad stemt niet in. Het bestuur past de meldcode aan en legt een nieuwe versie voor, of trekt het voorstel in.',
  },
  adapted: { badge: 'Aangepast', tone: 'quiet', now: 'Het bestuur heeft een aangepaste versie voorgelegd.' },
  withdrawn: { badge: 'Ingetrokken', tone: 'quiet', now: 'Het bestuur heeft dit voorstel ingetrokken.' },
  adopted: {
    badge: 'Vastgesteld',
    tone: 'good',
    now: 'Vastgesteld. Kies de dag van inwerkingtreding en publiceer: dan worden poster, stappenplan en checklist gemaakt.',
  },
  published: {
    badge: 'Gepubliceerd',
    tone: 'good',
    now: 'Gepubliceerd. Deze versie gaat gelden op de gekozen dag.',
  },
  in_force: { badge: 'In werking', tone: 'good', now: 'Deze versie geldt nu.' },
  replaced: {
    badge: 'Vervangen',
    tone: 'quiet',
    now: 'Een nieuwere versie geldt. Deze blijft voor altijd leesbaar.',
  },
};

/** What happens now and who acts: with what is known of this version. */
export function nowInWords(version: Standing): string {
  const { standing, entryIntoForce, evaluationBefore } = version;
  if (standing === 'submitted' && version.councils.length === 0)
    return 'De kinderopvang heeft geen medezeggenschapsraad: geen raad hoeft in te stemmen. Het bestuur kan deze versie vaststellen.';
  if (standing === 'submitted' && version.allConsented)
    return 'Elke raad stemt in. Het bestuur kan deze versie vaststellen.';
  const evaluation = evaluationBefore ? ` Evaluatie vóór ${dayInDutch(evaluationBefore)}.` : '';
  if (standing === 'published' && entryIntoForce)
    return `Gepubliceerd. Deze versie gaat gelden op ${dayInDutch(entryIntoForce)}.${evaluation}`;
  if (standing === 'in_force' && entryIntoForce)
    return `Deze versie geldt sinds ${dayInDutch(entryIntoForce)}.${evaluation}`;
  if (standing === 'withdrawn' && version.withdrawnOn)
    return `Het bestuur heeft deze publicatie op ${dayInDutch(version.withdrawnOn)} ingetrokken. Deze versie gaat niet gelden.`;
  return standingWords[standing].now;
}
