import { phrasesOfActs } from './phrases-of-acts';
import { phrasesOfHurdles } from './phrases-of-hurdles';

/**
 * Parts of a sentence on Veilig Thuis that are more than one word, each with its letter or letters in lexicon.ts, without
 * accents. An earlier phrase comes before a later one, and a phrase before a word.
 */
export const phrases = [...phrasesOfActs, ...phrasesOfHurdles];
