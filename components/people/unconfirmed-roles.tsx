import { Alert } from '@mantine/core';
import { listed } from '@/lib/core/dutch';

/** Said to somebody whose own role waits for a second holder. */
export function UnconfirmedRoles({ roles }: { roles: string[] }) {
  if (roles.length === 0) return null;
  return (
    <Alert
      color="yellow"
      variant="light"
      styles={{ title: { color: 'var(--ms-ink)' } }}
      title={`Nog niet bevestigd: ${listed(roles, 'en')}`}
    >
      Iemand met dezelfde rol, of iemand anders die voor het bestuur of een raad besluit, bevestigt dit. Tot
      die tijd kun je hier nog niet besluiten. Vraag het na bij de beheerder van je bestuur.
    </Alert>
  );
}
