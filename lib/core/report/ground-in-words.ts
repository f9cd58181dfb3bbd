import { dayInDutch } from '@/lib/core/dutch';
import type { Ground } from '@/lib/core/rules';

/** "WPO art. 4b lid 1 (geldig vanaf 1 juli 2013)". */
export function groundInWords({ article, validFrom, validUntil }: Ground): string {
  const until = validUntil ? ` tot en met ${dayInDutch(validUntil)}` : '';
  return `${article} (geldig vanaf ${dayInDutch(validFrom)}${until})`;
}
