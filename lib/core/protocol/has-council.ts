import type { Sector } from '@/schemas/vocabulary';

/**
 * Does the Wms give people of this sector a council that must consent? It counts for schools. Childcare falls under
 * the Wet kinderopvang; that no (G)MR speaks for it is our own reading of the Wms, which names the education acts alone. None
 * is asked and none is waited for, and ML-31 says to look it up.
 */
export function hasCouncil(sector: Sector): boolean {
  return sector !== 'ko';
}

/** A protocol for childcare alone: the Wms asks nobody's consent. A protocol that names no sector is no such. */
export function isWithoutCouncil(sectors: readonly Sector[]): boolean {
  return sectors.length > 0 && !sectors.some(hasCouncil);
}
