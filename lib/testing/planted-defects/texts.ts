import { richTextFrom } from '@/lib/core/rich-text';
import { defect, type Defect } from './defect';
import {
  all,
  card,
  document,
  entry,
  exit,
  leads,
  newCard,
  newEntry,
  recast,
  route,
  schoolFunction,
  step,
} from './plant';

const says = (chapterId: string, text: string) => entry('chapters', chapterId, { body: richTextFrom(text) });
const taskSays = (cardId: string, text: string) =>
  recast(cardId, ({ tasks }) => ({ tasks: { ...tasks, items: [...tasks.items, { id: 'erbij', text }] } }));

/** What only words can show. */
export const texts: readonly Defect[] = [
  defect(
    'melden is de allerlaatste actie',
    says('h-normen', 'Melden is de allerlaatste actie die je als school doet.'),
    'ML-26',
    'h-normen',
  ),
  defect(
    'melden kan pas als ouders geen hulp willen',
    taskSays('overleggen', 'Meld pas als ouders geen hulp accepteren'),
    'ML-26',
    'overleggen',
  ),
  defect(
    'melden mag alleen met toestemming van ouders',
    says('h-normen', 'Een melding doen we alleen met toestemming van de ouders.'),
    'ML-44',
    'h-normen',
  ),
  defect(
    'Veilig Thuis bellen mag alleen na een akkoord van de directeur',
    taskSays('overleggen', 'Bel Veilig Thuis pas als de directeur akkoord is'),
    'ML-44',
    'overleggen',
  ),
  defect(
    'de kaart om te bellen geldt alleen als ouders akkoord zijn',
    card('gesprek-uitstellen', { condition: 'als de ouders akkoord zijn' }),
    'ML-44',
    'gesprek-uitstellen',
  ),
  defect(
    'bij eer praat je eerst met de ouders',
    taskSays('samen-wegen', 'Praat bij eergerelateerd geweld eerst met de ouders'),
    'ML-44',
    'samen-wegen',
  ),
  defect(
    'in een voetnoot wacht melden op bewijs',
    entry('chapters', 'h-normen', {
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Zo melden wij.' },
              { type: 'footnote', attrs: { text: 'Meld pas als er bewijs is.' } },
            ],
          },
        ],
      },
    }),
    'ML-44',
    'h-normen',
  ),
  defect(
    'bij de termijn wacht melden op ouders',
    card('melden', {
      deadline: { term: { kind: 'moment', text: 'Niet melden voordat ouders zijn gesproken' } },
    }),
    'ML-44',
    'melden',
  ),
  defect(
    'in stap 1 horen de ouders het al',
    taskSays('signalen-opschrijven', 'Deel je zorgen met de ouders'),
    'ML-45',
    'signalen-opschrijven',
  ),
  defect(
    'ouders worden gebeld voordat er overleg is',
    all(
      newCard('thuis-stap-1', {
        id: 'ouders-bellen',
        title: 'Bel de ouders',
        exits: [{ id: 'ouders-bellen-x1', to: { cardId: 'kindcheck' } }],
      }),
      leads('ouders-bellen', 'signalen-opschrijven-x2'),
    ),
    'ML-45',
    'ouders-bellen',
  ),
  defect(
    '112 bellen mag pas na overleg',
    says('h-normen', 'Bel 112 pas na overleg met de aandachtsfunctionaris.'),
    'ML-46',
    'h-normen',
  ),
  defect(
    'alleen de directeur belt 112',
    taskSays('samen-wegen', 'Alleen de directeur belt 112'),
    'ML-46',
    'samen-wegen',
  ),
  defect(
    'een leerling krijgt de belofte dat niemand het hoort',
    taskSays('signalen-opschrijven', 'Beloof de leerling dat je het niemand vertelt'),
    'ML-47',
    'signalen-opschrijven',
  ),
  defect(
    'wat een leerling vertelt blijft geheim',
    says('h-vastleggen', 'Wat een leerling vertelt, blijft tussen de mentor en de leerling.'),
    'ML-47',
    'h-vastleggen',
  ),
  defect(
    'de naam van een leerling in de groepsapp',
    taskSays('overleggen', 'Zet de naam van de leerling in de groepsapp'),
    'ML-48',
    'overleggen',
  ),
  defect(
    'het hele team hoort om welk kind het gaat',
    says('h-vastleggen', 'Stuur een mail met de naam van het kind naar het hele team.'),
    'ML-48',
    'h-vastleggen',
  ),
  defect(
    'ouders horen altijd vooraf van een melding',
    says('h-normen', 'Informeer de ouders in alle gevallen vooraf over de melding.'),
    'ML-21',
    'h-normen',
  ),
  defect(
    'ouders horen het ook bij gevaar',
    taskSays('samen-wegen', 'Vertel de ouders altijd dat je gaat melden, ook bij gevaar'),
    'ML-21',
    'samen-wegen',
  ),
  defect('wij melden niet', says('h-normen', 'Wij melden niet.'), 'ML-44', 'h-normen'),
  defect('vraagtekens', says('h-vastleggen', 'We leggen het vast in ???'), 'ML-29', 'h-vastleggen'),
  defect(
    'puntjes om in te vullen',
    taskSays('gesprek-ouders', 'Bel ..... als je er niet uitkomt'),
    'ML-29',
    'gesprek-ouders',
  ),
  defect(
    'een hoofdstuk wordt nog gemaakt',
    says('h-kennis', 'Dit hoofdstuk wordt nog gemaakt.'),
    'ML-29',
    'h-kennis',
  ),
  defect(
    'lorem ipsum',
    entry('annexes', 'bijlage-schoolgids', { body: richTextFrom('Lorem ipsum dolor sit amet') }),
    'ML-29',
    'bijlage-schoolgids',
  ),
  defect(
    'de naam van de school moet nog worden ingevuld',
    document({ subtitle: 'Meldcode van [naam school]' }),
    'ML-29',
    'title',
  ),
  defect('AMK in een kaart', card('melden', { title: 'Meld bij het AMK' }), 'ML-30', 'melden'),
  defect(
    'Bureau Jeugdzorg in een bijlage',
    entry('annexes', 'bijlage-schoolgids', {
      body: richTextFrom('De school werkt samen met Bureau Jeugdzorg.'),
    }),
    'ML-30',
    'bijlage-schoolgids',
  ),
  defect(
    'de Wbp in een hoofdstuk',
    says('h-vastleggen', 'Voor het dossier geldt de Wbp.'),
    'ML-30',
    'h-vastleggen',
  ),
  defect(
    'een zedenmisdrijf in een hoofdstuk',
    says('h-meldplicht', 'Bij een zedenmisdrijf tegen een leerling ga je direct naar het bestuur.'),
    'ML-30',
    'h-meldplicht',
  ),
  defect(
    'de WVO met het artikel van toen',
    says('h-doel', 'De grond staat in artikel 3a van de WVO.'),
    'ML-30',
    'h-doel',
  ),
  defect('SHG op een uitgang', exit('afweging-5-x2', { label: 'nee, bel het SHG' }), 'ML-30', 'afweging-5'),
  defect(
    'een naam in een hoofdstuk',
    says('h-directeur', 'De directeur, mevrouw De Vries, beslist over melden.'),
    'ML-36',
    'h-directeur',
  ),
  defect(
    'een naam bij een functie',
    schoolFunction('directeur', { name: 'Directeur (Jan de Boer)' }),
    'ML-36',
    'directeur',
  ),
  defect(
    'een naam op een kaart',
    taskSays('overleggen', 'Bel mevrouw Jansen, zij is aandachtsfunctionaris'),
    'ML-36',
    'overleggen',
  ),
  defect(
    'een bron die nog komt',
    newEntry('sources', { id: 'bron-later', title: 'Bron volgt: ???' }),
    'ML-29',
    'bron-later',
  ),
  defect('een taak zonder tekst', taskSays('overleggen', ' '), 'empty-text', 'overleggen'),
  defect('een hoofdstuk zonder tekst', says('h-doel', ''), 'empty-text', 'h-doel'),
  defect('een stap zonder naam', step('thuis-stap-4', { title: '' }), 'empty-title', 'thuis-stap-4'),
  defect('een kaart zonder naam', card('hulpplan', { title: ' ' }), 'empty-title', 'hulpplan'),
  defect('een route zonder naam', route('route-eer', { title: '' }), 'empty-title', 'route-eer'),
];
