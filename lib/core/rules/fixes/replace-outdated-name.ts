import { leavesAChoice, outdatedNames, saysItIsOld } from '../legal/outdated-names';
import { drafted } from './drafted';
import { renameAt } from './rename-in';
import { withoutDoubles } from './safety/double-names';

/** Writes the name of now, except where the text itself says that the name is old. */
export const replaceOutdatedName = drafted(
  'Zet de nieuwe naam neer',
  (draft, { finding }) => {
    const found = outdatedNames.find(({ name }) => finding.key.endsWith(`:${name.toLowerCase()}`));
    if (!found || leavesAChoice(found)) return;
    // All names that became this one: otherwise "AMK of SHG" says the new one beside an old one.
    const old = outdatedNames.filter(({ now }) => now === found.now).map(({ pattern }) => pattern);
    const pattern = new RegExp(String.raw`\b(?:(de|het|een) )?\b(?:${old.join('|')})\b(?:['’]s)?`, 'gi');
    const exact = new RegExp(String.raw`\b(?:${old.join('|')})\b`);
    renameAt(draft, finding.where, (text) => {
      const renamed = text.replace(pattern, (all: string, article: string | undefined, place: number) => {
        if (!exact.test(all) || saysItIsOld.test(text.slice(0, place))) return all;
        return withArticle(found.now, article);
      });
      return renamed === text ? text : withoutDoubles(renamed, found.now);
    });
  },
  'Schrijf de zin zelf opnieuw, met de naam van nu één keer.',
);

/** "het AMK" is "Veilig Thuis" now, "de PCL" is "het samenwerkingsverband". */
function withArticle(name: string, article: string | undefined): string {
  if (article === undefined || name === 'Veilig Thuis') return name;
  const fits = /^samenwerkingsverband/.test(name) && article.toLowerCase() === 'de' ? 'het' : article;
  return `${/^\p{Lu}/u.test(article) ? fits.charAt(0).toUpperCase() + fits.slice(1) : fits} ${name}`;
}
