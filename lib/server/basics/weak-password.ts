import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { asTyped } from './passwords';

const words = 'wachtwoord welkom geheim meldcode school leerling directeur bestuur studio voorbeeld'.split(
  ' ',
);
const guesser = new ZxcvbnFactory({
  dictionary: { ...dictionary, ours: words },
  graphs: adjacencyGraphs,
});
/** Guessing more of it takes long and proves nothing new. */
const GUESSED = 64;

/**
 * NIST 800-63B: length counts, composition rules do not, and what stands in lists of passwords is refused. Without a
 * network, by the lists and patterns of zxcvbn; below its 3, somebody who steals the database guesses it.
 */
export function isWeakPassword(password: string, email: string): boolean {
  const typed = asTyped(password);
  const own = email.toLowerCase().split('@')[0] || email;
  if (typed.length < 12 || (own.length > 3 && typed.toLowerCase().includes(own))) return true;
  return guesser.check(typed.slice(0, GUESSED), [own]).score < 3;
}
