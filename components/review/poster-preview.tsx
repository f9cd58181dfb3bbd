import { Text } from '@mantine/core';

/** The first sheet of the poster of a version, as it will be published. */
export function PosterPreview(props: { versionId: string; address: string | undefined; title: string }) {
  const { versionId, address, title } = props;
  return (
    <>
      <img
        src={`${address ?? `/api/versions/${versionId}/preview`}/poster.svg`}
        alt={`Poster van ${title}, het eerste blad`}
        loading="lazy"
        style={{ width: '100%', height: 'auto', minHeight: 200 }}
      />
      <Text size="sm" c="dimmed" mt="xs">
        Heeft de poster meer bladen? Die staan in de pdf hierboven.
      </Text>
    </>
  );
}
