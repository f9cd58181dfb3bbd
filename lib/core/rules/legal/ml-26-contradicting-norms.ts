import { weighingFramework } from '../grounds';
import type { PlacedWords } from '../words-in';
import type { Problem, Rule } from '../rule';
import { contradictionsIn } from './contradicting-words';

export const contradictingNorms: Rule = {
  id: 'ML-26',
  title: 'Nergens staat dat melden het laatste middel is',
  why: "Zo'n zin laat iemand wachten terwijl de norm zegt: meld.",
  severity: 'warns',
  grounds: weighingFramework('meldnormen'),
  exception: 'confirm',
  check: (_protocol, facts) => oncePerPlace(facts.words().flatMap(problemsIn)),
};

function problemsIn({ where, text }: PlacedWords): (Problem & { sort: string })[] {
  return contradictionsIn(text).map(({ sort, words }) => ({
    sort,
    where,
    subject: words.toLowerCase().slice(0, 60),
    message: `Hier staat "${words}". De norm is: meld bij onveiligheid of twijfel, en als hulp niet lukt. Klopt dit zo?`,
  }));
}

/** A title and a text of one card that say the same are one problem. */
function oncePerPlace(found: readonly (Problem & { sort: string })[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const { sort, ...problem } of found) {
    const key = `${sort} ${JSON.stringify(problem.where)}`;
    if (!seen.has(key)) seen.set(key, problem);
  }
  return [...seen.values()];
}
