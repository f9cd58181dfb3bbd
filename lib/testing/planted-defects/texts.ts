import { richTextFrom } from '@/lib/core/rich-text';
import { defect, type Defect } from './defect';
import { card, document, entry, exit, newEntry, recast, route, schoolFunction, step } from './plant';

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
  defect('een stap zonder naam', step('thuis-stap-4', { title: '' }), 'empty-title', 'thuis-stap-4'),
  defect('een kaart zonder naam', card('hulpplan', { title: ' ' }), 'empty-title', 'hulpplan'),
  defect('een route zonder naam', route('route-eer', { title: '' }), 'empty-title', 'route-eer'),
];
