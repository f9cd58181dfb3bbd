import { plainText, richTextFrom } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import { all, document, entry, newEntry, withoutEntry, type Plant } from '../planted-defects/plant';

/** The chapters say the same in other words, under the same tags. */
const rephrasedChapters: Plant = (protocol) => ({
  ...protocol,
  chapters: protocol.chapters.map((one, index) => ({
    ...one,
    title: `Hoofdstuk ${index + 1}`,
    body: richTextFrom('Wij hebben dit op onze eigen manier opgeschreven, in gewone taal.'),
  })),
});

const chaptersAsAnnexes: Plant = (protocol) => ({
  ...protocol,
  chapters: [],
  annexes: [
    ...protocol.annexes,
    ...protocol.chapters.map(({ id, title, body, tags }, index) => ({
      id,
      label: `${index}`,
      title,
      body,
      tags,
    })),
  ],
});

const says =
  (chapterId: string, text: string) =>
  (protocol: Protocol): Protocol => {
    const before = protocol.chapters.find(({ id }) => id === chapterId)!;
    return entry('chapters', chapterId, { body: richTextFrom(`${plainText(before.body)}\n${text}`) })(
      protocol,
    );
  };

const phone = (contactId: string, value: string) => entry('contacts', contactId, { phone: value });

/** What a school may write otherwise: name and change. */
export const texts: Readonly<Record<string, Plant>> = {
  'hoofdstukken in eigen woorden': rephrasedChapters,
  'hoofdstukken als bijlagen': chaptersAsAnnexes,
  'nummers met spaties': all(
    phone('contact-veilig-thuis', '0800 2000'),
    phone('contact-politie', '0900 88 44'),
  ),
  'nummers aan elkaar': phone('contact-veilig-thuis', '08002000'),
  'de streek bij Veilig Thuis': entry('contacts', 'contact-veilig-thuis', {
    name: 'Veilig Thuis Hollands Midden',
    href: 'https://www.veiligthuishm.nl',
  }),
  'alleen een basisschool': document({ sectors: ['po'] }),
  'alleen voortgezet onderwijs': document({ sectors: ['vo'] }),
  'geen sector gekozen': document({ sectors: [] }),
  'de school mag in de verwijsindex': document({ referralIndexAuthorised: true }),
  'het bestuur met name genoemd': document({
    competentAuthority: 'College van Bestuur van Stichting De Horizon',
    organisation: 'Stichting De Horizon',
  }),
  'geen bijlagen': all(
    withoutEntry('annexes', 'bijlage-schoolgids'),
    withoutEntry('annexes', 'bijlage-gesprek'),
    withoutEntry('annexes', 'bijlage-afwegingskader'),
  ),
  'een link naar een school die naar iemand heet': says(
    'h-doel',
    'Dit geldt ook voor de Johan Cruijffschool en het Anne Frankcollege.',
  ),
  'de wet genoemd naar wie hem maakte': says(
    'h-doel',
    'Zie ook de Wet op het primair onderwijs, artikel 4b.',
  ),
  'een woord dat op een oude naam lijkt': says(
    'h-kennis',
    'Iedere medewerker oefent de aanmaak van een verslag en maakt kennis met de kamer van de AF.',
  ),
  'laatste zonder dat melden het laatste is': says(
    'h-normen',
    'Als laatste leg je de reden van je besluit vast.',
  ),
  'een contact zonder nummer en link': newEntry('contacts', {
    id: 'contact-wijkagent',
    name: 'Wijkagent',
    kind: 'police',
  }),
  'geen signalenlijsten': (protocol) =>
    all(...protocol.signalLists.map(({ id }) => withoutEntry('signalLists', id)))(protocol),
  'namen van scholen, gebouwen, straten en methodes': says(
    'h-doel',
    'De Jan Ligthartschool aan de Max Havelaarlaan werkt met het Marietje Kessels Project en het Sint Antonius Ziekenhuis.',
  ),
  'een ziekenhuis dat naar een kind heet': says('h-doel', 'Het Emma Kinderziekenhuis kijkt mee bij letsel.'),
  'een adres van een functie': says('h-doel', 'Mail naar aandachtsfunctionaris@dehorizon.nl.'),
  'melden is juist niet de laatste actie': says(
    'h-normen',
    'Melden is nooit de allerlaatste actie. Wacht niet tot ouders geen hulp accepteren.',
  ),
  '112 gaat voor, en de directeur hoort het daarna': says(
    'h-normen',
    'Bel bij direct gevaar zelf 112, ook zonder overleg. Wacht niet op de directeur. Is er geen gevaar, bel dan geen 112.',
  ),
  'eerlijk over geheimen': says(
    'h-normen',
    'Beloof een leerling nooit geheimhouding. Zeg dat je het niet voor je kunt houden, en wat binnen het zorgteam blijft.',
  ),
  'geen namen in de app, en het team hoort van de meldcode': says(
    'h-kennis',
    'Zet geen namen van leerlingen in de groepsapp. Mail het hele team elk jaar over de meldcode.',
  ),
  'ouders horen het altijd, tenzij dat gevaarlijk is': says(
    'h-normen',
    'Vertel de ouders altijd vooraf dat je meldt, tenzij dat gevaarlijk is. De school vertelt ouders altijd hoe het gaat.',
  ),
  'niet anoniem, en wie er meldt': says(
    'h-normen',
    'De mentor meldt niet, de directeur meldt bij Veilig Thuis. Een melding doe je niet anoniem.',
  ),
  'een oude naam met uitleg': says('h-veilig-thuis', 'Veilig Thuis (voorheen AMK) geeft advies.'),
  'een vraag die je noteert': says(
    'h-vastleggen',
    'Noteer de naam van de leerling, de datum en wat je zag ...',
  ),
};
