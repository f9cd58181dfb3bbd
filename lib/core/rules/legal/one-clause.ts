import { obstacleIn, type Obstacle } from './obstacle-in';
import { refuses } from './refusals';
import type { Barrier, Form } from './ways-to-delay';

/** What one clause says by itself, in letters of lexicon.ts. */
type Saying = {
  says: string;
  form: Form;
  /** It holds each of these, and none of `not`. */
  holds: readonly RegExp[];
  not?: RegExp;
  /** What stands in the way; where it is left out, what the part of the clause that `within` finds holds. */
  is?: Obstacle;
  within?: RegExp;
  /** A "niet" in it does not take it back. */
  mayDeny?: true;
  /** The school does nothing. */
  isRefused?: true;
  /** Read in the whole sentence. */
  inSentence?: true;
};

const about = /[VRAE]/;

const sayings: readonly Saying[] = [
  { says: 'akkoord is een voorwaarde', form: 'only', holds: [/C/, /[n4Mg]/] },
  { says: 'ouders zijn leidend', form: 'only', holds: [/4/, /[PJ]/, /[C8k]/], is: 'consent' },
  { says: 'ouders beslissen', form: 'only', holds: [/r/], is: 'consent' },
  { says: 'ouders kunnen het tegenhouden', form: 'only', holds: [/P[^,]*X/], not: /8/, is: 'consent' },
  { says: 'laat het aan de ouders', form: 'only', holds: [/G[^,T]*P(?!T)/], is: 'consent' },
  {
    says: 'wees terughoudend',
    form: 'never',
    holds: [/5[^,PT]{0,4}[VRAE]|[VRAE][^,PT]{0,4}5|5z/],
    is: 'time',
  },
  {
    says: 'bij bezwaar niet',
    form: 'never',
    holds: [/k/, /[PJC]/, about],
    not: /Nk/,
    is: 'consent',
    isRefused: true,
    mayDeny: true,
  },
  { says: 'het vertrouwen gaat voor', form: 'never', holds: [/0/, /[g5]/, /R/], is: 'cooperation' },
  { says: 'de melding gaat langs ouders', form: 'only', holds: [/R[^,]*P[^,]*C/, /l/], is: 'consent' },
  {
    says: 'niet meteen',
    form: 'never',
    holds: [/[RV]c?[wl]?V?Nq|NqR/],
    not: /[PTHx]/,
    is: 'time',
    mayDeny: true,
  },
  {
    says: 'niet in de vakantie',
    form: 'never',
    holds: [/wd[^,]{0,2}(?:N[^,]{0,2}[RV]|[RV]c?N)/],
    is: 'time',
    isRefused: true,
    mayDeny: true,
  },
  { says: 'pas in stap vier', form: 'only', holds: [/O[^,]{0,2}9/, /[VA]/], is: 'steps', mayDeny: true },
  {
    says: 'niet in stap een',
    form: 'only',
    holds: [/9/, /[VA]/],
    is: 'steps',
    isRefused: true,
    mayDeny: true,
  },
  {
    says: 'binnen zes weken',
    form: 'never',
    holds: [/R[^,]{0,6}6|6[^,A]{0,3}R/],
    not: /[TevDNHx]/,
    is: 'weeks',
    mayDeny: true,
  },
  {
    says: 'eerst met ouders en dan pas',
    form: 'first',
    holds: [/F[^,NV]*(?:[VRA][^,]*K|R[^,]*[Lj])/],
    within: /(?<=F)[^,NV]*(?=[VRA][^,]*K|R[^,]*[Lj])/,
    mayDeny: true,
  },
  { says: 'alleen na weken', form: 'only', holds: [/O[wl]{0,2}[dD]/, about], is: 'time' },
  {
    says: 'laat ouders zelf',
    form: 'only',
    holds: [/[g4]PZ[^,]*[VR]|PgZ[^,]*[VR]/],
    is: 'consent',
    mayDeny: true,
  },
  { says: 'moet bewezen zijn', form: 'only', holds: [/R/, /g/, /D/], is: 'proof' },
  { says: 'over weken en dan pas', form: 'first', holds: [/R[^,N]*d[^,N]*K/], is: 'time', mayDeny: true },
  {
    says: 'akkoord, anders niet',
    form: 'only',
    holds: [/[CT][^;]*RjN|C[^;N]*R[^;N]*,jN$/, /P/],
    is: 'consent',
    mayDeny: true,
    inSentence: true,
  },
  {
    says: 'ouders laten een melding stoppen',
    form: 'only',
    holds: [/R[^,abtuMz]*X/, /P/],
    not: /[8y]/,
    is: 'consent',
    inSentence: true,
  },
  {
    says: 'ouders eerst spreken en bellen',
    form: 'first',
    holds: [/P[^,N]{0,2}F[^,N]{0,2}T[^,N]*[VA]/],
    is: 'talk',
    mayDeny: true,
  },
  { says: 'bij twijfel niet', form: 'never', holds: [/Y[^,x]*N[^,]*R/], is: 'proof', mayDeny: true },
  {
    says: 'als ouders dat vragen, anders niet',
    form: 'only',
    holds: [/[VRA][^;]*a[^,;]*[PJ][^;]*jN/],
    is: 'consent',
    mayDeny: true,
    inSentence: true,
  },
  {
    says: 'daarvoor is bewijs nodig',
    form: 'only',
    holds: [/R[^;]*,D[wl]?n$/],
    is: 'proof',
    mayDeny: true,
    inSentence: true,
  },
  { says: 'niet op vrijdag', form: 'never', holds: [/NR[wl]{0,2}wd/], is: 'time', mayDeny: true },
  { says: 'de melding wacht', form: 'never', holds: [/R[^,]{0,2}W/], is: 'time' },
  {
    says: 'een gesprek is vereist',
    form: 'only',
    holds: [/[VRAE][^,]*[TD][^,]*n|(?:T[^,]*P|P[^,]*T|D)[wl]?n/, about],
    within: /[TPD].*/,
  },
  { says: 'alleen met akkoord', form: 'only', holds: [/O[^,N]*[wl][^,N]*C/, about], within: /[^O]*$/ },
  { says: 'de directeur geeft toestemming', form: 'only', holds: [/[BI]U?C[^,N]{0,3}[AV]/], is: 'head' },
  {
    says: 'nooit bellen op een vermoeden',
    form: 'never',
    holds: [/[cV][^,]{0,2}N[^,z]{0,2}1|N[^,z]{0,2}V1|1[^,z]{0,2}[cV][^,z]{0,2}N/],
    is: 'proof',
    mayDeny: true,
  },
  {
    says: 'ouders beslissen niet te melden',
    form: 'only',
    holds: [/^[^N]*rNR/],
    is: 'consent',
    mayDeny: true,
  },
  { says: 'eerst akkoord', form: 'first', holds: [/F[^,N]*C/, about], within: /[^F]*$/ },
  {
    says: 'eerst ouders, alleen zo bellen',
    form: 'first',
    holds: [/F[wl]?P[^,NT]{0,2}O[^,]{0,2}[VRA]/],
    is: 'talk',
    mayDeny: true,
  },
  { says: 'niet zelf', form: 'never', holds: [/NZw?V/], is: 'head', mayDeny: true },
  {
    says: 'een vermoeden is niet genoeg',
    form: 'never',
    holds: [/1N|R[^;]*,N1/],
    is: 'proof',
    mayDeny: true,
    inSentence: true,
  },
];

/** What a clause says by itself, in a sentence of these parts. */
export function saidInOneClause(clause: string, sentence: string): Barrier[] {
  return sayings.flatMap(({ form, holds, not, is, within, mayDeny, isRefused, inSentence }): Barrier[] => {
    const said = inSentence ? sentence : clause;
    if (!holds.every((one) => one.test(said)) || not?.test(said)) return [];
    if ((!mayDeny && /[NHx]/.test(said)) || (isRefused && !refuses(said))) return [];
    const obstacle = is ?? obstacleIn(within ? (within.exec(said)?.[0] ?? '') : said);
    return obstacle ? [{ form, obstacle }] : [];
  });
}
