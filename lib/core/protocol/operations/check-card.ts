import { fail } from '@/lib/core/result';
import { card as cardSchema, type Card } from '@/schemas/protocol-flow';
import { problemsFrom } from '../issue-in-dutch';
import { placeInDutch } from '../place-in-dutch';
import type { OperationFailure } from './operation';

/** Refuses a card that no longer fits its schema: a fifth exit of a question, a field of another kind. */
export function checkCard(card: Card) {
  const parsed = cardSchema.safeParse(card);
  if (parsed.success) return undefined;
  const full = parsed.error.issues.some((issue) => issue.code === 'too_big' && issue.origin === 'array');
  const [problem] = problemsFrom(parsed.error.issues);
  return fail<OperationFailure>({
    code: full ? 'too_many' : 'invalid_value',
    place: placeInDutch({ cards: [card] }, ['cards', 0, ...(problem?.path ?? [])]),
    ...(problem && { message: problem.message }),
  });
}
