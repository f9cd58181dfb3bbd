import { besluit, ownReading, practice } from '../grounds';

/**
 * The Besluit asks "specifieke aandacht" for these forms. That somebody who knows them is called is what we read in it;
 * in which order, and how fast, practice says. The order blocks all the same, for who talks with the family first may cost
 * a life; a lack of haste, and an end that nobody was called for, only warns.
 */
export const whomToCall = ownReading(besluit('art. 2 lid 1 onder d'));
export const expertFirst = practice('eerst de deskundige, niet eerst de familie');
export const haste = practice('haast als het dringt bij bijzondere vormen');
