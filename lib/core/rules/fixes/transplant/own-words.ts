import { functionFor } from './function-for';
import { attachmentFor } from './entry-for';
import { routeFor } from './route-for';
import { withoutDoubles } from '../safety/double-names';
import type { Draft } from '../draft';
import { withOwnSteps } from './own-steps';
import type { SchoolFunction } from '@/schemas/protocol-flow';
import type { FunctionTag } from '@/schemas/vocabulary';

/** How a text calls somebody whom the document does not name: by what they do. */
const unnamed: Partial<Record<FunctionTag, string>> = {
  head: 'leidinggevende',
  'attention-officer': 'collega met de meldcode als taak',
  'board-attention-officer': 'bestuur',
};
const ofNoTag = 'collega die de zorg regelt';
const several = 'collega’s met de meldcode als taak';

type Named = { noun: string; of?: SchoolFunction | undefined };

/**
 * The words of the model as this document would say them: its own functions, steps, routes and annexes. A sentence
 * about a route or annex that it does not have is left out.
 */
export function ownWords(draft: Draft, own: ReadonlyMap<string, string>): (text: string) => string {
  const withSteps = withOwnSteps(draft);
  return (text) => withOwnFunctions(draft, withOwnColumns(draft, withSteps(withOwnPlaces(draft, own, text))));
}

function withOwnFunctions(draft: Draft, text: string): string {
  const asked = draft.model.functions.filter(
    ({ name, tags }) => isSpokenOf(name) && (unnamed[tags[0]!] || tags.length === 0),
  );
  const byLength = asked.toSorted((a, b) => b.name.length - a.name.length);
  const spoken = new RegExp(
    String.raw`(?:\b(de|het|een) )?\b(${byLength.map(({ name }) => name).join('|')})(sen)?\b`,
    'gi',
  );
  const officer = asked.find(({ tags }) => tags[0] === 'attention-officer');
  const speaksOfOfficer = officer !== undefined && new RegExp(officer.name, 'i').test(text);
  const nouns = new Set<string>();
  const said = text.replace(
    spoken,
    (all, article: string | undefined, name: string, plural: string | undefined, place: number) => {
      const wanted = byLength.find((one) => lower(one.name) === lower(name))!;
      const { noun, of } = nameFor(draft, wanted, text, speaksOfOfficer ? officer : undefined);
      if (of && lower(of.name) === lower(name)) return all;
      nouns.add(noun);
      if (plural) return asWritten(all, article ? `de ${several}` : several);
      const isBare = article === undefined && (of !== undefined || place === 0);
      return asWritten(
        all,
        isBare ? noun : `${lower(article ?? '') === 'een' ? 'een' : articleOf(noun)} ${noun}`,
      );
    },
  );
  return [...nouns].reduce(withoutDoubles, said);
}

function isSpokenOf(name: string): boolean {
  return /^(aandachtsfunctionaris|bovenschoolse|directeur|intern begeleider|zorgco)/i.test(name);
}

/** In a text about deciding the head is who decides. Who is the officer as well is not named twice in one text. */
function nameFor(
  draft: Draft,
  wanted: SchoolFunction,
  text: string,
  officer: SchoolFunction | undefined,
): Named {
  const found = isDeciding(wanted, text) ? deciderOf(draft) : undefined;
  const own = found ?? bySchool(draft, wanted);
  const isOfficer = own && officer && officer !== wanted && bySchool(draft, officer)?.id === own.id;
  const noun = unnamed[wanted.tags[0]!] ?? ofNoTag;
  return own && !isOfficer ? { noun: nounOf(own.name), of: own } : { noun };
}

function isDeciding({ decidesOnReport }: SchoolFunction, text: string): boolean {
  return decidesOnReport && /beslis|eindverantwoord|meldt/i.test(text);
}

/** "de schoolleider": who decides on a report, in the middle of a sentence. */
export function deciderInWords(draft: Draft): string | undefined {
  const name = deciderOf(draft)?.name;
  return name && `${articleOf(nounOf(name))} ${nounOf(name)}`;
}

function deciderOf({ protocol }: Draft): SchoolFunction | undefined {
  const deciding = protocol.functions.filter(({ decidesOnReport }) => decidesOnReport);
  return deciding.find(({ kind }) => kind === 'function') ?? deciding[0];
}

function bySchool(draft: Draft, wanted: SchoolFunction): SchoolFunction | undefined {
  const id = functionFor(draft, wanted.id);
  return draft.protocol.functions.find((one) => one.id === id);
}

/** "Directie (= aandachtsfunctionaris)" and "Directeur / directielid" as in the middle of a sentence. */
function nounOf(name: string): string {
  const [first = name] = name.replace(/\s*\(.*?\)/g, '').split(/\s+\/\s+/);
  const noun = first.trim();
  return /^\p{Lu}[\p{Lu}'’.]/u.test(noun) ? noun : noun.charAt(0).toLocaleLowerCase('nl') + noun.slice(1);
}

function articleOf(noun: string): string {
  return /^(college|bevoegd gezag|bestuur\b|mt\b)|(team|bestuur|hoofd|lid|college|management|bureau)$/i.test(
    noun,
  )
    ? 'het'
    : 'de';
}

/** With a capital where the model has one. */
function asWritten(old: string, now: string): string {
  return /^\p{Lu}/u.test(old) ? now.charAt(0).toLocaleUpperCase('nl') + now.slice(1) : now;
}

function sentencesOf(text: string): string[] {
  return text.match(/[^.?!]*[.?!]+\s*|[^.?!]+$/g) ?? [text];
}

/** "iemand uit kolom 3" says the name of the column of who acts. */
function withOwnColumns({ protocol, model }: Draft, text: string): string {
  return text.replace(/\bkolom (\d)\b/g, (all, number: string) => {
    const wanted = model.columns[Number(number) - 1];
    const found = protocol.columns.find(({ responsibility }) => responsibility === wanted?.responsibility);
    return found ? `de kolom ‘${found.label}’` : 'school';
  });
}

function withOwnPlaces(draft: Draft, own: ReadonlyMap<string, string>, text: string): string {
  if (!/\broute ‘|\bbijlage \d/i.test(text)) return text;
  const sentences = sentencesOf(text).map((sentence) => withOwnPlace(draft, own, sentence));
  return (
    sentences
      .filter((sentence) => sentence !== undefined)
      .join('')
      .trimEnd() || text
  );
}

function withOwnPlace(draft: Draft, own: ReadonlyMap<string, string>, sentence: string): string | undefined {
  const [, title] = /\broute ‘([^’]+)’/.exec(sentence) ?? [];
  const [, label] = /\bbijlage (\d+)/i.exec(sentence) ?? [];
  const route = draft.model.routes.find((one) => one.title === title);
  if (route && !own.has(route.id)) {
    const id = routeFor(draft, route.id);
    const now = draft.protocol.routes.find((one) => one.id === id)?.title;
    return now && sentence.replace(title!, now);
  }
  const annex = draft.model.annexes.find((one) => one.label.includes(label ?? '?'));
  const here = annex && draft.protocol.annexes.find(({ id }) => id === attachmentFor(draft, annex.id));
  if (label === undefined || here?.label === annex?.label) return sentence;
  return here ? sentence.replace(/\b(bijlage) \d+/i, here.label) : undefined;
}

function lower(text: string): string {
  return text.trim().toLocaleLowerCase('nl');
}
