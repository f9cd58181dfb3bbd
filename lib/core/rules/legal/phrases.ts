import { phrasesOfDeciding } from './phrases-of-deciding';
import { phrasesOfHurdles } from './phrases-of-hurdles';
import { phrasesOfOthers } from './phrases-of-others';
import { phrasesOfRefusing } from './phrases-of-refusing';
import { phrasesOfReluctance } from './phrases-of-reluctance';

/**
 * Parts of a sentence on Veilig Thuis that are more than one word, each with its letter or letters in lexicon.ts, without
 * accents. An earlier phrase comes before a later one, and a phrase before a word.
 */
export const phrases = [
  ...phrasesOfRefusing,
  ...phrasesOfOthers,
  ...phrasesOfDeciding,
  ...phrasesOfReluctance,
  ...phrasesOfHurdles,
];
