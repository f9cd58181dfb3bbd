export { completeHref } from './complete-href';
export { dialledIn, numbersIn } from './dialled';
