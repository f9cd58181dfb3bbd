import { isBlank } from '@/schemas/clean-text';
import type { Facts } from '../facts';
import type { Problem } from '../rule';
import { posterSaysException } from './card-says-exception';
import { saysException } from './safety-exception';

/** A poster text takes the place of tasks that say "tenzij dat gevaarlijk is", and leaves that out. */
export function posterWithoutException(facts: Facts): Problem[] {
  return facts.cards
    .filter(({ card }) => !isBlank(card.posterText ?? '') && !posterSaysException(card))
    .filter(({ card }) =>
      facts.wordsToActOn().some(({ where, text }) => where.cardId === card.id && saysException(text)),
    )
    .map(({ card, where }) => ({
      where,
      subject: 'poster',
      fixable: false,
      message: `In kaart "${card.title}" staat wanneer je dit niet doet omdat het gevaarlijk is. De tekst op de poster zegt dat niet. Zet het er ook in, zoals: "tenzij dat gevaarlijk is".`,
    }));
}
