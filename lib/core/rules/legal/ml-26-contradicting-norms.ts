import { besluit, weighingFramework } from '../grounds';
import type { PlacedWords } from '../words-in';
import type { Problem, Rule } from '../rule';
import { contradictionsIn } from './contradicting-words';

export const contradictingNorms: Rule = {
  id: 'ML-26',
  title: 'Nergens staat dat melden het laatste middel is',
  why: "Zo'n zin laat iemand wachten terwijl de norm zegt: meld.",
  severity: 'warns',
  grounds: [...besluit('art. 2 lid 2 onder e', '2019-01-01'), ...weighingFramework('meldnormen')],
  exception: 'confirm',
  check: (_protocol, facts) => oncePerPlace(facts.words().map(problemsIn)),
};

type Said = Problem & { sort: string };

function problemsIn({ where, text }: PlacedWords): Said[] {
  return contradictionsIn(text).map(({ sort, words }) => ({
    sort,
    where,
    subject: words.toLowerCase().slice(0, 60),
    message: `Hier staat "${words}". De norm is: meld bij onveiligheid of twijfel, en als hulp niet lukt. Klopt dit zo?`,
  }));
}

/**
 * A title and a text of one card that say the same are one problem; two sentences of one text are two, so that a
 * reason for the one does not silence the other.
 */
function oncePerPlace(texts: readonly (readonly Said[])[]): Problem[] {
  const firstText = new Map<string, number>();
  const found = new Map<string, Problem>();
  texts.forEach((said, text) => {
    for (const { sort, ...problem } of said) {
      const place = JSON.stringify(problem.where);
      const first = firstText.get(`${sort} ${place}`) ?? text;
      firstText.set(`${sort} ${place}`, first);
      const key = `${problem.subject} ${place}`;
      if (first === text && !found.has(key)) found.set(key, problem);
    }
  });
  return [...found.values()];
}
