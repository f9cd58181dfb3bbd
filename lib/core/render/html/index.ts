/** The public pages: a protocol to HTML and CSS text. Everything is escaped, nothing needs script to be read. */
export { renderChecklist } from './checklist';
export { statusMark, type ApprovalLine, type Edition } from './edition';
export { html, textOf, type Markup } from './markup';
export { sheetName, type PosterImage } from './poster-figure';
export { renderPrintPage, type Print, type ScreenPictures } from './print-page';
export { renderStappenplan } from './stappenplan';
export { schoolsHtml } from './schools-html';
export { statusHtml } from './status-html';
export { fontFiles } from './css/fonts-css';
export { siteCss } from './css/site-css';
