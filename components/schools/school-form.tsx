'use client';

import { Box, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/select-field';
import { unreachable } from '@/components/ui/unreachable';
import { words } from '@/lib/core/protocol/questions';
import type { SchoolFields } from '@/schemas/school';
import type { Sector } from '@/schemas/vocabulary';

/** The form for what one fills in about a school. */
export function SchoolForm<T>(props: {
  sectors: readonly Sector[];
  school?: SchoolFields;
  act: (fields: SchoolFields) => Promise<Answer<T>>;
  onDone: (value: T) => void;
  submitLabel: string;
}) {
  const { school, sectors } = props;
  const [sector, setSector] = useState(school?.sector ?? sectors[0] ?? 'po');
  return (
    <ActionForm<SchoolFields, T>
      act={props.act}
      input={(value) => ({
        brin: value('brin'),
        name: value('name'),
        sector,
        street: value('street'),
        place: value('place'),
      })}
      onDone={props.onDone}
      submitLabel={props.submitLabel}
      unreachable={unreachable}
    >
      <TextInput name="name" label="Naam" defaultValue={school?.name} required maw={420} />
      <TextInput
        name="brin"
        label="BRIN"
        description="Met of zonder vestiging: 12AB of 12AB00. Een kinderopvang heeft er geen."
        defaultValue={school?.brin}
        required={sector !== 'ko'}
        maw={420}
      />
      <Box maw={420}>
        <SelectField
          label="Sector"
          value={sector}
          options={sectors.map((one) => ({ value: one, label: words.sector[one] }))}
          choose={(value) => setSector(sectors.find((one) => one === value) ?? sector)}
        />
      </Box>
      <TextInput name="street" label="Straat en huisnummer" defaultValue={school?.street} maw={420} />
      <TextInput name="place" label="Postcode en plaats" defaultValue={school?.place} maw={420} />
    </ActionForm>
  );
}
