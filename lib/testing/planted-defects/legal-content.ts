import { richTextFrom } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import { defect, type Defect } from './defect';
import { all, document, entry, nowhere, withoutEntry, type Plant } from './plant';

const emptied = (chapterId: string) => entry('chapters', chapterId, { body: richTextFrom('') });
const withoutAllParticipation: Plant = all(
  (protocol: Protocol) => ({ ...protocol, participation: [] }),
  nowhere('child-participation'),
);
const withoutIndex = all(
  withoutEntry('chapters', 'h-verwijsindex'),
  withoutEntry('definitions', 'begrip-verwijsindex'),
);

/** What the text beside the steps must say. */
export const legalContent: readonly Defect[] = [
  defect(
    'er staat geen bevoegd gezag',
    document({ competentAuthority: null }),
    'ML-01',
    'competentAuthority',
  ),
  defect('het bevoegd gezag is leeg', document({ competentAuthority: '  ' }), 'ML-01', 'competentAuthority'),
  defect('omgaan met vertrouwelijke informatie ontbreekt', nowhere('confidentiality'), 'ML-15', 'chapters'),
  defect(
    'of de school in de verwijsindex mag, staat nergens',
    all(document({ referralIndexAuthorised: null }), withoutIndex),
    'ML-16',
    'referralIndexAuthorised',
  ),
  defect(
    'de school mag in de verwijsindex, maar zegt niet hoe',
    all(document({ referralIndexAuthorised: true }), withoutIndex),
    'ML-16',
    'chapters',
  ),
  defect(
    'huiselijk geweld is niet omschreven',
    withoutEntry('definitions', 'begrip-huiselijk-geweld'),
    'ML-17',
    'definitions',
  ),
  defect(
    'kindermishandeling is niet omschreven',
    withoutEntry('definitions', 'begrip-kindermishandeling'),
    'ML-17',
    'definitions',
  ),
  defect(
    'kindermishandeling heeft een eigen omschrijving',
    entry('definitions', 'begrip-kindermishandeling', {
      text: richTextFrom('Als iemand een kind slaat.'),
      explanation: undefined,
      examples: [],
    }),
    'ML-17',
    'begrip-kindermishandeling',
  ),
  defect(
    'kennis en gebruik: het hoofdstuk is weg',
    withoutEntry('chapters', 'h-kennis'),
    'ML-18',
    'chapters',
  ),
  {
    name: 'kennis en gebruik: het hoofdstuk is leeg',
    plant: emptied('h-kennis'),
    finds: [
      { rule: 'ML-18', at: 'chapters' },
      { rule: 'empty-text', at: 'h-kennis' },
    ],
  },
  defect('het meldrecht is niet uitgelegd', nowhere('right-to-report'), 'ML-19', 'chapters'),
  defect(
    'het bestuur volgt het gebruik niet',
    withoutEntry('chapters', 'h-volgen-bestuur'),
    'ML-33',
    'chapters',
  ),
  defect('het kind doet niet mee', withoutAllParticipation, 'ML-34', 'participation'),
  defect('met wie je praat hangt niet van leeftijd af', nowhere('age-rule'), 'ML-35', 'chapters'),
  defect(
    'een signalenlijst zegt niet wat een signaal waard is',
    entry('signalLists', 'lijst-4-12', { caution: undefined, tags: [] }),
    'ML-37',
    'lijst-4-12',
  ),
  defect(
    'de risicofactoren zeggen niet wat ze waard zijn',
    entry('signalLists', 'lijst-risico', { caution: richTextFrom(''), tags: [] }),
    'ML-37',
    'lijst-risico',
  ),
];
