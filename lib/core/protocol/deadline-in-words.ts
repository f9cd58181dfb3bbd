import { assertNever } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import type { Deadline, DeadlineTerm } from '@/schemas/protocol-flow';
import { cardTitled, stepTitled } from './find';
import { words } from './words';

function termInWords(term: DeadlineTerm): string {
  switch (term.kind) {
    case 'direct':
      return 'direct';
    case 'same-day':
      return 'dezelfde dag';
    case 'within':
      return `binnen ${term.amount} ${term.amount === 1 ? words.timeUnit[term.unit] : words.timeUnits[term.unit]}`;
    case 'range':
      if (term.from === 0 || term.from === term.to)
        return termInWords({ ...term, kind: 'within', amount: term.to });
      return `tussen ${term.from} en ${term.to} ${words.timeUnits[term.unit]}`;
    case 'moment':
      return term.text;
    default:
      return assertNever(term);
  }
}

/** When the clock of a term starts, as one says it. */
export function startInWords(start: NonNullable<Deadline['from']>, protocol: Protocol): string {
  switch (start.kind) {
    case 'event':
      return start.text;
    case 'card':
      return `«${cardTitled(protocol, start.cardId)}»`;
    case 'step':
      return stepTitled(protocol, start.stepId);
    default:
      return assertNever(start);
  }
}

/** Whose term it is, when the deadline names somebody else than who does the card. */
export function deadlineOwner(
  { ofFunctionId }: Pick<Deadline, 'ofFunctionId'>,
  { functions }: Pick<Protocol, 'functions'>,
): string | undefined {
  return functions.find(({ id }) => id === ofFunctionId)?.name;
}

/**
 * "binnen 2 weken na «Vraag advies» (bij acuut gevaar: direct)". A term of somebody else starts with whose it is:
 * "Veilig Thuis: binnen 10 weken", so that nobody takes it for their own. The note of the deadline is not in it.
 */
export function deadlineInWords(deadline: Deadline, protocol: Protocol): string {
  const owner = deadlineOwner(deadline, protocol);
  return `${owner ? `${owner}: ` : ''}${ownDeadlineInWords(deadline, protocol)}`;
}

/** The same without whose it is, for a place that says that in words of its own. */
export function ownDeadlineInWords(deadline: Deadline, protocol: Protocol): string {
  const from = deadline.from ? ` na ${startInWords(deadline.from, protocol)}` : '';
  const acute = deadline.acute ? ` (bij acuut gevaar: ${termInWords(deadline.acute)})` : '';
  return termInWords(deadline.term) + from + acute;
}
