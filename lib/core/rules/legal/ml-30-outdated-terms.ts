import { replaceOutdatedName } from '../fixes/replace-outdated-name';
import { practice } from '../grounds';
import { placeInWords } from '../place-in-words';
import type { Problem, Rule } from '../rule';
import { matchesIn } from './matches-in';
import { leavesAChoice, outdatedNames, saysItIsOld, type OutdatedName } from './outdated-names';

/** The titles of sources are left alone: a book keeps the name it was printed with. */
export const outdatedTerms: Rule = {
  id: 'ML-30',
  title: 'Geen verouderde namen',
  why: 'Wie het AMK zoekt, belt een nummer dat niet meer bestaat.',
  severity: 'advises',
  grounds: practice('namen die niet meer bestaan'),
  exception: 'confirm',
  fix: replaceOutdatedName,
  check: (protocol, facts) => {
    const words = facts.words().filter((one) => one.where.collection !== 'sources' && hint.test(one.text));
    const found = new Map<string, Problem>();
    for (const { where, words: old, before } of matchesIn(words, anyOldName)) {
      const known = nameFor(old);
      if (!known || facts.on < known.since || saysItIsOld.test(before)) continue;
      const key = `${JSON.stringify(where)} ${known.name}`;
      if (found.has(key)) continue;
      const message = `"${old}" is een oude naam: ${placeInWords(protocol, where)}. Schrijf "${known.now}".`;
      const fixable = !leavesAChoice(known);
      found.set(key, { where, subject: known.name.toLowerCase(), message, fixable });
    }
    return [...found.values()];
  },
};

/** Keeps the long pattern away from the texts it cannot match. */
const hint = /[A-Z]{3}|W[Bb]p|Kwaliteitswet|eldpunt|teunpunt|eugdzorg|ersoonsgegevens|eerlingenzorg/;
const anyOldName = new RegExp(
  String.raw`\b(?:${outdatedNames.map(({ pattern }) => pattern).join('|')})\b`,
  'g',
);

function nameFor(old: string): OutdatedName | undefined {
  return outdatedNames.find(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(old));
}
