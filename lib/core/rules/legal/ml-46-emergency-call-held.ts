import { practice } from '../grounds';
import type { Problem, Rule } from '../rule';
import type { PlacedWords } from '../words-in';
import { heldCallsAt } from './held-calls';
import { quoted } from './quoted';
import { subjectOf, toldOnce } from './told-once';

/** What a card of an acute route asks first is for ML-27, which reads the drawing; this reads every text. */
export const emergencyCallHeld: Rule = {
  id: 'ML-46',
  title: 'Niets houdt een telefoontje naar 112 tegen',
  why: 'Wie bij direct gevaar eerst moet vragen of wachten, belt te laat.',
  severity: 'warns',
  grounds: practice(
    'bij direct gevaar belt wie het ziet meteen 112',
    'https://www.meldcode.nu/stappen-bij-acuut-gevaar-mb-jgz/',
  ),
  exception: 'confirm',
  check: (_protocol, facts) => toldOnce(facts.words().flatMap(problemsIn)),
};

function problemsIn(one: PlacedWords): Problem[] {
  return heldCallsAt(one).map(({ words, said }) => ({
    where: one.where,
    subject: subjectOf(words),
    message: `Hier staat "${quoted(said)}" Bij direct gevaar belt iedereen meteen 112. Daar is geen toestemming of overleg voor nodig. Schrijf: "Direct gevaar? Bel meteen 112. Vertel het daarna aan de directeur."`,
  }));
}
