export { dialledIn, numbersIn } from './dialled';
