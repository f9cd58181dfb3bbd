import { settle, editStep } from '@/lib/core/protocol/editing';
import { deadlineInWords, findCard, findStep, keepReferences } from '@/lib/core/protocol/questions';
import { ok } from '@/lib/core/result';
import type { CardId, StepId } from '@/schemas/ids';
import { lengths, lengthOfFootnote } from '@/schemas/lengths';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { Step } from '@/schemas/protocol-flow';
import { joined, textsTogether } from './leftovers';
import { countsFrom, isNumber, renumber } from './renumber';
import { cannot, type NewId, type Reshaped } from './reshaped';
import { continued } from './split-card';

/** The step takes in the one below it: its cards, its name, and what it says. */
export function mergeSteps(protocol: Protocol, stepId: StepId): Reshaped {
  const found = findStep(protocol, stepId);
  const next = found?.route.steps[found.index + 1];
  if (!found || !next) return cannot('Onder deze stap staat geen stap om mee samen te voegen.');
  const { route, step } = found;
  if (new Set([...step.kinds, ...next.kinds]).size > 6)
    return cannot('Samen horen deze stappen bij te veel wettelijke stappen.');
  const pointed = keepReferences(protocol, (kind, id) => (kind === 'step' && id === next.id ? stepId : true));
  const left = route.steps.filter(({ id }) => id !== next.id);
  const isNumbered = countsFrom(route.steps) !== undefined && isNumber(step) && isNumber(next);
  const merged = oneStep(step, next, { protocol, isNumbered });
  const wanted = editStep(pointed, stepId, ({ cards }) => ({ ...merged, cards }));
  return ok([
    ...settle(protocol, wanted),
    ...next.cards.map((card, index): Operation => {
      const end = step.cards.length + index;
      return { kind: 'move_card', cardId: card.id, stepId, index: end, parts: card.parts };
    }),
    { kind: 'remove_step', stepId: next.id },
    ...(isNumbered ? renumber(route.steps, left) : []),
  ]);
}

function oneStep(step: Step, next: Step, on: { protocol: Protocol; isNumbered: boolean }): Step {
  const label = on.isNumbered
    ? { text: step.label, left: undefined }
    : joined(step.label, next.label, { by: '+', most: lengths.step.label });
  const title = joined(step.title, next.title, { by: ' en ', most: lengths.step.title });
  const footnote = joined(step.footnote, next.footnote, { by: ' ', most: lengthOfFootnote });
  const { deadline, record, feedback } = next;
  const intro = textsTogether(
    [step.intro, next.intro],
    [
      label.left,
      title.left,
      footnote.left,
      step.deadline &&
        deadline &&
        [deadlineInWords(deadline, on.protocol), deadline.note].filter(Boolean).join('. '),
      step.record &&
        record &&
        `Leg vast: ${record.what}${record.where === undefined ? '' : ` (${record.where})`}`,
      step.feedback && feedback && `Koppel terug aan ${feedback.to}: ${feedback.what}`,
    ],
  );
  return {
    ...next,
    ...step,
    label: label.text ?? '',
    title: title.text ?? '',
    kinds: [...new Set([...step.kinds, ...next.kinds])],
    tags: [...new Set([...step.tags, ...next.tags])],
    ...(footnote.text !== undefined && { footnote: footnote.text }),
    ...(intro && { intro }),
  };
}

/** The cards of a step from this one on become a step of their own below it. */
export function splitStep(protocol: Protocol, cardId: CardId, newId: NewId): Reshaped {
  const found = findCard(protocol, cardId);
  if (!found || found.index === 0) return cannot('Kies een kaart die niet de eerste van de stap is.');
  const { route, step, index } = found;
  const at = route.steps.indexOf(step);
  const added: Step = {
    id: newId('step') as StepId,
    label: isNumber(step) ? step.label : continuedLabel(step.label),
    title: continued(step.title, lengths.step.title),
    kinds: step.kinds,
    tags: [],
    cards: [],
  };
  return ok([
    { kind: 'add_step', routeId: route.id, index: at + 1, step: added },
    ...step.cards.slice(index).map((card, end): Operation => {
      return { kind: 'move_card', cardId: card.id, stepId: added.id, index: end, parts: card.parts };
    }),
    ...renumber(route.steps, route.steps.toSpliced(at + 1, 0, added)),
  ]);
}

/** "Fase 2b" after "Fase 2". */
function continuedLabel(label: string): string {
  return label.trim() === '' || label.length >= lengths.step.label ? label : `${label}b`;
}
