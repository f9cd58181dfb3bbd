import type { ExitId } from '@/schemas/ids';
import type { QuestionCard } from '@/schemas/protocol-flow';
import type { Answer } from '@/schemas/vocabulary';
import { isWeighing } from './kinds';
import type { GivenAnswer } from './table';

const named: readonly Answer[] = ['yes', 'no', 'doubt', 'partly'];

/**
 * What one can answer: yes and no to a weighing, and whatever stands on the lines. Answers that take the same lines
 * are one; a line that names no answer is one of its own. An answer that no line names comes last, without lines.
 */
export function answersTo(card: QuestionCard): GivenAnswer[] {
  const found = new Map<string, { answers: Answer[]; exitIds: ExitId[]; at: number }>();
  const add = (answer: Answer, exitIds: ExitId[]) => {
    const key = exitIds.join('/');
    const same = found.get(key);
    const at = card.exits.findIndex(({ id }) => id === exitIds[0]);
    if (same) same.answers.push(answer);
    else found.set(key, { answers: [answer], exitIds, at: at === -1 ? card.exits.length : at });
  };
  for (const answer of named) {
    const exitIds = card.exits.filter(({ answers }) => answers.includes(answer)).map(({ id }) => id);
    const isAsked = isWeighing(card) && (answer === 'yes' || answer === 'no');
    if (exitIds.length > 0 || isAsked) add(answer, exitIds);
  }
  for (const { id, answers } of card.exits) {
    if (answers.length === 0 || answers.includes('other')) add('other', [id]);
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ answers, exitIds }) => ({ cardId: card.id, answers, exitIds }));
}
