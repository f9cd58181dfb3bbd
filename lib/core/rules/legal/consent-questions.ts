import { cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, QuestionCard, Route } from '@/schemas/protocol-flow';
import type { Where } from '../rule';
import { partsIn } from './sentences-in';
import { targetsIn } from './surely-reporting';

/** What the answer of parents or the child is about: whether they agree, take part, or only know. */
type Asked = 'consent' | 'cooperation' | 'knowing';

/**
 * Questions whether parents or the child agree, or know, of which one answer leads to a report or to Veilig Thuis and
 * another to none. Agreeing to help is asked the other way round: there a no leads to the report.
 */
export function consentQuestions(protocol: Protocol): { where: Where; title: string; asks: Asked }[] {
  return protocol.routes.flatMap((route) =>
    route.steps.flatMap((step) =>
      step.cards
        .filter((card): card is QuestionCard => card.kind === 'question' && asksConsent(card))
        .filter((card) => decidesOnReport(protocol, route, card))
        .map((card) => ({
          where: { routeId: route.id, stepId: step.id, cardId: card.id },
          title: card.title,
          asks: askedIn(partsIn(card.title)),
        })),
    ),
  );
}

function asksConsent({ title, kind, ...card }: QuestionCard): boolean {
  const isOfHelp = card.questions.some((one) => one !== 'other');
  return kind === 'question' && !isOfHelp && /[PJ][^,]*[C8hT]|[C8hT][^,]*[PJ]|nC/.test(partsIn(title));
}

function askedIn(parts: string): Asked {
  if (/C/.test(parts)) return 'consent';
  if (parts.includes('h')) return 'cooperation';
  return parts.includes('8') ? 'consent' : 'knowing';
}

/** Whoever agrees is reported and whoever does not is not, as far as one does not come back to the question. */
function decidesOnReport(protocol: Protocol, route: Route, { id, exits }: QuestionCard): boolean {
  const targetOf = targetsIn(protocol);
  const cards = new Map(protocol.routes.flatMap(cardsOf).map((card) => [card.id, card]));
  const comesToReport = ({ to }: Exit): boolean => {
    const seen = new Set([id]);
    const queue = [targetOf({ to })];
    for (let next = queue.pop(); queue.length > 0 || next !== undefined; next = queue.pop()) {
      const card = next === undefined || seen.has(next) ? undefined : cards.get(next);
      if (!card) continue;
      if (isReport(card)) return true;
      seen.add(card.id);
      queue.push(...card.exits.map((exit) => targetOf(exit)));
    }
    return false;
  };
  const refusing = exits.filter(isRefusal);
  return (
    refusing.length > 0 &&
    exits.some((exit) => !isRefusal(exit) && comesToReport(exit)) &&
    !refusing.some(comesToReport)
  );
}

function isRefusal({ answers, label }: Card['exits'][number]): boolean {
  return answers.includes('no') || /^\s*(?:nee|niet|geen|weiger)/iu.test(label);
}
