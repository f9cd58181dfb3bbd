import { listed } from '@/lib/core/dutch';
import { applyTrusted } from '@/lib/core/protocol/editing';
import { cardsOf, counted, footnotesOfCard, type Noun } from '@/lib/core/protocol/questions';
import { footnotesOf } from '@/lib/core/rich-text';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Deadline, Route, Step } from '@/schemas/protocol-flow';
import type { RichText } from '@/schemas/rich-text';

const nouns = ['step', 'card', 'exit', 'task', 'footnote', 'global-exit', 'start-answer'] as const;
type Counted = (typeof nouns)[number] & Noun;

/** How many of each an edit takes away. */
export type Gone = Readonly<Record<Counted, number>> & {
  /** Explanations and introductions. */
  texts: number;
  /** Terms that stay, and counted from something that goes. */
  starts: number;
};

/** What an edit takes away with what it removes; nothing when it cannot be made. */
export function goneWith(protocol: Protocol, operation: Operation): Gone & { after: Protocol } {
  const made = applyTrusted(protocol, operation);
  const after = made.ok ? made.value.protocol : protocol;
  const [had, left] = [inventory(protocol), inventory(after)];
  const gone = (noun: Counted | 'texts') => Math.max(0, had[noun] - left[noun]);
  return {
    ...(Object.fromEntries(nouns.map((noun) => [noun, gone(noun)])) as Record<Counted, number>),
    texts: gone('texts'),
    starts: startsLost(protocol, after),
    after,
  };
}

/** "2 kaarten, 3 lijnen, 1 taak en 1 tekst"; without what was asked for itself. Empty when nothing else goes. */
export function goneInWords(gone: Gone, without?: Counted): string {
  const texts = gone.texts > 0 ? [gone.texts === 1 ? '1 tekst' : `${gone.texts} teksten`] : [];
  const things = nouns.flatMap((noun) => {
    const isTold = noun !== without && gone[noun] > 0;
    const own = isTold ? [counted(gone[noun], noun)] : [];
    return noun === 'task' ? [...own, ...texts] : own;
  });
  const starts = gone.starts > 0 ? [`het begin van ${counted(gone.starts, 'deadline')}`] : [];
  return listed([...things, ...starts], 'en');
}

function inventory(protocol: Protocol): Record<Counted | 'texts', number> {
  const { routes } = protocol;
  const steps = routes.flatMap((route) => route.steps);
  const cards = routes.flatMap(cardsOf);
  const texts = [...routes.map(({ intro }) => intro), ...steps.map(({ intro }) => intro)];
  const bodies = cards.map(({ body }) => body);
  const inTexts = [...texts, ...bodies].filter(isWritten);
  return {
    step: steps.length,
    card: cards.length,
    exit: sum(cards, ({ exits }) => exits.length),
    task: sum(cards, ({ tasks }) => tasks.items.length),
    footnote:
      sum(cards, footnotesIn) +
      sum(texts.filter(isWritten), (text) => footnotesOf(text).length) +
      [...steps, ...protocol.columns].filter(({ footnote }) => footnote?.trim()).length,
    'global-exit': protocol.globalExits.length,
    'start-answer': protocol.startQuestion?.options.length ?? 0,
    texts: inTexts.length,
  };
}

const sum = <T>(things: readonly T[], of: (thing: T) => number) =>
  things.reduce((total, thing) => total + of(thing), 0);

const isWritten = (text: RichText | undefined): text is RichText => (text?.content.length ?? 0) > 0;

function footnotesIn(card: Card): number {
  return footnotesOfCard(card).next - 1;
}

type WithTerm = { id: string; deadline?: Deadline | undefined };

function startsLost(before: Protocol, after: Protocol): number {
  const left = new Map(termsIn(after).map((thing) => [thing.id, thing]));
  return termsIn(before).filter(({ id, deadline }) => {
    const now = left.get(id);
    return now !== undefined && deadline?.from !== undefined && now.deadline?.from === undefined;
  }).length;
}

function termsIn({ routes, globalExits }: Protocol): WithTerm[] {
  const ofRoute = (route: Route): WithTerm[] => [route, ...route.steps.flatMap(ofStep)];
  const ofStep = (step: Step): WithTerm[] => [step, ...step.cards];
  return [...routes.flatMap(ofRoute), ...globalExits];
}
