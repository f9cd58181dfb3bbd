import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useState } from 'react';

export type RemovalQuestion = {
  title: string;
  /** What goes with it when what stands in it goes to `home` (null: it goes too), in sentences. */
  consequence: string | ((home: string | null) => string);
  /** Where what stands in it can go instead; absent when there is nothing in it. */
  homes?: { label: string; options: { value: string; label: string }[] };
  /** `home` is the chosen place, or null: it goes too. */
  remove: (home: string | null) => void;
};

/** Asks what becomes of what stands in a thing before the thing is removed. Always undoable, and says so. */
export function askToRemove(question: RemovalQuestion): void {
  const id = modals.open({
    title: question.title,
    closeButtonProps: { 'aria-label': 'Sluiten' },
    children: <Question question={question} close={() => modals.close(id)} />,
  });
}

function Question({ question, close }: { question: RemovalQuestion; close: () => void }) {
  const { homes } = question;
  const [home, setHome] = useState(homes?.options[0]?.value ?? '');
  const consequence =
    typeof question.consequence === 'string' ? question.consequence : question.consequence(home || null);
  return (
    <Stack gap="md">
      {homes ? (
        <NativeSelect
          label={homes.label}
          value={home}
          data={[...homes.options, { value: '', label: 'Verwijder ze ook' }]}
          onChange={(event) => setHome(event.currentTarget.value)}
        />
      ) : null}
      <Text role="status">{consequence} Je kunt dit ongedaan maken.</Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={close}>
          Laat staan
        </Button>
        <Button
          color="red.9"
          onClick={() => {
            close();
            question.remove(home || null);
          }}
        >
          Verwijder
        </Button>
      </Group>
    </Stack>
  );
}
