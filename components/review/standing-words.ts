import type { Tone } from '@/components/ui/status-badge';
import type { StandingOfVersion } from '@/lib/core/lifecycle';

type Words = { badge: string; tone: Tone; now: string };

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
