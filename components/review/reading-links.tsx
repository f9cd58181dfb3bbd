import { Anchor, Group, Text } from '@mantine/core';

/** The whole text and the posters of a version that is not public (yet), and its content hash. */
export function ReadingLinks({ versionId, contentHash }: { versionId: string; contentHash: string }) {
  const address = `/api/versions/${versionId}/preview`;
  return (
    <>
      <Group gap="lg">
        <Anchor href={address}>Lees de hele tekst</Anchor>
        <Anchor href={`${address}/poster.pdf?paper=a3`}>Poster A3 (pdf)</Anchor>
        <Anchor href={`${address}/poster.pdf?paper=a4`}>Poster A4 (pdf)</Anchor>
        <Anchor href={`/api/versions/${versionId}/document`}>Bestand (json)</Anchor>
      </Group>
      <Text size="sm" c="dimmed" mt="xs" mb="md">
        Deze tekst staat vast. Controlegetal {contentHash.slice(0, 8)}.
      </Text>
    </>
  );
}
