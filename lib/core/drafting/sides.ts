import { compareProtocols, type Change } from '@/lib/core/compare';
import { names } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Clash } from './clash';
import { insisted } from './insist';
import { nameOf, wayTo } from './place-of';

/** One thing that both changed: what stands there now, and what this person wrote. */
export type Side = {
  key: string;
  /** "Praat met de ouders · uitleg". */
  about: string;
  theirs: string;
  mine: string;
};

export type Sides =
  { kind: 'texts'; sides: Side[] } | { kind: 'acts'; about: string; mine: string[]; theirs: string[] };

/** Both sides of a clash on the document of now: two texts, or where there are no two texts what each did. */
export function sidesOf(document: Protocol, clash: Clash): Sides {
  const wanted = insisted(document, clash.operations);
  const mine = wanted ? compareProtocols(document, wanted) : clash.mine;
  const about = aboutOf(document, [...mine, ...clash.theirs]);
  if (mine.some(({ before, after }) => before === undefined && after === undefined) || !mine.every(isText))
    return { kind: 'acts', about, mine: mine.map(sentenceOf), theirs: clash.theirs.map(sentenceOf) };
  return {
    kind: 'texts',
    sides: mine.map((change) => ({
      key: change.key,
      about: aboutOf(document, [change]),
      theirs: change.before ?? '',
      mine: change.after ?? '',
    })),
  };
}

const isText = ({ kind, field }: Change) => kind === 'changed' && field !== undefined;
const sentenceOf = ({ sentence }: Change) => sentence;

function aboutOf(document: Protocol, changes: readonly Change[]): string {
  const [change] = changes;
  if (!change) return '';
  const thing = wayTo(document, change.id).at(-1);
  const noun = names[change.subject];
  const title = thing ? nameOf(thing).title || noun.one : noun.one;
  const field = change.field && (noun.fields as Record<string, string>)[change.field];
  return field ? `${title} · ${field}` : title;
}
