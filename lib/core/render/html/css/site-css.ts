import { baseCss } from './base-css';
import { checklistCss } from './checklist-css';
import { documentCss } from './document-css';
import { fontsCss } from './fonts-css';
import { printCss } from './print-css';

/** One style sheet for both public pages, on the tokens the poster and the studio use too. */
export function siteCss(): string {
  return [fontsCss, baseCss, documentCss, checklistCss, printCss]
    .join('\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}
