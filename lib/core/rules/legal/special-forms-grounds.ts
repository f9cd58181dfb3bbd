import { besluit, ownReading, practice } from '../grounds';

/**
 * The Besluit asks "specifieke aandacht" for these forms. That somebody who knows them is called is what we read in it;
 * in which order, and how fast, practice says. Both block all the same: who talks with the family first may cost a life.
 */
export const whomToCall = ownReading(besluit('art. 2 lid 1 onder d'));
export const expertFirst = practice('eerst de deskundige, niet eerst de familie');
export const haste = practice('haast als het dringt bij bijzondere vormen');
