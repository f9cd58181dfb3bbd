import { Text } from '@mantine/core';
import { TextLink } from '@/components/ui/text-link';
import { countInWords, hrefOf, type Mentions } from './mention-words';

/** Beside a draft: what colleagues say there to somebody, until they have read it. */
export function MentionsLine({ count, first }: Mentions) {
  if (!first) return null;
  return (
    <Text>
      <TextLink href={hrefOf(first)}>{countInWords(count)}</TextLink>
    </Text>
  );
}
