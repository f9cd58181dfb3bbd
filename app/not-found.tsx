import type { Metadata } from 'next';
import { DoorPage } from '@/components/account/door-page';
import { LinkButton } from '@/components/ui/link-button';

export const metadata: Metadata = { title: 'Niet gevonden' };

export default function NotFoundPage() {
  return (
    <DoorPage title="Deze pagina is er niet" lead="Misschien is de link oud, of mag je de pagina niet zien.">
      <LinkButton href="/studio">Ga naar het overzicht</LinkButton>
    </DoorPage>
  );
}
