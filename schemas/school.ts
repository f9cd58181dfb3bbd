import { z } from 'zod';
import { typedAsIs, typedLine } from './typed-text';
import { sector } from './vocabulary';

/** How many schools a board has at most, and how many people stand on one informatiekaart. */
export const mostSchools = 400;
export const mostSchoolContacts = 20;
/** Of a list of schools that somebody pastes. */
export const lengthOfSchoolList = 200_000;
/** How many characters each field holds, and what it is called where one fills it in. */
export const schoolLengths = { name: 160, street: 160, place: 120 } as const;
export const schoolContactLengths = {
  role: 80,
  name: 120,
  phone: 40,
  email: 200,
  availability: 200,
} as const;

/** "12AB", or with its location "12AB00": in capitals and without spaces. Childcare has none. */
export const brin = typedAsIs('BRIN', 40)
  .transform((text) => text.replace(/[\s.|-]/g, '').toUpperCase())
  .refine(
    (code) => code === '' || /^\d{2}[A-Z]{2}(\d{2})?$/.test(code),
    '"BRIN" klopt niet. Een BRIN is twee cijfers en twee letters, zoals 12AB, of met de vestiging erbij: 12AB00.',
  );

/** What somebody fills in about a school. */
export const schoolFields = z
  .strictObject({
    brin,
    name: typedLine('Naam', { least: 2, most: schoolLengths.name }),
    sector,
    street: typedLine('Straat en huisnummer', { most: schoolLengths.street }),
    place: typedLine('Postcode en plaats', { most: schoolLengths.place }),
  })
  .refine((school) => school.brin !== '' || school.sector === 'ko', {
    path: ['brin'],
    message: '"BRIN" is leeg. Alleen een kinderopvang heeft er geen.',
  });
export type SchoolFields = z.infer<typeof schoolFields>;

/** Whom one calls at a school; `other` says in words of its own who it is. */
export const schoolContactKind = z.enum([
  'attention-officer', // aandachtsfunctionaris
  'deputy-officer', // who stands in for the aandachtsfunctionaris
  'support-coordinator', // IB'er, zorgcoördinator
  'school-leader', // directie
  'police', // wijkagent
  'confidant', // vertrouwenspersoon
  'other',
]);
export type SchoolContactKind = z.infer<typeof schoolContactKind>;

/** One line of the informatiekaart of a school. */
export const schoolContact = z
  .strictObject({
    kind: schoolContactKind,
    /** Only of `other`: "Schoolmaatschappelijk werk". */
    role: typedLine('Functie', { most: schoolContactLengths.role }),
    name: typedLine('Naam', { most: schoolContactLengths.name }),
    phone: typedLine('Telefoonnummer', { least: 1, most: schoolContactLengths.phone }),
    email: typedLine('E-mailadres', { most: schoolContactLengths.email }).refine(
      (address) => address === '' || z.email().safeParse(address).success,
      '"E-mailadres" klopt niet. Kijk of er een @ in staat, en wat erachter komt.',
    ),
    availability: typedLine('Bereikbaar', { most: schoolContactLengths.availability }),
  })
  .refine(({ kind, role }) => kind !== 'other' || role !== '', {
    path: ['role'],
    message: '"Functie" is leeg. Zeg wie dit is.',
  })
  .transform((contact) => (contact.kind === 'other' ? contact : { ...contact, role: '' }));
export type SchoolContact = z.infer<typeof schoolContact>;
