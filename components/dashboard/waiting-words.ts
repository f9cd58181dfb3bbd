import { listed } from '@/lib/core/dutch';
import { assertNever } from '@/lib/core/result';
import type { WaitingItem } from './waiting-list';

type About = { versionId: string; label: string; title: string };
/** Something that only goes on when this person acts. */
export type Waiting =
  | ({ kind: 'decide'; councilId: string; councilName: string } & About)
  | ({ kind: 'answer_refusal' | 'adopt' | 'publish'; protocolId: string } & About)
  | { kind: 'confirm_roles'; names: string[] }
  | { kind: 'confirm_contacts'; schoolId: string; schoolName: string }
  | { kind: 'first_people' }
  | { kind: 'first_protocol' };

/** What waits, why, and the one button that takes you there. */
export function waitingWords(waiting: Waiting): WaitingItem {
  if (waiting.kind === 'confirm_roles') {
    return {
      id: waiting.kind,
      title: `Klopt de rol van ${listed(waiting.names, 'en')}?`,
      why: 'Wie voor het bestuur of een raad besluit, wordt door een tweede bevestigd.',
      action: 'Kijk en bevestig',
      href: '/studio/bevestigen',
    };
  }
  if (waiting.kind === 'confirm_contacts') {
    return {
      id: `${waiting.kind}-${waiting.schoolId}`,
      title: `Klopt de informatiekaart van ${waiting.schoolName} nog?`,
      why: 'Op de kaarten en pagina’s van je school staat wie je belt. Eén keer per jaar kijk jij of dat nog klopt.',
      action: 'Kijk het na',
      href: `/studio/scholen/${waiting.schoolId}`,
    };
  }
  if (waiting.kind === 'first_people') {
    return {
      id: waiting.kind,
      title: 'Nodig de anderen uit',
      why: 'Het bestuur, een redacteur die de meldcode schrijft, en de leden van de (G)MR. Doe je zelf ook iets daarvan? Geef jezelf dan die rol erbij.',
      action: 'Naar mensen',
      href: '/studio/mensen',
    };
  }
  if (waiting.kind === 'first_protocol') {
    return {
      id: waiting.kind,
      title: 'Maak de eerste meldcode van je bestuur',
      why: 'Begin met de model-meldcode. Die is compleet; je past aan wat bij jullie anders is.',
      action: 'Begin',
      href: '/studio/nieuw',
    };
  }
  const item = {
    id: `${waiting.kind}-${waiting.versionId}`,
    title: `${waiting.title}, versie ${waiting.label}`,
    href: `/studio/versie/${waiting.versionId}`,
  };
  switch (waiting.kind) {
    case 'decide':
      return {
        ...item,
        id: `${item.id}-${waiting.councilId}`,
        why: `Het bestuur vraagt instemming van de ${waiting.councilName}.`,
        action: 'Lees en beslis',
      };
    case 'answer_refusal':
      return {
        ...item,
        why: 'Een raad stemt niet in. Pas de meldcode aan of trek het voorstel in.',
        action: 'Lees het besluit',
      };
    case 'adopt':
      return {
        ...item,
        why: 'Er ontbreekt geen instemming. Het bestuur kan vaststellen.',
        action: 'Stel vast',
      };
    case 'publish':
      return { ...item, why: 'Vastgesteld. Publiceer, dan kan iedereen ermee werken.', action: 'Publiceer' };
    default:
      return assertNever(waiting);
  }
}
