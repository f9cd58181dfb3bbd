/** The schools of a board: a pasted list read line by line, and how people of a school are called. */
export { sameBrin } from './same-brin';
export { readSchoolList, type ReadSchool, type SchoolList } from './read-school-list';
export { contactWords, roleOfContact } from './contact-words';
