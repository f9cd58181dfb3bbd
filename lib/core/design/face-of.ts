import type { Logo } from '@/schemas/face';
import type { Protocol } from '@/schemas/protocol';
import { readableColour } from './contrast';
import { looksLikeDanger } from './looks-like-danger';
import { palette } from './tokens';

/** What a board's own face comes to on paper. White text can be read on each colour, and each on white. */
export type FaceOfSheet = {
  /** Of the head and of titles of routes. */
  brand: string;
  /** Beside it: of what leads elsewhere. */
  accent: string;
  /** Of the bar with advice: never like the red of danger beside it. */
  advice: string;
  logo: Logo | undefined;
};

/** The colours and logo of the board that the document is of, or ours. */
export function faceOf({ face = {} }: Pick<Protocol, 'face'>): FaceOfSheet {
  const brand = face.primary ? readableColour(face.primary) : palette.brand;
  return {
    brand,
    accent: face.accent ? readableColour(face.accent) : brand,
    advice: looksLikeDanger(brand) ? palette.brand : brand,
    logo: face.logo,
  };
}
