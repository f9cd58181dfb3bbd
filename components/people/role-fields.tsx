import { Checkbox, MultiSelect, Stack, Text } from '@mantine/core';
import type { Role } from '@/schemas/people';
import {
  keyOfChoice,
  schoolsIn,
  waitsWords,
  withChoices,
  withSchools,
  type NamedSchool,
  type RoleChoice,
} from './role-choices';

/** What somebody does at the board, and of which schools they are the aandachtsfunctionaris. */
export function RoleFields(props: {
  choices: RoleChoice[];
  schools: NamedSchool[];
  roles: Role[];
  onChange: (roles: Role[]) => void;
  required?: boolean;
}) {
  const { choices, schools, roles, onChange } = props;
  const keys = [...new Set(roles.map(keyOfChoice))];
  return (
    <>
      <Checkbox.Group
        label="Wat doet deze persoon?"
        value={keys}
        onChange={(chosen) => onChange(withChoices(roles, choices, chosen))}
        required={props.required ?? false}
      >
        <Stack gap="xs" mt="xs">
          {choices.map(({ key, label }) => (
            <Checkbox key={key} value={key} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      {keys.includes('attention-officer') && schools.length > 0 && (
        <MultiSelect
          label="Aandachtsfunctionaris van welke scholen?"
          description="Wie dit is, houdt de informatiekaart van die scholen bij."
          data={schools.map(({ id, name }) => ({ value: id, label: name }))}
          value={schoolsIn(roles)}
          onChange={(ids) => onChange(withSchools(roles, ids))}
          searchable
          nothingFoundMessage="Geen school gevonden"
          clearButtonProps={{ 'aria-label': 'Maak leeg' }}
          maw={420}
        />
      )}
      <Text size="sm" c="dimmed">
        {waitsWords}
      </Text>
    </>
  );
}
