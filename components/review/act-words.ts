/** What an action of the audit log is called in the history of a version. */
const words: Record<string, string> = {
  submit_version: 'Voorgelegd aan de medezeggenschap',
  consent: 'Instemming vastgelegd',
  refuse: 'Instemming onthouden',
  withdraw_version: 'Ingetrokken',
  adopt_version: 'Vastgesteld door het bestuur',
  publish_version: 'Gepubliceerd',
  withdraw_publication: 'Publicatie ingetrokken',
};

/** `action` as the audit log has it, "adopt_version". */
export function actWords(action: string): string {
  return words[action] ?? action;
}
