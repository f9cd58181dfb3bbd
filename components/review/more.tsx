import { Text } from '@mantine/core';

/** What a list leaves out, below it. */
export function More({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <Text mt="sm" fw={700}>
      {text}
    </Text>
  );
}
