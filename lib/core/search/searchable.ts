import {
  deadlineInWords,
  everyCard,
  findStep,
  names,
  nounOfList,
  stepHead,
  unnamed,
  type Noun,
} from '@/lib/core/protocol/questions';
import { wordsIn, type Where } from '@/lib/core/rules';
import type { Protocol } from '@/schemas/protocol';
import type { Deadline } from '@/schemas/protocol-flow';
import { folded } from './fold';

export type FoundKind = 'card' | 'step' | 'route' | 'people' | 'text' | 'protocol';
export type Text = { text: string; folded: string };
/** One thing of the protocol with all the words that stand in it. */
export type Thing = {
  /** Stays the same while the thing does. */
  key: string;
  kind: FoundKind;
  where: Where;
  /** What it is, and where it stands: "kaart · stap 2 · Thuissituatie". */
  place: string;
  title: Text;
  texts: Text[];
};
export type Searchable = readonly Thing[];

/** All that can be found in a protocol, in reading order. Made once for a document, asked at every key. */
export function searchable(protocol: Protocol): Searchable {
  const things = new Map<string, Thing>();
  const thingOf = (where: Where): Thing => {
    const key = JSON.stringify(where);
    const thing = things.get(key) ?? thingAt(protocol, where, key);
    things.set(key, thing);
    return thing;
  };
  for (const { where, text, under } of wordsIn(protocol)) {
    const thing = thingOf(where);
    if (under === undefined && thing.title.text === '') thing.title = asText(text);
    else thing.texts.push(asText(text));
  }
  for (const { where, deadline } of deadlinesIn(protocol))
    thingOf(where).texts.push(asText(deadlineInWords(deadline, protocol)));
  for (const { id, abbreviation } of protocol.functions)
    if (abbreviation) thingOf({ functionId: id }).texts.push(asText(abbreviation));
  return [...things.values()].map((thing) =>
    thing.title.text === '' ? { ...thing, title: asText(unnamed(nounAt(thing.where))) } : thing,
  );
}

const asText = (text: string): Text => ({ text, folded: folded(text) });

function deadlinesIn(protocol: Protocol): { where: Where; deadline: Deadline }[] {
  const ofSteps = protocol.routes.flatMap(({ id, steps }) =>
    steps.flatMap((step) =>
      step.deadline ? [{ where: { routeId: id, stepId: step.id }, deadline: step.deadline }] : [],
    ),
  );
  const ofCards = everyCard(protocol).flatMap(({ route, step, card }) =>
    card.deadline
      ? [{ where: { routeId: route.id, stepId: step.id, cardId: card.id }, deadline: card.deadline }]
      : [],
  );
  return [...ofSteps, ...ofCards];
}

const kindOf: { readonly [N in Noun]?: FoundKind } = {
  card: 'card',
  step: 'step',
  route: 'route',
  column: 'people',
  function: 'people',
  protocol: 'protocol',
};

function thingAt(protocol: Protocol, where: Where, key: string): Thing {
  return {
    key,
    where,
    kind: kindOf[nounAt(where)] ?? 'text',
    place: placeAt(protocol, where),
    title: asText(''),
    texts: [],
  };
}

function nounAt({ cardId, stepId, routeId, columnId, functionId, collection }: Where): Noun {
  if (cardId) return 'card';
  if (stepId) return 'step';
  if (routeId) return 'route';
  if (columnId) return 'column';
  if (functionId) return 'function';
  return collection ? nounOfList[collection] : 'protocol';
}

function placeAt(protocol: Protocol, where: Where): string {
  const step = where.stepId && findStep(protocol, where.stepId);
  return [
    names[nounAt(where)].one,
    ...(step ? [...(where.cardId ? [stepHead(step.step).toLowerCase()] : []), step.route.title] : []),
  ].join(' · ');
}
