import { Stack, Text, Title } from '@mantine/core';

/** What the board says beside a proposal: motives, consequences, measures (the list of Wms 8.6). */
export function MotivesText(props: { motives: string; consequences: string; measures: string }) {
  const parts = [
    { title: 'Waarom', text: props.motives },
    { title: 'Wat dit betekent voor personeel, ouders en leerlingen', text: props.consequences },
    { title: 'Wat het bestuur doet', text: props.measures },
  ];
  return (
    <Stack gap="md">
      {parts.map((part) => (
        <div key={part.title}>
          <Title order={3} size="h6">
            {part.title}
          </Title>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{part.text}</Text>
        </div>
      ))}
    </Stack>
  );
}
