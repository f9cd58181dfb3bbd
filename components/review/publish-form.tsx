'use client';

import { Group, Text, TextInput } from '@mantine/core';
import { ActionForm } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { dayFromDutch } from '@/lib/core/dutch';
import { latestDays, type PublicationDays } from '@/lib/core/lifecycle';
import type { BoardFormProps } from './board-forms';
import { PublicationProgress } from './publication-progress';
import { useShowResult } from './use-show-result';

/**
 * Publication: the day it comes into force and the day before which it is evaluated. Both are chosen and then typed:
 * a slip of the finger in a calendar is not made twice, and a publication is for ever.
 */
export function PublishForm(
  props: BoardFormProps<PublicationDays & { again: PublicationDays }> & {
    today: string;
    earliest: string;
    suggestedEntry: string;
    suggestedEvaluation: string;
  },
) {
  const showResult = useShowResult();
  const { latestEntry } = latestDays(props.today, props.suggestedEntry);
  return (
    <ActionForm
      act={props.act}
      input={(value) => ({
        ...props.version,
        entryIntoForce: value('entryIntoForce'),
        evaluationBefore: value('evaluationBefore'),
        again: {
          // What cannot be read is sent as another day than the first: then the answer says that they differ.
          entryIntoForce: dayFromDutch(value('entryAgain')) ?? '0001-01-01',
          evaluationBefore: dayFromDutch(value('evaluationAgain')) ?? '0001-01-01',
        },
      })}
      onDone={showResult}
      submitLabel="Publiceer"
      unreachable={unreachable}
      below={(isPending) => (
        <PublicationProgress
          key={String(isPending)}
          versionId={props.version.versionId}
          isOurs={isPending}
          onOver={showResult}
        />
      )}
    >
      <Group align="flex-start" gap="lg">
        <TextInput
          type="date"
          name="entryIntoForce"
          label="Gaat in op"
          defaultValue={props.suggestedEntry}
          min={props.earliest}
          max={latestEntry}
          required
          maw={220}
        />
        <TextInput
          type="date"
          name="evaluationBefore"
          label="Evaluatie vóór"
          defaultValue={props.suggestedEvaluation}
          required
          maw={220}
        />
      </Group>
      <Text>Wat je publiceert, staat er voor altijd. Typ daarom beide datums nog een keer.</Text>
      <Group align="flex-start" gap="lg">
        <TextInput
          name="entryAgain"
          label="Nog een keer: gaat in op"
          description="Bijvoorbeeld 31-12-2027"
          autoComplete="off"
          required
          maw={220}
        />
        <TextInput
          name="evaluationAgain"
          label="Nog een keer: evaluatie vóór"
          description="Bijvoorbeeld 31-12-2031"
          autoComplete="off"
          required
          maw={220}
        />
      </Group>
      <Text size="sm" c="dimmed">
        Bij het publiceren maken we het stappenplan, de checklist, alles om af te drukken en afbeeldingen voor
        je website. Een gepubliceerde versie verandert nooit meer; iedereen met het adres kan haar lezen. Ligt
        de dag waarop zij ingaat nog voor je? Tot die dag kan het bestuur haar intrekken.
      </Text>
    </ActionForm>
  );
}
