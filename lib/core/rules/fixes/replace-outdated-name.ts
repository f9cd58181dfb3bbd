import { renaming } from '../legal/new-names';
import { outdatedNames } from '../legal/outdated-names';
import { drafted } from './drafted';
import { renameAt } from './rename-in';

/** Writes the name of now, all of it in a text or nothing; what says itself that a name is old stays. */
export const replaceOutdatedName = drafted(
  'Zet de nieuwe naam neer',
  (draft, { finding }) => {
    const found = outdatedNames.find(({ name }) => finding.key.endsWith(`:${name.toLowerCase()}`));
    if (found) renameAt(draft, finding.where, (text) => renaming(text, found.name) ?? []);
  },
  'Schrijf de zin zelf opnieuw, met de naam van nu één keer.',
);
