import { PasswordInput } from '@mantine/core';

/** A password somebody chooses. The rule is said before it is broken. */
export function NewPasswordField({
  name = 'password',
  label = 'Kies een wachtwoord',
  description = 'Minstens 12 tekens. Een zin van een paar woorden is goed te onthouden.',
}) {
  return (
    <PasswordInput
      name={name}
      label={label}
      description={description}
      autoComplete="new-password"
      minLength={12}
      required
      visibilityToggleButtonProps={{ 'aria-label': 'Wachtwoord tonen of verbergen' }}
    />
  );
}
