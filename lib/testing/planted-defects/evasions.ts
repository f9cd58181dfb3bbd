import { defect, type Defect } from './defect';
import {
  all,
  card,
  column,
  entry,
  exit,
  leads,
  newCard,
  newEntry,
  newExit,
  newRoute,
  nowhere,
} from './plant';

const emptyList = {
  id: 'leeg-hoofdstuk',
  title: 'Vertrouwelijk',
  body: {
    type: 'doc',
    content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }],
  },
  tags: ['confidentiality'],
};

/** Protocols that have every card and tag, and yet lead people past what the law asks. */
export const evasions: readonly Defect[] = [
  defect(
    'na het gesprek volgt hulp, en wegen hoeft alleen zonder gesprek',
    leads('hulpplan', 'gesprek-ouders-x1'),
    'ML-39',
    'afronden',
  ),
  defect(
    'onveilig, maar de school helpt zelf',
    newExit('afweging-2', 'afweging-2-zelf', 'hulpplan', {
      label: 'structureel, maar wij helpen zelf',
      answers: ['other'],
    }),
    'ML-11',
    'afweging-2',
  ),
  defect(
    'de lijn zegt nee of twijfel en telt als nee',
    exit('afweging-2-x2', { label: 'nee of twijfel' }),
    'unlabelled-exit',
    'afweging-2-x2',
  ),
  defect(
    'wie beslist, staat in geen kolom',
    all((protocol) => {
      const acting = protocol.columns.find(({ id }) => id === 'kolom-handelen')!;
      return column('kolom-handelen', { functionIds: acting.functionIds.filter((id) => id !== 'directeur') })(
        protocol,
      );
    }),
    'ML-09',
    'directeur',
  ),
  defect(
    'bij eer ga je meteen naar de ouders',
    leads('gesprek-ouders', 'bijzondere-vorm-x2'),
    'ML-13',
    'bijzondere-vorm-x2',
  ),
  {
    name: 'de uitgang bij gevaar gaat naar afsluiten',
    plant: entry('globalExits', 'uitweg-gevaar', { to: { cardId: 'afsluiten' }, contactIds: [] }),
    finds: [
      { rule: 'ML-27', at: 'uitweg-gevaar' },
      { rule: 'ML-39', at: 'afsluiten' },
    ],
  },
  defect(
    'de uitgang voor advies gaat naar hulp',
    entry('globalExits', 'uitweg-advies', { to: { cardId: 'hulpplan' } }),
    'ML-39',
    'hulpplan',
  ),
  defect(
    'bij eer nodig je eerst de familie uit',
    card('eer-signaal', { title: 'Nodig de familie uit op school' }),
    'ML-13',
    'eer-signaal',
  ),
  defect(
    'bij eer sluit je af als het niet dringt',
    newExit('eer-haast', 'eer-haast-x3', 'eer-afsluiten', { label: 'het valt mee', answers: ['other'] }),
    'ML-13',
    'eer-afsluiten',
  ),
  defect(
    'alleen leraren mogen naar het bestuur',
    card('medewerker-bestuur', { condition: 'alleen voor leraren' }),
    'ML-42',
    'medewerker-bestuur',
  ),
  defect(
    'bij gevaar 112 binnen twee weken',
    card('acuut-112', { deadline: { term: { kind: 'within', amount: 2, unit: 'week' } } }),
    'ML-27',
    'acuut-112',
  ),
  defect(
    'op een van de acute wegen belt niemand',
    all(
      newCard('acuut-stap-1', { id: 'sussen', kind: 'outcome', outcome: 'other', title: 'Kalmeer het kind' }),
      newExit('acuut-gevaar', 'sussen-x', 'sussen', { label: 'het valt mee', answers: ['other'] }),
    ),
    'ML-27',
    'sussen',
  ),
  defect(
    'de uitgang bij gevaar gaat naar de gewone stappen',
    entry('globalExits', 'uitweg-gevaar', { to: { routeId: 'route-thuis' }, contactIds: [] }),
    'ML-27',
    'uitweg-gevaar',
  ),
  defect(
    'contact 112 heeft een ander nummer',
    entry('contacts', 'contact-112', { name: 'Bel 112', phone: '0900-8844' }),
    'ML-22',
    'contact-112',
  ),
  {
    name: 'het hoofdstuk over vertrouwelijkheid is een lege lijst',
    plant: all(nowhere('confidentiality'), newEntry('chapters', emptyList)),
    finds: [
      { rule: 'ML-15', at: 'chapters' },
      { rule: 'empty-text', at: 'leeg-hoofdstuk' },
    ],
  },
  defect(
    'een tweede, kortere route voor thuis',
    newRoute({
      id: 'route-kort',
      kind: 'home',
      title: 'Thuis, kort',
      startCardId: 'kort-klaar',
      steps: [
        {
          id: 'kort-stap',
          label: '1',
          title: 'Schrijf op',
          kinds: ['signal'],
          record: { what: 'Het signaal' },
          cards: [
            {
              id: 'kort-klaar',
              kind: 'outcome',
              outcome: 'close',
              title: 'Sluit af',
              parts: [{ columnId: 'kolom-handelen', part: 'does' }],
              exits: [],
            },
          ],
        },
      ],
    }),
    'ML-02',
    'route-kort',
  ),
];
