import { asBackground, besluit, practice } from '../grounds';
import type { Problem, Rule } from '../rule';
import type { PlacedWords } from '../words-in';
import { quoted } from './quoted';
import { secretPromisesIn } from './secret-promises';
import { subjectOf, toldOnce } from './told-once';

/** No statute that was read says what one may promise a pupil: it is practice. */
export const secretPromised: Rule = {
  id: 'ML-47',
  title: 'Niemand belooft een leerling geheimhouding',
  why: 'Wie belooft te zwijgen, kan een kind niet meer helpen zonder zijn woord te breken.',
  severity: 'warns',
  grounds: [
    ...practice('een leerling geen geheimhouding beloven'),
    ...asBackground(besluit('art. 2 lid 2 onder b')),
  ],
  exception: 'confirm',
  check: (_protocol, facts) => toldOnce(facts.words().flatMap(problemsIn)),
};

function problemsIn({ where, text, under }: PlacedWords): Problem[] {
  return secretPromisesIn(text, under).map((words) => ({
    where,
    subject: subjectOf(words),
    message: `Hier staat "${quoted(words)}" Beloof een leerling niet dat je zwijgt: als het kind onveilig is, moet je met anderen overleggen. Schrijf: "Zeg eerlijk dat je het niet geheim kunt houden, en vertel aan wie je het vertelt."`,
  }));
}
