import { caseOf } from '../fix-case';
import { renaming } from '../legal/new-names';
import { drafted } from './drafted';
import { renameAt } from './rename-in';

/** Writes the name of now, all of it in a text or nothing; what says itself that a name is old stays. */
export const replaceOutdatedName = drafted(
  'Zet de nieuwe naam neer',
  (draft, { finding }) => {
    const old = caseOf(finding, 'old-name');
    if (old) renameAt(draft, finding.where, (text) => renaming(text, old.name) ?? []);
  },
  'Schrijf de zin zelf opnieuw, met de naam van nu één keer.',
);
