import { cardsOf } from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import type { CardId } from '@/schemas/ids';
import type { Card, Feedback, Route, Step } from '@/schemas/protocol-flow';
import type { Contact } from '@/schemas/protocol';
import type { RichText } from '@/schemas/rich-text';
import { besluit, ownReading } from '../grounds';
import type { Problem, Rule } from '../rule';
import { taskTexts } from '../task-texts';
import { namedStep } from './home-steps';
import { consultsIn, tellsParentsIn } from './telling-parents';
import { targetOf, walkFromStart } from './walk';

/**
 * The lines tell what comes before what; what a card does is told by its tags and its words. Silent on a route where
 * nobody is consulted (ML-02, ML-04), and on a step of talk that every way to the consultation passes (ML-03).
 */
export const parentsBeforeConsultation: Rule = {
  id: 'ML-45',
  title: 'Eerst overleg, dan pas met de ouders praten',
  why: 'Wie zonder overleg naar de ouders gaat, kan een kind in gevaar brengen.',
  severity: 'warns',
  grounds: ownReading(besluit('art. 2 lid 2 onder b en c')),
  exception: 'reason',
  check: ({ contacts }, { homeRoutes }) => homeRoutes.flatMap((route) => toldTooSoon(route, contacts)),
};

function toldTooSoon(route: Route, contacts: readonly Contact[]): Problem[] {
  const consults = route.steps.flatMap((step) =>
    step.cards.filter((card) => isConsultation(card, step, contacts)).map(({ id }) => id),
  );
  if (consults.length === 0) return [];
  const soon = enteredBefore(route, consults);
  return route.steps
    .filter((step) => !(isTalkOnly(step) && alwaysPassed(route, step, consults)))
    .flatMap((step) => {
      const cards = step.cards.filter(({ id }) => soon.has(id));
      const telling = cards.filter(tellsFirst);
      const inStep = cards.length > 0 && !consults.includes(cards[0]!.id) && stepTells(step);
      const where = { routeId: route.id, stepId: step.id };
      if (telling.length === 0 && inStep) return [{ where, message: message(namedStep(step)) }];
      return telling.map(({ id, title }) => ({
        where: { ...where, cardId: id },
        message: message(`Kaart "${title}"`),
      }));
    });
}

function message(named: string): string {
  return `${named} laat ouders iets horen voordat iemand heeft overlegd met een collega of Veilig Thuis. Overleg eerst.`;
}

/** The cards one comes to on some way without having left a card that consults. */
function enteredBefore(route: Route, consults: readonly CardId[]): ReadonlySet<CardId> {
  const passed = walkFromStart(route, { avoid: consults });
  const next = cardsOf(route)
    .filter(({ id }) => passed.has(id))
    .flatMap(({ exits }) => exits.flatMap(targetOf));
  return new Set([...(route.startCardId ? [route.startCardId] : []), ...passed, ...next]);
}

function stepTells({ title, intro, feedback }: Step): boolean {
  const texts = [title, ...sentencesOf(intro), ...saidTo(feedback)];
  return texts.some(tellsParentsIn) && !texts.some(consultsIn);
}

function isConsultation(card: Card, step: Step, contacts: readonly Contact[]): boolean {
  if (saysConsult(card, contacts)) return true;
  if (!step.kinds.includes('consult') || tellsFirst(card)) return false;
  return !step.cards.some((one) => saysConsult(one, contacts));
}

function saysConsult(card: Card, contacts: readonly Contact[]): boolean {
  return (
    card.tags.includes('veilig-thuis-advice') ||
    card.tags.includes('injury-expert') ||
    textsOf(card).some(consultsIn) ||
    contacts.some(({ id, kind }) => kind === 'veilig-thuis' && card.contactIds.includes(id))
  );
}

/** Parents are told in the card, before anything in it that consults. Who closes has no worry left to tell. */
function tellsFirst(card: Card): boolean {
  if (card.kind === 'outcome' && card.outcome === 'close') return false;
  const texts = textsOf(card);
  const told = texts.findIndex(tellsParentsIn);
  const consulted = texts.findIndex(consultsIn);
  if (told >= 0) return consulted < 0 || told < consulted;
  const isToldBeside = card.tags.includes('inform-before-report') || textsBeside(card).some(tellsParentsIn);
  return isToldBeside && consulted < 0;
}

function textsOf(card: Card): string[] {
  return [card.title, ...taskTexts(card), ...sentencesOf(card.body)];
}

/** What the card says around what is done in it: told there is told, but a consultation is more than such a word. */
function textsBeside({ exits, feedback, record }: Card): string[] {
  return [...linesOf(exits), ...saidTo(feedback), ...(record ? sentencesIn(record.what) : [])];
}

/** "Na een gesprek met de ouders" on the way out. */
function linesOf(exits: Card['exits']): string[] {
  return exits.flatMap(({ label, note }) => [label, note ?? '']);
}

/** Feedback to parents, as one sentence that tells them. */
function saidTo(feedback: Feedback | undefined): string[] {
  return feedback ? [`Vertel ${feedback.to} ${feedback.what}`] : [];
}

function sentencesOf(text: RichText | undefined): string[] {
  return text ? sentencesIn(plainText(text)) : [];
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s|\n/);
}

function isTalkOnly({ kinds }: Step): boolean {
  return kinds.includes('talk') && !kinds.includes('signal') && !kinds.includes('consult');
}

/** Then the whole step stands in the wrong place. */
function alwaysPassed(route: Route, { cards }: Step, consults: readonly CardId[]): boolean {
  const without = walkFromStart(route, { avoid: cards.map(({ id }) => id) });
  return !consults.some((id) => without.has(id));
}
