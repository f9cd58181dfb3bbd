import type { Edition } from '@/lib/core/layout';

/** An edition as it stands on a poster. */
export const exampleEdition: Edition = {
  board: 'Stichting Voorbeeld',
  versionLabel: '3.0',
  adoptedOn: '2026-12-16',
  inForceFrom: '2027-01-01',
  checklistUrl: 'https://meldcode.example/voorbeeld/meldcode/v/3/doorlopen',
  checkCode: '7f3a91c2',
};
