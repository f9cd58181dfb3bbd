'use client';

import { Button } from '@mantine/core';
import { DoorPage } from '@/components/account/door-page';

/** A bug, or a disk that does not answer. The server has logged it; here stands only what somebody can do. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <DoorPage
      title="Er ging iets mis bij ons"
      lead="Wat je had bewaard, staat er nog. Blijft het misgaan, meld het dan aan de beheerder."
    >
      <Button onClick={reset}>Probeer het opnieuw</Button>
    </DoorPage>
  );
}
