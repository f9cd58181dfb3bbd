import type { Protocol } from '@/schemas/protocol';
import { asBackground, besluit, practice } from '../grounds';
import { placeInWords } from '../place-in-words';
import type { Rule } from '../rule';
import type { PlacedWords } from '../words-in';
import { personsIn } from './persons-in';

/** Authors in the list of sources may keep their names. */
export const noPersonalNames: Rule = {
  id: 'ML-36',
  title: 'Geen namen van personen',
  why: 'Een nieuwe collega mag geen nieuwe instemming kosten.',
  severity: 'advises',
  grounds: [
    ...practice('namen op de informatiekaart'),
    ...asBackground(besluit('art. 2 lid 1 onder c', '2019-01-01')),
  ],
  exception: 'confirm',
  check: (protocol, facts) => {
    const words = facts.words().filter(({ where }) => where.collection !== 'sources');
    return personsIn([...words, ...addressesOf(protocol)]).map((match) => ({
      where: match.where,
      subject: withoutName(match.words),
      message: `"${match.words}" lijkt een persoon: ${placeInWords(protocol, match.where)}. Schrijf de functie; de naam hoort op de informatiekaart.`,
    }));
  },
};

function addressesOf({ contacts }: Protocol): PlacedWords[] {
  return contacts.flatMap(({ id, email }) =>
    email === undefined ? [] : [{ where: { collection: 'contacts', entryId: id }, text: email }],
  );
}

/**
 * A reason is published with the document, and its key must not keep a name that the text no longer has. The last
 * number keeps two names of the same initials and length apart, and says too little to find a name by.
 */
function withoutName(words: string): string {
  const initials = words.split(/[\s.@_-]+/).map((word) => word.slice(0, 1).toLowerCase());
  const sum = [...words].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 97, 0);
  return `${initials.join('').slice(0, 20)}${words.length}-${sum}`;
}
