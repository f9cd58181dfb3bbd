import { sentenceCase } from '@/lib/core/dutch';
import { names } from '@/lib/core/protocol/questions';
import { lengths } from '@/schemas/lengths';
import { tooLong } from '@/schemas/typed-text';
import type { ExceptionKind } from '@/lib/core/rules';

/** How an answer to a finding begins, on the button and above the reason. */
export const exceptionWords: Readonly<Record<Exclude<ExceptionKind, 'none'>, string>> = {
  reason: 'Wij kiezen hiervoor, want …',
  'not-applicable': 'Niet van toepassing, want …',
  confirm: 'Dit klopt zo, want …',
};

const LEAST = 10;

/** What is wrong with a reason, or undefined when it will do. */
export function problemOfReason(text: string): string | undefined {
  const { length } = text.trim();
  const problem = tooLong(sentenceCase(names.exception.fields.reason), text.trim(), lengths.exception.reason);
  if (problem !== undefined) return problem;
  if (length >= LEAST) return undefined;
  return length === 0
    ? 'Schrijf eerst waarom dit zo mag blijven.'
    : `Schrijf iets meer: minstens ${LEAST} tekens.`;
}
