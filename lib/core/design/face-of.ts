import type { Logo } from '@/schemas/face';
import type { Protocol } from '@/schemas/protocol';
import { readableColour } from './contrast';
import { looksLikeDanger } from './looks-like-danger';
import { palette } from './tokens';

/** What a board's own face comes to on paper. White text can be read on each colour, and each on white. */
export type FaceOfSheet = {
  /** Of the head and of titles of routes. */
  brand: string;
  /** Beside it: of what leads elsewhere. Never like the red of danger. */
  accent: string;
  /** Of the bar with advice. Never like the red of danger, which stands beside it. */
  advice: string;
  logo: Logo | undefined;
};

/** The colours and logo of the board that the document is of, or ours. */
export function faceOf({ face = {} }: Pick<Protocol, 'face'>): FaceOfSheet {
  const brand = face.primary ? readableColour(face.primary) : palette.brand;
  const advice = looksLikeDanger(brand) ? palette.brand : brand;
  const accent = face.accent ? readableColour(face.accent) : advice;
  return { brand, accent: looksLikeDanger(accent) ? advice : accent, advice, logo: face.logo };
}
