import { defect, type Defect } from './defect';
import { all, column, newColumn, newFunction, recast, schoolFunction, withoutFunction } from './plant';

const joinsOnly = (cardId: string) =>
  recast(cardId, ({ parts }) => ({ parts: parts.map((one) => ({ ...one, part: 'joins' })) }));
const informedOnly = (cardId: string) =>
  recast(cardId, ({ parts }) => ({ parts: parts.map((one) => ({ ...one, part: 'informed' })) }));
const notTheHead = schoolFunction('directeur', { decidesOnReport: false });

/** Who does what, and who decides in the end. */
export const roles: readonly Defect[] = [
  defect('niemand beslist over melden', notTheHead, 'ML-09', 'kolom-handelen'),
  defect(
    'twee functies beslissen over melden',
    schoolFunction('aandachtsfunctionaris', { decidesOnReport: true }),
    'ML-09',
    'directeur',
  ),
  defect(
    'een team beslist over melden',
    all(
      notTheHead,
      newFunction({
        id: 'zorgteam',
        name: 'Zorgteam',
        kind: 'team',
        memberIds: ['directeur'],
        decidesOnReport: true,
      }),
    ),
    'ML-09',
    'zorgteam',
  ),
  defect(
    'een instantie buiten de school beslist over melden',
    all(
      notTheHead,
      newFunction({ id: 'gemeente', name: 'Gemeente', kind: 'external', decidesOnReport: true }),
    ),
    'ML-09',
    'gemeente',
  ),
  defect(
    'de directeur is ineens een team',
    schoolFunction('directeur', { kind: 'team' }),
    'ML-09',
    'directeur',
  ),
  defect(
    'overleg heeft geen verantwoordelijke',
    all(joinsOnly('overleggen'), joinsOnly('bijzondere-vorm')),
    'ML-08',
    'thuis-stap-2',
  ),
  defect(
    'het wegen heeft geen verantwoordelijke',
    all(joinsOnly('samen-wegen'), joinsOnly('afweging-1'), joinsOnly('afweging-2'), joinsOnly('afsluiten')),
    'ML-08',
    'thuis-stap-4',
  ),
  defect('de hulp is van niemand', informedOnly('hulpplan'), 'ML-40', 'hulpplan'),
  defect('wie helpt aan het eind, hoort het alleen', informedOnly('afronden'), 'ML-08', 'afronden'),
  defect(
    'een kolom heeft geen taak',
    all(
      newFunction({ id: 'tuinman', name: 'Tuinman', kind: 'function' }),
      newColumn({ id: 'kolom-tuin', label: 'Buiten', responsibility: 'signal', functionIds: ['tuinman'] }),
    ),
    'ML-08',
    'kolom-tuin',
  ),
  defect(
    'een kolom van de school heet buiten de school',
    column('kolom-bespreken', { responsibility: 'outside' }),
    'ML-08',
    'kolom-bespreken',
  ),
  defect(
    'in een kolom staat niemand',
    column('kolom-signaleren', { functionIds: [] }),
    'ML-08',
    'kolom-signaleren',
  ),
  defect(
    'er is geen aandachtsfunctionaris',
    schoolFunction('aandachtsfunctionaris', { tags: [] }),
    'ML-32',
    'kolom-handelen',
  ),
  defect(
    'de aandachtsfunctionaris heeft geen vervanger',
    schoolFunction('vervanger-aandachtsfunctionaris', { tags: [] }),
    'ML-32',
    'aandachtsfunctionaris',
  ),
  defect(
    'de vervanger is weg',
    withoutFunction('vervanger-aandachtsfunctionaris'),
    'ML-32',
    'aandachtsfunctionaris',
  ),
  defect(
    'een functie staat nergens',
    newFunction({ id: 'tuinman', name: 'Tuinman', kind: 'function' }),
    'ML-08',
    'tuinman',
  ),
];
