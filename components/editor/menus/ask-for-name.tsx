import { Button, Group, Stack, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useState, type FormEvent } from 'react';
import { cleanText, isBlank } from '@/schemas/clean-text';
import { tooLong } from '@/schemas/typed-text';

export type NameQuestion = {
  title: string;
  label: string;
  maxLength: number;
  value: string;
  /** On the button; without it the thing gets another name. */
  submit?: string;
  take: (name: string) => void;
};

/** Asks for a name; an empty one is not taken. */
export function askForName(question: NameQuestion): void {
  const id = modals.open({
    title: question.title,
    closeButtonProps: { 'aria-label': 'Sluiten' },
    children: <Question question={question} close={() => modals.close(id)} />,
  });
}

function Question({ question, close }: { question: NameQuestion; close: () => void }) {
  const [name, setName] = useState(question.value);
  const problem = tooLong(question.label, name.trim(), question.maxLength);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (problem !== undefined || isBlank(name)) return;
    close();
    question.take(cleanText(name).trim());
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={question.label}
          value={name}
          error={problem}
          required
          withAsterisk={false}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close}>
            Annuleren
          </Button>
          <Button type="submit">{question.submit ?? 'Hernoem'}</Button>
        </Group>
      </Stack>
    </form>
  );
}
