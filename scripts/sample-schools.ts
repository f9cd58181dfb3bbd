import type { SchoolContact, SchoolContactKind } from '@/schemas/school';

/** The schools of the sample board, as a spreadsheet copies them. Names, addresses and numbers are invented. */
export const sampleSchoolList = [
  ['BRIN', 'Naam', 'Sector', 'Straat en huisnummer', 'Postcode en plaats'],
  ['99XA', 'Basisschool De Vlieger', 'po', 'Meerkoetstraat 4', '1234 AB Voorbeeldstad'],
  ['99XB00', 'Basisschool Het Kompas', 'po', 'Lindeplein 12', '1234 CD Voorbeeldstad'],
  ['99XC00', 'Voorbeeld College', 'vo', 'Stationsweg 100', '1235 EF Voorbeelddorp'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

type Person = [kind: SchoolContactKind, name: string, phone: string, availability?: string];
const people: Record<string, Person[]> = {
  'Basisschool De Vlieger': [
    ['attention-officer', 'Samira El Amrani', '06-12345678', 'maandag tot en met donderdag'],
    ['deputy-officer', 'Joost Mulder', '088 123 45 67', 'op vrijdag'],
    ['support-coordinator', 'Anneke Prins', '010-1234567'],
    ['school-leader', 'Karim Aydin', '010-1234568'],
    ['police', 'Esther Kok', '0900-8844', 'vraag naar de wijkagent van de Meerkoetstraat'],
    ['confidant', 'Lot Brouwer', '088 123 45 68'],
  ],
  'Basisschool Het Kompas': [
    ['attention-officer', 'Mirjam Post', '06-12345679', 'op schooldagen'],
    ['support-coordinator', 'Rob Visser', '010-1234569'],
    ['school-leader', 'Hanneke Smit', '010-1234569'],
    ['police', 'Esther Kok', '0900-8844'],
  ],
  'Voorbeeld College': [
    ['attention-officer', 'Bas Verhoeven', '06-12345670', 'op schooldagen van 8 tot 17 uur'],
    ['deputy-officer', 'Fenna Dijkstra', '06-12345671'],
    ['school-leader', 'Inge Maas', '010-1234560'],
    ['confidant', 'Stefan Bos', '088 123 45 69'],
  ],
};

/** The informatiekaart of a sample school, by its name. */
export function sampleContacts(school: string): SchoolContact[] {
  return (people[school] ?? []).map(([kind, name, phone, availability = '']) => ({
    ...{ kind, name, phone, availability },
    role: '',
    email: '',
  }));
}
