import { emptyProtocol, startInWords } from '@/lib/core/protocol/questions';
import { CLIP_VERSION, clipType, type Clip } from '@/schemas/clip';
import type { CardId, EntryId, StepId } from '@/schemas/ids';
import { lengths } from '@/schemas/lengths';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Deadline, Route, Step } from '@/schemas/protocol-flow';
import { chosenSteps } from './chosen-steps';
import { withWhatItUses } from './what-it-uses';

/** What somebody chose to copy. Of cards in more than one route those of the first count. */
export type Choice = { cardIds: readonly CardId[] } | { stepIds: readonly StepId[] };

/** The choice as a value that can be pasted in any protocol; undefined when nothing of it is there. */
export function clipOf(protocol: Protocol, choice: Choice): Clip | undefined {
  const chosen = chosenSteps(protocol, choice);
  if (!chosen) return undefined;
  const kept = keptIn(chosen.steps, 'stepIds' in choice);
  const steps = chosen.steps.map((step) => stepOf(step, kept, protocol));
  return {
    type: clipType,
    version: CLIP_VERSION,
    of: 'stepIds' in choice ? 'steps' : 'cards',
    linesOut: linesIn(chosen.steps) - linesIn(steps),
    document: documentOf(protocol, { ...bare(chosen.route), steps }),
  };
}

type Kept = { cards: ReadonlySet<string>; steps: ReadonlySet<string> };

function keptIn(steps: readonly Step[], isWhole: boolean): Kept {
  const cards = new Set(steps.flatMap((step) => step.cards.map(({ id }) => id)));
  return { cards, steps: new Set(isWhole ? steps.map(({ id }) => id) : []) };
}

function stepOf(step: Step, kept: Kept, protocol: Protocol): Step {
  const cards = step.cards.map((card) => cardOf(card, kept, protocol));
  if (!kept.steps.has(step.id))
    return { id: step.id, label: step.label, title: step.title, kinds: [], tags: [], cards };
  return { ...withStart(step, kept, protocol), cards };
}

function cardOf(card: Card, { cards, steps }: Kept, protocol: Protocol): Card {
  const exits = card.exits.filter(({ to }) => !('cardId' in to) || cards.has(to.cardId));
  return { ...withStart(card, { cards, steps }, protocol), exits };
}

/** A term that counts from something that stays behind counts from what that is called. */
function withStart<T extends { deadline?: Deadline | undefined }>(
  thing: T,
  { cards, steps }: Kept,
  protocol: Protocol,
): T {
  const from = thing.deadline?.from;
  if (!from || from.kind === 'event') return thing;
  if (from.kind === 'card' ? cards.has(from.cardId) : steps.has(from.stepId)) return thing;
  const text = shortened(startInWords(from, protocol), lengths.deadline.from);
  return { ...thing, deadline: { ...thing.deadline, from: { kind: 'event', text } } };
}

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const linesIn = (steps: readonly Step[]) =>
  steps.reduce((sum, { cards }) => sum + cards.reduce((count, { exits }) => count + exits.length, 0), 0);

function bare({ id, kind, title }: Route): Route {
  return { id, kind, title, tags: [], startCardId: null, steps: [] };
}

function documentOf(protocol: Protocol, route: Route): Protocol {
  const empty = emptyProtocol({ id: 'clip' as EntryId, title: '', organisation: '', sectors: [] });
  const others = protocol.routes.filter(({ id }) => id !== route.id).map(bare);
  return withWhatItUses(
    {
      ...empty,
      functions: protocol.functions.map(({ id, name, kind }) => {
        return { id, name, kind, tags: [], memberIds: [], decidesOnReport: false };
      }),
      columns: protocol.columns.map(({ id, label, responsibility }) => {
        return { id, label, responsibility, functionIds: [] };
      }),
      routes: [route, ...others],
      contacts: protocol.contacts,
      definitions: protocol.definitions,
      annexes: protocol.annexes,
      signalLists: protocol.signalLists,
      forms: protocol.forms,
    },
    route,
  );
}
