/**
 * Third front door: making the edits of the program itself, free of zod, so that the check in the browser makes its fixes
 * with what `applyOperation` makes them with. Not behind ./questions: merging brings a package along, which the public
 * pages go without.
 */
export { applyTrusted } from './operations/apply-trusted';
export { editCard, editStep } from './operations/edit-flow';
export { settle } from './operations/settle';
