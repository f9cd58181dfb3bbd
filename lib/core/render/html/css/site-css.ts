import { baseCss } from './base-css';
import { checklistCss } from './checklist-css';
import { documentCss } from './document-css';
import { fontsCss } from './fonts-css';
import { printCss } from './print-css';
import { printPageCss } from './print-page-css';

/** One style sheet for all public pages, on the tokens the poster and the studio use too. */
export function siteCss(): string {
  return [fontsCss, baseCss, documentCss, checklistCss, printPageCss, printCss]
    .join('\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}
