import { dayInDutch, listed } from '@/lib/core/dutch';
import { isWithoutCouncil } from '@/lib/core/protocol/questions';
import type { Sector } from '@/schemas/vocabulary';
import type { VersionRecord } from '../facts';
import { doubted, ownReading, practice, wms } from '../grounds';
import type { Problem, Rule } from '../rule';

const consentFirst = wms('art. 10 onder e');
/** No article asks to print these days. */
const showsItsDays = practice('versie, vaststelling, inwerkingtreding en evaluatie op het document');

/** Silent until a version is about to be published: before that nobody can know these days. */
export const recordBlock: Rule = {
  id: 'ML-31',
  title: 'Versie, vaststelling, inwerkingtreding, evaluatie en instemming',
  why: 'Zo ziet iedereen welke versie geldt en wie ermee heeft ingestemd.',
  severity: 'blocks',
  grounds: [...consentFirst, ...showsItsDays],
  exception: 'none',
  check: ({ sectors }, { record }) => (record ? [...missingIn(record, sectors), ...disorderIn(record)] : []),
};

/** The law asks the consent, so that alone blocks; practice asks the rest, and a reason answers it. */
const problem = (subject: string, message: string, more: Partial<Problem> = {}): Problem => ({
  where: { field: 'approvals' },
  subject,
  message,
  ...(subject.startsWith('consent')
    ? { grounds: consentFirst }
    : { grounds: showsItsDays, exception: 'reason', severity: isEvaluation(subject) ? 'advises' : 'warns' }),
  ...more,
});

function isEvaluation(subject: string): boolean {
  return subject.startsWith('evaluation');
}

function missingIn(
  { label, adoptedOn, entryIntoForce, evaluationBefore, consents }: VersionRecord,
  sectors: readonly Sector[],
): Problem[] {
  const noConsent =
    'Geen medezeggenschapsraad heeft met deze versie ingestemd. Vraag eerst instemming aan de raad.';
  const isConsented = consents.some(({ body }) => body.trim());
  return [
    ...(label.trim() ? [] : [problem('label', 'Deze versie heeft geen naam of nummer. Vul het in.')]),
    ...(adoptedOn
      ? []
      : [
          problem(
            'adopted',
            'Er staat niet wanneer het bestuur deze versie heeft vastgesteld. Vul de dag in.',
          ),
        ]),
    ...(entryIntoForce
      ? []
      : [problem('in-force', 'Er staat niet vanaf welke dag deze versie geldt. Vul de dag in.')]),
    ...(evaluationBefore
      ? []
      : [problem('evaluation', 'Er staat niet vóór welke dag jullie deze versie evalueren. Vul de dag in.')]),
    ...(isWithoutCouncil(sectors) || isConsented
      ? []
      : [problem('consent', noConsent, { exception: 'not-applicable' })]),
    ...(isWithoutCouncil(sectors) && !isConsented ? [problem('consent-childcare', ofChildcare, lookUp)] : []),
  ];
}

const ofChildcare =
  'Ga na of iemand in de kinderopvang met deze versie moet instemmen of erover moet adviseren. De Wms noemt alleen scholen; andere wetten zijn hiervoor niet nagegaan.';
const lookUp: Partial<Problem> = {
  severity: 'advises',
  exception: 'reason',
  grounds: doubted(ownReading(consentFirst), 'of een andere wet hier iets vraagt, is niet nagegaan'),
};

/** First the councils, then the board, then it holds, and it is evaluated later than that. */
function disorderIn({ adoptedOn, entryIntoForce, evaluationBefore, consents }: VersionRecord): Problem[] {
  const late = consents.filter(({ date }) => adoptedOn && adoptedOn < date).map(({ body }) => body);
  return [
    ...(adoptedOn && late.length > 0
      ? [
          problem(
            'consent-late',
            `De instemming van ${listed(late, 'en')} kwam na de vaststelling op ${dayInDutch(adoptedOn)}. Stel de versie opnieuw vast, na de instemming.`,
            { exception: 'reason' },
          ),
        ]
      : []),
    ...(adoptedOn && entryIntoForce && entryIntoForce < adoptedOn
      ? [
          problem(
            'in-force-early',
            `De versie geldt vanaf ${dayInDutch(entryIntoForce)}, maar is pas vastgesteld op ${dayInDutch(adoptedOn)}.`,
          ),
        ]
      : []),
    ...(entryIntoForce && evaluationBefore && evaluationBefore <= entryIntoForce
      ? [
          problem(
            'evaluation-early',
            `De evaluatie is vóór ${dayInDutch(evaluationBefore)}, maar de versie geldt pas vanaf ${dayInDutch(entryIntoForce)}.`,
          ),
        ]
      : []),
  ];
}
