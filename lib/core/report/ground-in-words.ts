import { dayInDutch } from '@/lib/core/dutch';
import { isPractice, type Ground } from '@/lib/core/rules';

/** "WPO art. 4b lid 1 (geldig vanaf 1 juli 2013)"; good practice has no day from which it holds. */
export function groundInWords({ article, validFrom, validUntil }: Ground): string {
  if (isPractice({ article })) return article;
  const until = validUntil ? ` tot en met ${dayInDutch(validUntil)}` : '';
  return `${article} (geldig vanaf ${dayInDutch(validFrom)}${until})`;
}
