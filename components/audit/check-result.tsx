import { Alert, List, ListItem, Text } from '@mantine/core';
import { numberInDutch } from '@/lib/core/dutch';
import { findingInDutch, type Finding } from '@/lib/core/replay';

/** A reader knows enough after these. */
const MOST = 100;

/** Whether everything is as the log says; when it is not, what is wrong and what to do now. */
export function CheckResult({ findings, rows }: { findings: readonly Finding[]; rows: number }) {
  if (findings.length === 0) {
    return (
      <Alert
        color="green"
        variant="light"
        title="Alles is zoals het logboek zegt"
        styles={{ title: { color: 'var(--ms-ink)' } }}
      >
        Alle {rows.toLocaleString('nl-NL')} regels zijn nagekeken, en daarmee elke versie, elk gepubliceerd
        bestand, elk besluit, elke datum, elke rol en elke wijziging van een concept.
      </Alert>
    );
  }
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title="Er is iets veranderd buiten het programma om"
      styles={{ title: { color: 'var(--ms-ink)' } }}
    >
      <List spacing="xs">
        {findings.slice(0, MOST).map((finding) => (
          <ListItem key={JSON.stringify(finding)}>{findingInDutch(finding)}</ListItem>
        ))}
      </List>
      {findings.length > MOST && (
        <Text mt="sm">En nog {numberInDutch(findings.length - MOST)}. Alles staat in npm run verify.</Text>
      )}
      <Text mt="sm">
        Verander nu niets. Bel wie de server beheert, bewaar een kopie van de gegevensmap, en vergelijk met
        een reservekopie van voor die tijd (npm run verify).
      </Text>
    </Alert>
  );
}
