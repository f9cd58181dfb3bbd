import { Text } from '@mantine/core';
import { TextLink } from '@/components/ui/text-link';

/** What colleagues say to somebody in drafts, until they have read it. */
export function MentionsLine(props: {
  count: number;
  first: { protocolId: string; threadId: string } | undefined;
}) {
  const { count, first } = props;
  if (!first) return null;
  return (
    <Text>
      <TextLink href={`/studio/protocol/${first.protocolId}/bewerken?gesprek=${first.threadId}`}>
        {count === 1 ? '1 reactie voor jou' : `${count} reacties voor jou`}
      </TextLink>
    </Text>
  );
}
