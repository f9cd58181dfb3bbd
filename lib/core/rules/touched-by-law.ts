import { asks } from '@/lib/core/protocol/questions';
import { actOf, partsOf, restsOn, tokensOf } from '@/lib/core/law';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route, Step } from '@/schemas/protocol-flow';
import type { Sector } from '@/schemas/vocabulary';
import { checkProtocol, rulesFor } from './check-protocol';
import { factsOf, type Judging } from './facts';
import type { Finding, Where } from './finding';
import { groundsFor } from './ground';
import { looksAt, type Looks } from './looks-at';
import type { Rule } from './rule';

/** Words of a law that are no longer what was kept, at their place: "besluit:2/1/c", or of a whole act "wpo:". */
export type DriftedWords = { id: string; was?: string | undefined };

/** What in a protocol rests on words that drifted. */
export type Touched = {
  rules: { id: string; title: string }[];
  /** What these rules find today. */
  findings: Finding[];
  /** Cards, and the texts, functions and fields that these rules judge. */
  places: Where[];
  /** Sentences that cite the place or hold its words. */
  sentences: { where: Where; text: string }[];
};

/** The lid of each act that lets the Besluit say what a meldcode holds: without it, its rules hang in the air. */
const baseOfBesluit: Readonly<Record<string, readonly Sector[]>> = {
  'wpo:4b/5': ['po'],
  'wvo2020:3.41/5': ['vo'],
  'wec:5/5': ['so', 'vso'],
  'wko:1.51a/5': ['ko'],
};

/** The rules that rest on these words, on that day in these sectors. */
export function rulesRestingOn(
  ids: readonly string[],
  judging: Required<Pick<Judging, 'on' | 'sectors'>>,
): Rule[] {
  const { sectors } = judging;
  const withBase = ids.flatMap((id) =>
    baseOfBesluit[id]?.some((sector) => sectors.includes(sector)) ? [id, 'besluit:'] : [id],
  );
  const isTouched = (place: string) =>
    withBase.some((id) => (id.endsWith(':') ? place.startsWith(id) : restsOn(place, id)));
  return rulesFor(judging).filter(({ grounds }) =>
    groundsFor(grounds, judging).some(({ rests = [] }) => rests.some(isTouched)),
  );
}

export function touchedByLaw(
  protocol: Protocol,
  judging: Judging,
  drifted: readonly DriftedWords[],
): Touched {
  const facts = factsOf(protocol, judging);
  const touched = rulesRestingOn(
    drifted.map(({ id }) => id),
    facts,
  );
  const ids = new Set(touched.map(({ id }) => id));
  const looks = touched.flatMap(({ id }) => looksAt[id] ?? []);
  return {
    rules: touched.map(({ id, title }) => ({ id, title })),
    findings: checkProtocol(protocol, judging).filter(({ rule }) => ids.has(rule)),
    places: once(placesLookedAt(protocol, looks)),
    sentences: facts
      .words()
      .flatMap(({ where, text }) => sentencesIn(text).map((sentence) => ({ where, text: sentence })))
      .filter(({ text }) => drifted.some((words) => cites(text, words.id) || holds(text, words.was))),
  };
}

function once(places: readonly Where[]): Where[] {
  return [...new Map(places.map((where) => [JSON.stringify(where), where])).values()];
}

function placesLookedAt(protocol: Protocol, looks: readonly Looks[]): Where[] {
  const wanted = <K extends keyof Looks>(key: K) =>
    looks.flatMap((one): readonly unknown[] => [one[key]].flat());
  const [tags, fields, contacts, functions] = [
    wanted('tags'),
    wanted('fields'),
    wanted('contacts'),
    wanted('functions'),
  ];
  const isTagged = (thing: { tags: readonly unknown[] }) => thing.tags.some((tag) => tags.includes(tag));
  const cards = protocol.routes.flatMap((route) =>
    route.steps.flatMap((step) =>
      step.cards
        .filter((card) => looks.some((one) => judges(one, card, step, route)))
        .map(({ id }): Where => ({ routeId: route.id, stepId: step.id, cardId: id })),
    ),
  );
  const decides = looks.some(({ decider }) => decider);
  const collections = [
    'globalExits',
    'definitions',
    'chapters',
    'annexes',
    'signalLists',
    'forms',
    'participation',
  ] as const;
  return [
    ...cards,
    ...protocol.functions
      .filter((one) => (decides && one.decidesOnReport) || one.tags.some((tag) => functions.includes(tag)))
      .map(({ id }): Where => ({ functionId: id })),
    ...collections.flatMap((collection) =>
      protocol[collection].filter(isTagged).map(({ id }): Where => ({ collection, entryId: id })),
    ),
    ...protocol.contacts
      .filter(({ kind }) => contacts.includes(kind))
      .map(({ id }): Where => ({ collection: 'contacts', entryId: id })),
    ...(['competentAuthority', 'referralIndexAuthorised', 'approvals'] as const)
      .filter((field) => fields.includes(field))
      .map((field): Where => ({ field })),
  ];
}

function judges(looks: Looks, card: Card, step: Step, route: Route): boolean {
  const marked = [card, ...card.exits].some(({ tags }) => tags.some((tag) => looks.tags?.includes(tag)));
  return (
    marked ||
    step.tags.some((tag) => looks.tags?.includes(tag)) ||
    asks(card, ...(looks.questions ?? [])) ||
    (card.kind === 'outcome' && looks.outcomes?.includes(card.outcome) === true) ||
    (route.kind === 'home' && step.kinds.some((kind) => looks.steps?.includes(kind))) ||
    looks.routes?.includes(route.kind) === true
  );
}

/** A point after "art." or a number ends no sentence. */
function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?])(?<!\b(?:art|lid|jo|nr|bijv|o\.a|t\/m|Stb)\.)\s+(?=[\p{Lu}"“(])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** "WPO artikel 4b", "artikel 2 van het Besluit verplichte meldcode": the act by a name, and the article. */
function cites(sentence: string, id: string): boolean {
  const { act, path } = partsOf(id);
  if (!act) return false;
  const { name, also } = actOf(act);
  const said = ` ${tokensOf(sentence).join(' ')} `;
  if (![name, ...also].some((one) => said.includes(` ${tokensOf(one).join(' ')} `))) return false;
  const [article = ''] = path;
  if (article === '') return true;
  const number = article.replaceAll('.', '\\.');
  return /^\d+$/u.test(article)
    ? new RegExp(String.raw`\bart(?:ikel(?:en)?)?\.? (?:\S+ (?:en|tot|,) )?${number}(?![\w.])`, 'u').test(
        said,
      )
    : new RegExp(String.raw` ${number}(?![\w.])`, 'u').test(said);
}

/** So many words of the law in a row are a quotation, whatever commas stand between them. */
const QUOTED = 7;

function holds(sentence: string, was: string | undefined): boolean {
  const words = wordsOf(was ?? '');
  const said = ` ${wordsOf(sentence).join(' ')} `;
  const length = Math.min(QUOTED, words.length);
  if (length < QUOTED / 2) return false;
  return words.some(
    (_, at) => at + length <= words.length && said.includes(` ${words.slice(at, at + length).join(' ')} `),
  );
}

function wordsOf(text: string): string[] {
  return tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token));
}
