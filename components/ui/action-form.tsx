'use client';

import { Alert, Button, Group, Stack, Text, type ButtonProps } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import classes from './action-form.module.css';
import { refusalIn } from './unreachable';

/** What an action answers: done, or a message in the user's language that says what to do. */
export type Answer<T = unknown> = { ok: true; value: T } | { ok: false; failure: { message: string } };

export type FormValues = (name: string) => string;

/**
 * A form around one action. Fields are plain named inputs and keep what was typed when the action refuses;
 * the refusal is read out and gets the focus. Until its script is there it cannot be sent: what somebody typed
 * would come to stand in the address.
 */
export function ActionForm<Input, T>(props: {
  act: (input: Input) => Promise<Answer<T>>;
  /** Makes the input of the action from the fields. */
  input: (value: FormValues) => Input;
  onDone: (value: T) => void;
  submitLabel: string;
  /** Said instead of acting, while something is missing that the browser cannot see in a field. */
  missing?: string | undefined;
  /** Said when the action could not be reached at all. */
  unreachable: string;
  submitProps?: Pick<ButtonProps, 'color' | 'variant' | 'fullWidth'>;
  beside?: ReactNode;
  /** What stands below the button, while the action is done and otherwise. */
  below?: (isPending: boolean) => ReactNode;
  children: ReactNode;
}) {
  const isReady = useMounted();
  const [pending, setPending] = useState(false);
  /** A new one each time, also when it says the same. */
  const [refusal, setRefusal] = useState<{ why: string }>();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) alert.current?.focus();
  }, [refusal]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const value = (name: string) => {
      const field = fields.get(name);
      return typeof field === 'string' ? field.trim() : '';
    };
    if (props.missing) return refuse(props.missing);
    setPending(true);
    setRefusal(undefined);
    const answer = await props.act(props.input(value)).catch((error: unknown): Answer<T> => ({
      ok: false,
      failure: { message: refusalIn(error) ?? props.unreachable },
    }));
    setPending(false);
    if (answer.ok) return props.onDone(answer.value);
    refuse(answer.failure.message);
  }

  function refuse(why: string) {
    setRefusal({ why });
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        {refusal && (
          <Alert
            ref={alert}
            tabIndex={-1}
            role="alert"
            color="red"
            variant="light"
            title="Dat is niet gelukt"
          >
            {refusal.why}
          </Alert>
        )}
        {props.children}
        <Group>
          <Button type="submit" disabled={!isReady} loading={pending} {...props.submitProps}>
            {props.submitLabel}
          </Button>
          {props.beside}
        </Group>
        {props.below?.(pending)}
        {!isReady && (
          <Text size="sm" className={classes.late}>
            Dit formulier laadt nog. Blijft dat zo? Laad de pagina opnieuw en zet JavaScript aan.
          </Text>
        )}
      </Stack>
    </form>
  );
}
