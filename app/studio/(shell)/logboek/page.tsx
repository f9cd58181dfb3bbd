import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { CheckResult } from '@/components/audit/check-result';
import { KeptCode } from '@/components/audit/kept-code';
import { Section } from '@/components/review/section';
import { dayInDutch, momentInDutch } from '@/lib/core/dutch';
import { openInDutch } from '@/lib/core/replay';
import { ask, askOrLeave } from '@/lib/server/web/ask';
import { firstAsked } from '@/lib/server/web/page-asked';
import { verifyAudit } from '@/lib/server/house/verify-audit';

export const metadata: Metadata = { title: 'Logboek' };

type Props = { searchParams: Promise<{ code?: string | string[] }> };

export default async function LogPage({ searchParams }: Props) {
  const given = firstAsked((await searchParams).code)
    ?.trim()
    .toLowerCase();
  const compared = given ? await ask(verifyAudit, { head: given }) : undefined;
  const checked = compared?.ok ? compared.value : await askOrLeave(verifyAudit, {});
  return (
    <Stack gap="xl">
      <div>
        <Title order={1}>Logboek</Title>
        <Text c="dimmed">
          Alles wat hier gebeurt, komt in een logboek. Elke regel verzegelt de regel ervoor. Daardoor is te
          zien of iemand buiten het programma om iets heeft veranderd.
        </Text>
      </div>
      <CheckResult findings={checked.findings} rows={checked.rows} />
      <Section title="Bewaar de controlecode op een andere plek">
        <Text>
          Wie bij de server kan, kan het einde van het logboek weghalen of een oude kopie terugzetten. Dat zie
          je alleen met een code die ergens anders ligt. Print deze pagina of mail de code aan het bestuur,
          bijvoorbeeld elke maand.
        </Text>
        {checked.head && <KeptCode code={checked.head} />}
        <Text size="sm" c="dimmed" mt="sm">
          {checked.rows.toLocaleString('nl-NL')} regels
          {checked.lastAt && `, de laatste van ${momentInDutch(checked.lastAt)}`}. Nagekeken op{' '}
          {dayInDutch(checked.today)}.{checked.open > 0 && ` ${openInDutch(checked.open)}`}
        </Text>
      </Section>
      <Section title="Vergelijk met een code die je eerder bewaarde">
        <form method="get">
          <Stack gap="md">
            <TextInput
              name="code"
              label="Bewaarde controlecode"
              description="Minstens de eerste 16 tekens."
              defaultValue={given}
              error={
                compared && !compared.ok
                  ? 'Dit is geen controlecode. Kijk of je hem goed overtypte.'
                  : undefined
              }
              required
              maw={640}
            />
            <Group>
              <Button type="submit" variant="default">
                Vergelijk
              </Button>
            </Group>
            {compared?.ok && compared.value.keptAt !== undefined && (
              <Text role="status">
                Deze code hoort bij regel {compared.value.keptAt.toLocaleString('nl-NL')}. Alles tot en met
                die regel is er nog.
              </Text>
            )}
          </Stack>
        </form>
      </Section>
    </Stack>
  );
}
