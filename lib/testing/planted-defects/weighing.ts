import { defect, type Defect } from './defect';
import {
  all,
  card,
  entry,
  exit,
  leads,
  newExit,
  untagged,
  withoutCard,
  withoutEntry,
  withoutExit,
} from './plant';

/** Closing stays possible without the first weighing question. */
const closeLater = newExit('volgen', 'volgen-klaar', 'afsluiten', {
  label: 'de zorg is weg',
  answers: ['partly'],
});
const swappedDecisions = all(
  leads('beslissing-2', 'afweging-2-x2'),
  leads('beslissing-1', 'beslissing-2-x1'),
  leads('afweging-3', 'beslissing-1-x2'),
  leads('volgen', 'melden-x1'),
);
const doubtMeansNo = (yes: string, no: string) =>
  all(
    exit(yes, { answers: ['yes'], label: 'ja' }),
    exit(no, { answers: ['no', 'doubt'], label: 'nee of twijfel' }),
  );

/** A way to report again would do as well. */
const withoutWayBack = all(
  withoutExit('volgen-x3'),
  untagged('new-signals', 'afsluiten'),
  untagged('report-again', 'afweging-5-x2', 'volgen-x2', 'opnieuw-melden'),
);

/** The weighing framework, the two decisions, and what follows on them. */
export const weighing: readonly Defect[] = [
  defect(
    'helpt het deels, dan steeds opnieuw hulp',
    newExit('afweging-5', 'afweging-5-deels', 'hulpplan', { label: 'deels', answers: ['partly'] }),
    'ML-25',
    'afweging-5-deels',
  ),
  defect(
    'nog geen resultaat: geef het meer tijd',
    newExit('afweging-5', 'afweging-5-tijd', 'afweging-5', { label: 'nog niet', answers: ['other'] }),
    'ML-25',
    'afweging-5-tijd',
  ),
  defect(
    'afweging 1 is weg',
    all(closeLater, leads('afweging-2', 'samen-wegen-x1'), withoutCard('afweging-1')),
    'ML-10',
    'thuis-stap-4',
  ),
  defect(
    'afweging 1 is een gewone vraag',
    card('afweging-1', { questions: ['other'] }),
    'ML-10',
    'thuis-stap-4',
  ),
  defect(
    'afweging 2 is weg',
    all(leads('beslissing-1', 'afweging-1-x1'), withoutCard('afweging-2')),
    'ML-10',
    'thuis-stap-4',
  ),
  defect(
    'afweging 3 is weg',
    all(leads('afweging-4', 'beslissing-2-x1'), withoutCard('afweging-3')),
    'ML-10',
    'thuis-stap-5',
  ),
  defect(
    'afweging 4 is weg',
    all(leads('hulpplan', 'afweging-3-x1'), withoutCard('afweging-4')),
    'ML-10',
    'thuis-stap-5',
  ),
  defect(
    'afweging 5 is weg',
    all(leads('volgen', 'hulpplan-x1'), withoutCard('afweging-5')),
    'ML-10',
    'thuis-stap-5',
  ),
  defect(
    'afweging 3 kent geen nee',
    exit('afweging-3-x2', { answers: ['partly'], label: 'deels' }),
    'ML-10',
    'afweging-3',
  ),
  defect(
    'afweging 4 kent geen ja',
    exit('afweging-4-x1', { answers: ['other'], label: 'misschien' }),
    'ML-10',
    'afweging-4',
  ),
  defect(
    'twijfel over onveiligheid leidt niet tot melden',
    doubtMeansNo('afweging-2-x1', 'afweging-2-x2'),
    'ML-11',
    'afweging-2',
  ),
  defect(
    'afweging 2 kent geen twijfel',
    exit('afweging-2-x1', { answers: ['yes'], label: 'ja' }),
    'ML-11',
    'afweging-2',
  ),
  defect(
    'onveiligheid leidt tot hulp in plaats van melden',
    leads('hulpplan', 'afweging-2-x1'),
    'ML-11',
    'afweging-2',
  ),
  defect(
    'onveiligheid leidt tot beslissing 1',
    leads('beslissing-1', 'afweging-2-x1'),
    'ML-11',
    'afweging-2',
  ),
  defect(
    'twijfel over acuut gevaar gaat terug naar de gewone stappen',
    doubtMeansNo('acuut-onveilig-x1', 'acuut-onveilig-x2'),
    'ML-11',
    'acuut-onveilig',
  ),
  defect('twijfel bij eer sluit af', doubtMeansNo('eer-wegen-x1', 'eer-wegen-x2'), 'ML-11', 'eer-wegen'),
  defect('de twee beslissingen zijn verwisseld', swappedDecisions, 'ML-07', 'beslissing-1'),
  defect(
    'beslissing 1 is weg',
    all(leads('beslissing-2', 'afweging-2-x2'), withoutCard('beslissing-1')),
    'ML-07',
    'thuis-stap-5',
  ),
  defect(
    'beslissing 2 is weg',
    all(leads('afweging-3', 'melden-x1', 'beslissing-1-x2'), withoutCard('beslissing-2')),
    'ML-07',
    'thuis-stap-5',
  ),
  defect('na een melding komt de vraag naar hulp niet', withoutExit('melden-x1'), 'ML-07', 'beslissing-1'),
  defect(
    'de route kent geen afsluiten zonder hulp of melding',
    card('afsluiten', { outcome: 'transfer' }),
    'ML-24',
    'thuis-stap-4',
  ),
  defect(
    'hulp die niet werkt leidt niet tot melden',
    leads('hulpplan', 'afweging-5-x2'),
    'ML-25',
    'afweging-5-x2',
  ),
  defect('opnieuw onveilig leidt niet tot melden', leads('hulpplan', 'volgen-x2'), 'ML-25', 'volgen-x2'),
  defect('nergens staat wat je doet bij nieuwe signalen', withoutWayBack, 'ML-25', 'thuis-stap-5'),
  defect(
    'acute onveiligheid is nergens uitgelegd',
    withoutEntry('definitions', 'begrip-acute-onveiligheid'),
    'ML-12',
    'definitions',
  ),
  defect(
    'structurele onveiligheid is nergens uitgelegd',
    withoutEntry('definitions', 'begrip-structurele-onveiligheid'),
    'ML-12',
    'definitions',
  ),
  defect(
    'disclosure is nergens uitgelegd',
    withoutEntry('definitions', 'begrip-disclosure'),
    'ML-12',
    'definitions',
  ),
  defect(
    'structurele onveiligheid heeft geen voorbeelden',
    entry('definitions', 'begrip-structurele-onveiligheid', { examples: [] }),
    'ML-12',
    'begrip-structurele-onveiligheid',
  ),
];
