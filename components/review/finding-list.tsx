import { Alert, List, ListItem } from '@mantine/core';
import { TextLink } from '@/components/ui/text-link';
import type { Finding } from '@/lib/core/rules';

/** What the check found in the draft, before it is laid before the councils. */
export function FindingList({ findings, editHref }: { findings: Finding[]; editHref: string }) {
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  const others = findings.filter(({ severity }) => severity !== 'blocks');
  if (findings.length === 0) {
    return (
      <Alert color="green" variant="light" title="De controle vindt geen losse einden">
        Elke route eindigt, en elke vraag heeft uitgangen met een tekst.
      </Alert>
    );
  }
  return (
    <>
      {blocking.length > 0 && (
        <Alert color="red" variant="light" title="Los dit eerst op">
          <Messages findings={blocking} />
          <TextLink href={editHref}>Naar het concept</TextLink>
        </Alert>
      )}
      {others.length > 0 && (
        <Alert color="yellow" variant="light" title="Kijk hier nog eens naar">
          <Messages findings={others} />
        </Alert>
      )}
    </>
  );
}

function Messages({ findings }: { findings: Finding[] }) {
  return (
    <List my="xs" spacing={4}>
      {findings.map((finding, index) => (
        <ListItem key={index}>{finding.message}</ListItem>
      ))}
    </List>
  );
}
