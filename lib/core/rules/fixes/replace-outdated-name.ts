import { leavesAChoice, outdatedNames, saysItIsOld } from '../legal/outdated-names';
import { drafted } from './drafted';
import { renameAt } from './rename-in';

/** Writes the name of now, except where the text itself says that the name is old. */
export const replaceOutdatedName = drafted('Zet de nieuwe naam neer', (draft, { finding }) => {
  const found = outdatedNames.find(({ name }) => finding.key.endsWith(`:${name.toLowerCase()}`));
  if (!found || leavesAChoice(found)) return;
  const pattern = new RegExp(String.raw`\b(?:${found.pattern})\b`, 'g');
  renameAt(draft, finding.where, (text) =>
    text.replace(pattern, (old: string, place: number) =>
      saysItIsOld.test(text.slice(0, place)) ? old : found.now,
    ),
  );
});
