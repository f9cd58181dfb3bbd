import { Alert, Anchor, Text } from '@mantine/core';

/** Tells a member of a council what is asked, and in which order the page answers it. */
export function ReadFirst({ hasBefore }: { hasBefore: boolean }) {
  const parts = [
    'de toelichting van het bestuur',
    ...(hasBefore ? ['wat er verandert'] : []),
    'de redenen bij de toets',
  ];
  return (
    <Alert color="blue" variant="light" title="Het bestuur vraagt jullie instemming">
      <Text>
        De raad heeft instemmingsrecht over de meldcode (Wms artikel 10 onder e). Lees {parts.join(', ')} en
        de hele tekst. Leg daarna onderaan vast wat de raad besluit: wel of niet instemmen.
      </Text>
      <Anchor href="#besluit">Naar het besluit</Anchor>
    </Alert>
  );
}
