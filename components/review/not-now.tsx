import { Alert } from '@mantine/core';

/** Why something that takes work could not be made, in words. */
export function NotNow({ message }: { message: string }) {
  return (
    <Alert role="alert" color="yellow" variant="light" title="Dat is niet gelukt">
      {message}
    </Alert>
  );
}
