/** The schools of a board: a pasted list read line by line, how people of a school are called, and whether that still holds. */
export { sameBrin } from './same-brin';
export { readSchoolList, type ReadSchool, type SchoolList } from './read-school-list';
export { isToConfirm } from './is-to-confirm';
export { contactWords, roleOfContact } from './contact-words';
