import type { Card, Step } from '@/schemas/protocol-flow';
import type { StepKind, Tag } from '@/schemas/vocabulary';
import { caseOf } from '../fix-case';
import { bringTagged } from './add-text';
import { drafted } from './drafted';
import type { Draft } from './draft';
import type { Fix } from './fix';
import { putCards, routeOf, type Putting } from './put-cards';

const tagged = (tag: Tag) => (card: Card) => card.tags.includes(tag);

/** The first card of that step of the model with the tag, put in its step. */
function putTagged(draft: Draft, tag: Tag, putting: Putting) {
  const inStep = stepOfModel(draft, putting.kind)?.cards ?? [];
  putCards(draft, inStep.filter(tagged(tag)).slice(0, 1), putting);
}

function stepOfModel({ model }: Draft, kind: StepKind): Step | undefined {
  const home = model.routes.find((route) => route.kind === 'home');
  return home?.steps.find(({ kinds }) => kinds.includes(kind));
}

function addTaggedCard(label: string, tag: Tag, kind: StepKind, at: Putting['at'], byHand: string): Fix {
  return drafted(
    label,
    (draft, { finding }) => {
      const route = routeOf(draft, finding.where.routeId);
      if (route) putTagged(draft, tag, { routeId: route.id, kind, at });
    },
    byHand,
  );
}

/** With a colleague, Veilig Thuis and who can judge an injury: one card says all three. */
export const addConsultation = addTaggedCard(
  'Voeg het overleg toe',
  'veilig-thuis-advice',
  'consult',
  'end',
  'Zet in het overleg, op elke weg, dat je een collega en zo nodig Veilig Thuis of een deskundige voor letsel raadpleegt. Stel daarmee geen advies of overdracht uit.',
);

export const addWeighing = addTaggedCard(
  'Voeg het wegen toe',
  'risk-nature-severity',
  'weigh',
  'start',
  'Zet in het wegen, op elke weg naar hulp of melden, dat je risico, aard en ernst weegt. Vraag bij twijfel advies aan Veilig Thuis.',
);

/** The card in the step for signals; the definition says when and what to look at. */
export const addChildCheck = drafted(
  'Voeg de kindcheck toe',
  (draft, { finding }) => {
    const route = routeOf(draft, finding.where.routeId);
    if (!route) return;
    if (!caseOf(finding, 'child-check-when')) {
      putTagged(draft, 'child-check', { routeId: route.id, kind: 'signal', at: 'end' });
    }
    const isDefined = draft.protocol.definitions.some(({ tags }) => tags.includes('child-check'));
    if (!isDefined) bringTagged(draft, 'definitions', 'child-check');
  },
  'Zet de kindcheck bij het in kaart brengen van signalen, na de overdracht en voor het overleg, op elke weg.',
);

/** The talks themselves, or the question whether one is safe with what to do when it is not. */
export const addTalk = drafted(
  'Voeg het gesprek toe',
  (draft, { finding }) => {
    const route = routeOf(draft, finding.where.routeId);
    if (!route) return;
    const cards = stepOfModel(draft, 'talk')?.cards ?? [];
    const isAboutSkipping = caseOf(finding, 'skip-talk') !== undefined;
    // Where everybody talks, a question would open a way past the talk: then a chapter says when not to.
    if (isAboutSkipping && draft.choose(['question', 'chapter']) === 'chapter') {
      bringTagged(draft, 'chapters', 'skip-talk');
      return;
    }
    const wanted = cards.filter((card) => tagged('skip-talk')(card) === isAboutSkipping);
    putCards(draft, wanted, { routeId: route.id, kind: 'talk', at: 'start' });
  },
  'Zet het gesprek na het overleg en voor het wegen. Schrijf erbij wanneer je ervan afziet, en leid elke weg daarna naar het wegen.',
);
