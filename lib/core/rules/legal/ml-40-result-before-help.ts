import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Card, Exit, Step } from '@/schemas/protocol-flow';
import type { Tag } from '@/schemas/vocabulary';
import { practice, weighingFramework } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { isAdministrative, speaksOfHelp } from './administrative';
import { helplessWays, type Mode } from './helpless-ways';
import { targetOf, walk } from './walk';

const helpIsGiven = practice('zeg wie de hulp geeft');

/** Weighing 5, or "houdt het geweld op?", before anybody gave or arranged help. That weighing 5 is missing, ML-10 says. */
export const resultBeforeHelp: Rule = {
  id: 'ML-40',
  title: 'Eerst hulp, dan de vraag of de hulp werkt',
  why: 'Wie te vroeg vraagt of de hulp werkt, ziet niet dat die hulp uitblijft.',
  severity: 'warns',
  grounds: [...weighingFramework('afweging 5 volgt op de hulp'), ...helpIsGiven],
  exception: 'reason',
  check: ({ routes }, { cards }) => {
    const asking = cards.filter(({ card, route }) => route.kind === 'home' && asksForResult(card));
    if (asking.length === 0) return [];
    const helpless = helplessWays(routes, cards, modeAfter);
    return asking.flatMap((placed): Problem[] => {
      const found = helpless(placed.card.id);
      const early = found.find(
        ({ mode, way }) => mode === 'nothing' || mode === 'filled' || helpFollows(placed, way),
      );
      if (early) return [problemOf(placed, early.way)];
      const idle = found.flatMap(({ way }) => helpOfNobody(way, cards) ?? [])[0];
      if (idle) return [givenByNobody(idle)];
      return found.slice(0, 1).map(({ way }) => withoutHelper(placed, way));
    });
  },
};

/** Help before weighing 3 or 4 is not the help they are about, and a note is no act. */
function modeAfter(card: Card, step: Step, mode: Mode): Mode {
  if (asks(card, 'weighing-3', 'weighing-4', 'help-possible')) return 'weighed';
  if (mode === 'helped' || isHelp(card, step, mode !== 'nothing')) return 'helped';
  if (mode === 'nothing' || mode === 'filled') return mode;
  if (isAdministrative(card)) return 'filled';
  return isOfNobody(card) ? 'of-nobody' : mode;
}

function problemOf(placed: PlacedCard, way: readonly CardId[]): Problem {
  const own = new Set(cardsOf(placed.route).map(({ id }) => id));
  return {
    where: placed.where,
    message: `${named(placed)} vraagt of de hulp werkt voordat er hulp is. Zet de hulp ervoor.`,
    ...(way.every((id) => own.has(id)) && { path: way }),
  };
}

/** Neither law nor norm asks a card for the help that was accepted, so that there is none is only advice. */
function withoutHelper(placed: PlacedCard, way: readonly CardId[]): Problem {
  return {
    ...problemOf(placed, way),
    subject: 'no-help-card',
    severity: 'advises',
    grounds: helpIsGiven,
    message: `${named(placed)} vraagt of de hulp werkt, maar geen kaart ervoor zegt wie helpt. Zet er een kaart voor: wie geeft welke hulp, en tot wanneer?`,
  };
}

function helpOfNobody(way: readonly CardId[], cards: readonly PlacedCard[]): PlacedCard | undefined {
  const passed = way.flatMap((id) => cards.find(({ card }) => card.id === id) ?? []);
  const weighed = passed.findLastIndex(({ card }) => asks(card, 'weighing-3', 'weighing-4', 'help-possible'));
  return passed.slice(weighed + 1).find(({ card }) => isOfNobody(card));
}

/** The help is written out, and every column on it only hears of it or gives advice. */
const isOfNobody = (card: Card): boolean =>
  (card.kind === 'action' || card.kind === 'handover') &&
  card.parts.length > 0 &&
  !isDone(card) &&
  (card.kind === 'handover' || speaksOfHelp(card)) &&
  !isAdministrative(card);

const givenByNobody = (placed: PlacedCard): Problem => ({
  where: placed.where,
  subject: 'help-of-nobody',
  grounds: helpIsGiven,
  message: `${named(placed)} is hulp die niemand geeft: elke kolom wordt alleen geïnformeerd of geeft advies. Zet erbij wie dit doet.`,
});

/**
 * After "ja, aanvaard" the help may begin without a card of its own. Not where the help, or the question whether it is
 * possible, comes only when the result is good.
 */
function helpFollows({ card, route }: PlacedCard, way: readonly CardId[]): boolean {
  const good = card.exits.filter(({ answers }) => answers.includes('yes')).flatMap(targetOf);
  const by = (_exit: Exit, from: Card) => from.kind !== 'outcome';
  const signals = route.steps.filter(({ kinds }) => kinds.includes('signal')).flatMap(({ cards }) => cards);
  const avoid = [...way, ...signals.map(({ id }) => id)];
  const after = walk(route, good, { avoid, by });
  return route.steps.some(({ kinds, cards }) =>
    cards.some(
      (one) =>
        after.has(one.id) &&
        (asks(one, 'weighing-3', 'weighing-4', 'help-possible') ||
          (kinds.includes('decide') &&
            one.kind === 'action' &&
            !isAdministrative(one) &&
            !one.tags.some(isAfterwards))),
    ),
  );
}

const isAfterwards = (tag: Tag) => ['feedback', 'aftercare', 'inform-before-report'].includes(tag);

function asksForResult(card: Card): boolean {
  return asks(card, 'weighing-5') || (card.kind === 'question' && card.tags.includes('report-again'));
}

/**
 * An action counts when somebody does it and it is not plainly administrative: which words a school has for its help
 * nobody can list, but recording, planning a meeting, telling and waiting can be. Telling that one reports is no help, nor
 * is a decision. Who reported has called in help.
 */
function isHelp(card: Card, step: Step, isWeighed: boolean): boolean {
  if (card.kind === 'outcome') return ['help', 'report', 'report-and-help'].includes(card.outcome);
  if (card.kind !== 'action' && card.kind !== 'handover') return false;
  if (card.tags.includes('inform-before-report')) return false;
  if (card.parts.some(({ part }) => part === 'decides') || isAdministrative(card)) return false;
  if (!isDone(card)) return false;
  return isWeighed || step.kinds.some((kind) => ['decide', 'follow', 'evaluate', 'other'].includes(kind));
}

const isDone = ({ parts }: Card): boolean =>
  parts.length === 0 || parts.some(({ part }) => part === 'does' || part === 'joins');
