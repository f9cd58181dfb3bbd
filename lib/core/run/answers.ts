import type { CardId } from '@/schemas/ids';
import type { Exit } from '@/schemas/protocol-flow';
import { targetOf } from './flow-index';
import type { FlowIndex, Place } from './flow-index';
import type { AnswerChoice } from './view';
import { answerInWords, capitalised, leadsTo } from './words';

const serious = ['report', 'report-and-help', 'emergency', 'police-report'];

/** Does this way lead to a report or to 112, with nothing left to decide before it? */
function endsSeriously(index: FlowIndex, start: Place): boolean {
  const seen = new Set<CardId>();
  for (let at: Place | undefined = start; at && !seen.has(at.card.id);) {
    if (at.card.kind === 'outcome') return serious.includes(at.card.outcome);
    if (at.card.kind === 'question' || at.card.exits.length !== 1) return false;
    seen.add(at.card.id);
    const only: Exit | undefined = at.card.exits[0];
    const next: CardId | undefined = only && targetOf(index.flow, only);
    at = next && index.places.get(next);
  }
  return false;
}

/** "ja of twijfel" can be two buttons; "eer of dwang, ook bij twijfel" would lose what it says. */
const saysOnlyAnswers = (label: string) =>
  !label || /^((ja|nee|twijfel|deels|misschien|of)[\s,/]*)+$/i.test(label);

function choicesOf(index: FlowIndex, from: Place, exit: Exit): AnswerChoice[] {
  const target = targetOf(index.flow, exit);
  const to = target && index.places.get(target);
  const tone = to && endsSeriously(index, to) ? 'report' : 'plain';
  const base = { exitId: exit.id, leadsTo: leadsTo(from, to || undefined), tone } as const;
  if (exit.answers.length > 1 && saysOnlyAnswers(exit.label)) {
    return exit.answers.map((answer) => ({ ...base, answer, label: answerInWords[answer] }));
  }
  const answer = exit.answers.length === 1 ? exit.answers[0] : undefined;
  const label = exit.label
    ? capitalised(exit.label)
    : answer
      ? answerInWords[answer]
      : capitalised(base.leadsTo);
  return [{ ...base, answer, label }];
}

/** The buttons under a question: "ja of twijfel" gives two that lead the same way. */
export function answersOf(index: FlowIndex, from: Place): AnswerChoice[] {
  const ways = from.card.exits.map((exit: Exit) => {
    const target = targetOf(index.flow, exit);
    return { title: target && index.places.get(target)?.card.title, choices: choicesOf(index, from, exit) };
  });
  const said = ways.flatMap(({ choices: [way] }) => (way ? [way.leadsTo] : []));
  const isSaidOnce = (words: string) => said.filter((one) => one === words).length < 2;
  // Two different ways with the same words ("stap 5") are told apart by the title of the card they lead to.
  return ways.flatMap(({ title, choices }) =>
    choices.map((choice) => (isSaidOnce(choice.leadsTo) || !title ? choice : { ...choice, leadsTo: title })),
  );
}
