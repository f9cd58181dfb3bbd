'use client';

import { Alert, Radio, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { useShowResult } from './use-show-result';

type Request = { versionId: string; revision: number; councilId: string };
export type ConsentInput = Request & { decidedOn: string; wishes?: string };
export type RefuseInput = Request & { decidedOn: string; reasons?: string };

type Typed = { choice?: 'consent' | 'refuse'; wishes: string; reasons: string };
const nothing: Typed = { wishes: '', reasons: '' };

const submitLabels = {
  none: 'Leg het besluit vast',
  consent: 'Leg vast: wij stemmen in',
  refuse: 'Leg vast: wij stemmen niet in',
};

/** The council's decision on a frozen version, recorded with the day of its meeting. */
export function DecisionForm(props: {
  request: Request;
  councilName: string;
  versionLabel: string;
  /** Whether who records it helped to write the version. */
  isWriter: boolean;
  today: string;
  consent: (input: ConsentInput) => Promise<Answer>;
  refuse: (input: RefuseInput) => Promise<Answer>;
}) {
  const showResult = useShowResult();
  const { versionId, councilId } = props.request;
  // Who goes to read the version and comes back finds again what was typed; it stays in this tab.
  const [typed, keep, forget] = useSessionStorage<Typed>({
    key: `besluit ${versionId} ${councilId}`,
    defaultValue: nothing,
  });
  const { choice } = typed;

  return (
    <ActionForm<ConsentInput & RefuseInput, unknown>
      act={choice === 'refuse' ? props.refuse : props.consent}
      input={(value) => {
        const base = { ...props.request, decidedOn: value('decidedOn') };
        const said = choice === 'refuse' ? 'reasons' : 'wishes';
        return { ...base, ...(value(said) ? { [said]: value(said) } : {}) };
      }}
      onDone={() => {
        forget();
        showResult();
      }}
      submitLabel={submitLabels[choice ?? 'none']}
      submitProps={{ color: choice === 'refuse' ? 'red' : 'brand' }}
      unreachable={unreachable}
    >
      <Radio.Group
        name="choice"
        label={`Wat besluit de ${props.councilName} over versie ${props.versionLabel}?`}
        required
        value={choice ?? null}
        onChange={(value) => keep({ ...typed, choice: value === 'refuse' ? 'refuse' : 'consent' })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="consent" label="Wij stemmen in" required />
          <Radio value="refuse" label="Wij stemmen niet in" />
        </Stack>
      </Radio.Group>
      <TextInput
        type="date"
        name="decidedOn"
        label="Dag van het besluit"
        defaultValue={props.today}
        max={props.today}
        required
        maw={220}
      />
      {choice === 'consent' && (
        <Textarea
          name="wishes"
          value={typed.wishes}
          onChange={({ currentTarget }) => keep({ ...typed, wishes: currentTarget.value })}
          label="Wensen (mag leeg blijven)"
          description="Wensen zijn geen voorwaarde. Het bestuur leest ze en neemt ze mee."
          autosize
          minRows={3}
        />
      )}
      {choice === 'refuse' && (
        <Textarea
          name="reasons"
          value={typed.reasons}
          onChange={({ currentTarget }) => keep({ ...typed, reasons: currentTarget.value })}
          label="Redenen (mag leeg blijven)"
          description="Schrijf de redenen op: dan weet het bestuur wat het kan aanpassen, en ze tellen mee als er een geschil komt. Het hoeft niet: ook zonder redenen is dit een weigering."
          autosize
          minRows={4}
        />
      )}
      {props.isWriter && (
        <Alert color="yellow" variant="light">
          <Text size="sm">
            Je schreef zelf mee aan deze versie. Er is geen ander lid van de raad dat dit kan vastleggen, dus
            jij kunt het doen. De raad beslist zelf of dat mag (Wms 6.4). Bij het besluit komt te staan dat
            het door een meeschrijver is vastgelegd.
          </Text>
        </Alert>
      )}
      <Alert color="gray" variant="light">
        <Text size="sm">
          Je legt dit besluit vast voor de hele raad. Je kunt het daarna niet meer wijzigen.
        </Text>
      </Alert>
    </ActionForm>
  );
}
