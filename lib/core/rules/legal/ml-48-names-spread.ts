import { asBackground, besluit, practice } from '../grounds';
import type { Problem, Rule } from '../rule';
import type { PlacedWords } from '../words-in';
import { quoted } from './quoted';
import { spreadNamesIn } from './spread-names';
import { subjectOf, toldOnce } from './told-once';

/** The Besluit asks that the code says how one deals with confidential data; with whom one shares them it does not say. */
export const namesSpread: Rule = {
  id: 'ML-48',
  title: 'Zorgen over een leerling gaan niet naar iedereen',
  why: 'Wat in een groepsapp of bij het hele team ligt, blijft daar, en kan een kind in gevaar brengen.',
  severity: 'warns',
  grounds: [
    ...practice('zorgen over een leerling delen met zo weinig mogelijk mensen'),
    ...asBackground(besluit('art. 2 lid 1 onder g')),
  ],
  exception: 'confirm',
  check: (_protocol, facts) => toldOnce(facts.words().flatMap(problemsIn)),
};

function problemsIn({ where, text, under }: PlacedWords): Problem[] {
  return spreadNamesIn(text, under).map((words) => ({
    where,
    subject: subjectOf(words),
    message: `Hier staat "${quoted(words)}" Deel de naam van een leerling, en zorgen over een leerling, alleen met wie nodig is om te helpen, en niet in een app of mail aan velen. Schrijf: "Bespreek je zorgen alleen met de aandachtsfunctionaris, en leg ze vast in het afgesloten deel van het dossier."`,
  }));
}
