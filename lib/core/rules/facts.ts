import { exploreRoute, type StateSpace } from '@/lib/core/state-space';
import { decisionTable, type DecisionTable } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import type { Sector, Tag } from '@/schemas/vocabulary';
import { placedCards, type PlacedCard } from './places';
import { taggedIn, type Tagged } from './tagged';
import { wordsIn, type PlacedWords } from './words-in';

const everySector: readonly Sector[] = ['po', 'vo', 'so', 'vso', 'ko'];

/** What the studio knows of a version when it is published (Wms; ML-31). */
export type VersionRecord = {
  label: string;
  adoptedOn?: string | undefined;
  entryIntoForce?: string | undefined;
  evaluationBefore?: string | undefined;
  /** The bodies that consented, with the day. */
  consents: readonly { body: string; date: string }[];
};

/** By which law a protocol is judged. */
export type Judging = {
  /** ISO day. */
  on: string;
  /** Those of the protocol when absent; all when it names none. */
  sectors?: readonly Sector[];
  /** Present when it is about to be published. */
  record?: VersionRecord;
};

/** What the rules ask of a protocol, looked up once for all of them. */
export type Facts = {
  on: string;
  sectors: readonly Sector[];
  record?: VersionRecord | undefined;
  cards: readonly PlacedCard[];
  /** The routes of worries about home: where the five steps of the law must be. */
  homeRoutes: readonly Route[];
  /** Everything with that tag that says something: a chapter without text does not count. */
  tagged: (tag: Tag) => readonly Tagged[];
  /** Every text a reader sees, with where it stands. */
  words: () => readonly PlacedWords[];
  /** Those that also reach who walks the steps: what only the poster says fulfils nothing. */
  wordsToActOn: () => readonly PlacedWords[];
  spaceOf: (route: Route) => StateSpace;
  tableOf: (route: Route) => DecisionTable | undefined;
  /** What more than one rule asks and only the protocol and its facts decide: made once in a check. */
  shared: <Made>(make: (protocol: Protocol, facts: Facts) => Made) => Made;
};

/** The sectors whose law a protocol is judged by. */
export function judgedSectors(
  protocol: Pick<Protocol, 'sectors'>,
  { sectors }: Pick<Judging, 'sectors'>,
): readonly Sector[] {
  const named = sectors ?? protocol.sectors;
  return named.length > 0 ? named : everySector;
}

export function factsOf(protocol: Protocol, judging: Judging): Facts {
  const tagged = once(() => taggedIn(protocol));
  const words = once(() => wordsIn(protocol));
  const shared = new Map<unknown, unknown>();
  const facts: Facts = {
    on: judging.on,
    sectors: judgedSectors(protocol, judging),
    record: judging.record,
    cards: placedCards(protocol),
    homeRoutes: protocol.routes.filter(({ kind }) => kind === 'home'),
    tagged: (tag) => tagged().get(tag) ?? [],
    words,
    wordsToActOn: once(() => words().filter(({ isOnPosterOnly }) => !isOnPosterOnly)),
    spaceOf: perRoute((route) => exploreRoute(protocol, route)),
    tableOf: perRoute((route) => decisionTable(protocol, route)),
    shared: <Made>(make: (protocol: Protocol, facts: Facts) => Made) => {
      if (!shared.has(make)) shared.set(make, make(protocol, facts));
      return shared.get(make) as Made;
    },
  };
  return facts;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function perRoute<T>(make: (route: Route) => T): (route: Route) => T {
  const made = new Map<Route, T>();
  return (route) => {
    if (!made.has(route)) made.set(route, make(route));
    return made.get(route)!;
  };
}
