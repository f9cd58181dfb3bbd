import { replaceOutdatedName } from '../fixes/replace-outdated-name';
import type { Doubt } from '../ground';
import { practice } from '../grounds';
import { placeInWords } from '../place-in-words';
import type { Problem, Rule } from '../rule';
import { articleWith, renaming } from './new-names';
import { oldNamesIn, type OldName } from './old-names-in';
import type { OutdatedName } from './outdated-names';

/** Whether AMHK was still the name in law then. */
const unreadNames: Doubt = {
  from: '2019-01-01',
  until: '2020-09-30',
  why: 'of het Besluit toen nog AMHK zei, is niet gelezen',
};

/** The titles of sources are left alone: a book keeps the name it was printed with. */
export const outdatedTerms: Rule = {
  id: 'ML-30',
  title: 'Geen verouderde namen',
  why: 'Wie het AMK zoekt, belt een nummer dat niet meer bestaat.',
  severity: 'advises',
  grounds: practice('namen die niet meer bestaan').map((ground) => ({ ...ground, doubts: [unreadNames] })),
  exception: 'confirm',
  fix: replaceOutdatedName,
  check: (protocol, facts) => {
    const found = new Map<string, Problem>();
    for (const { where, text } of facts.words()) {
      if (where.collection === 'sources') continue;
      for (const old of firstOfEach(oldNamesIn(text))) {
        const { known } = old;
        if (facts.on < known.since) continue;
        const key = `${JSON.stringify(where)} ${known.name}`;
        const before = found.get(key);
        // The fix renames all of it in this place or nothing.
        const fixable = before?.fixable !== false && renaming(text, known.name) !== undefined;
        const article = articleWith(text, old);
        const message = before?.message ?? told(old.words, placeInWords(protocol, where), known, article);
        const fixCase = { of: 'old-name' as const, name: known.name };
        found.set(key, { where, subject: known.name.toLowerCase(), message, fixable, fixCase });
      }
    }
    return [...found.values()];
  },
};

function firstOfEach(names: readonly OldName[]): OldName[] {
  return [...new Map(names.toReversed().map((one) => [one.known.name, one])).values()].toReversed();
}

function told(words: string, place: string, { now, articles }: OutdatedName, article: string | undefined) {
  const message = `"${words}" is een oude naam: ${place}. Schrijf "${now}".`;
  if (!articles || !article) return message;
  const moved = articles[article.toLowerCase()];
  return `${message} Ook het artikel heet anders: ${moved ? `${article} is nu ${moved}` : `zoek na wat er van artikel ${article} werd`}.`;
}
