import type { CardEdition } from './card-options';

/** Which version a card is of: "versie 3.0 · 7f3a91c2". */
export function versionWords(edition: CardEdition | undefined): string {
  return edition ? `versie ${edition.versionLabel} · ${edition.checkCode}` : 'concept';
}
