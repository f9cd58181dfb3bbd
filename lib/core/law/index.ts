/** The laws that grounds rest on: their names, places in them, and whether a text still says what was kept. */
export { actOf, acts, comparedOn, sourceOf, type ActId } from './acts';
export { findDrift, type Drift } from './find-drift';
export { partsOf, placeInDutch, placesIn, restsOn } from './place';
export { readLawText, type LawText } from './read-law-text';
export { tokensOf } from './tokens';
