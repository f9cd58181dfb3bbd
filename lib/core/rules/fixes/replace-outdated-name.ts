import { outdatedNames } from '../legal/outdated-names';
import { drafted } from './drafted';
import { renameAt } from './rename-in';

/** Says that the old name is old, right before it: then it may stay. */
const saysItIsOld = /\b(?:voorheen|vroeger|voormalige?|oude)\b[^.;\n]{0,40}$/i;

/** Writes the name of now. When more than one took its place, the author chooses. */
export const replaceOutdatedName = drafted('Zet de nieuwe naam neer', (draft, { finding }) => {
  const found = outdatedNames.find(({ name }) => finding.key.endsWith(`:${name.toLowerCase()}`));
  if (!found || /, of /.test(found.now)) return;
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${found.pattern})(?![\p{L}\d])`, 'gu');
  renameAt(draft, finding.where, (text) =>
    text.replace(pattern, (old: string, place: number) =>
      saysItIsOld.test(text.slice(0, place)) ? old : found.now,
    ),
  );
});
