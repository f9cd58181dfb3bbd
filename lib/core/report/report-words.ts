import { dayInDutch, numberInDutch } from '@/lib/core/dutch';
import type { Severity } from '@/lib/core/rules';
import { groundInWords } from './ground-in-words';
import type { Weighing } from './weighings-of';
import {
  standingOfReport,
  type CheckReport,
  type ReportedFinding,
  type ReportedReason,
} from './check-report';

/** What the report says, for the page and the PDF alike. */
export const reportWords = {
  title: 'Toetsrapport',
  heads: {
    blocks: 'Blokkerende bevindingen',
    warns: 'Waarschuwingen zonder reden',
    answered: 'Bevindingen met een reden',
    advises: 'Adviezen',
    weighing: 'De afwegingen',
    passed: 'In orde',
    toVerify: 'Nagaan',
    atPublication: 'Wordt getoetst bij publicatie',
  },
  /** One finding and more. */
  severity: {
    blocks: { one: 'blokkerende bevinding', many: 'blokkerende bevindingen' },
    warns: { one: 'waarschuwing zonder reden', many: 'waarschuwingen zonder reden' },
    answered: { one: 'bevinding met een reden', many: 'bevindingen met een reden' },
    advises: { one: 'advies', many: 'adviezen' },
  },
  standing: {
    blocked: 'Dit protocol kan nog niet worden voorgelegd: er is iets wat eerst opgelost moet worden.',
    reasons_missing:
      'Dit protocol kan worden voorgelegd zodra elke waarschuwing is opgelost of een reden heeft.',
    ready: 'De toets vindt niets wat eerst opgelost moet worden.',
    unjudged: 'Niet te beoordelen: op deze dag gold nog geen van deze regels.',
  },
  toVerify:
    'Bij deze regels vond de toets niets. Toch staat er niet "in orde": wat eronder ligt is onzeker, of is te lang geleden met de wet vergeleken. Kijk het zelf na.',
  /** What stands before a reason, by what the rule allows. */
  reason: {
    none: 'Reden',
    reason: 'Reden',
    'not-applicable': 'Niet van toepassing, want',
    confirm: 'Klopt zo, want',
  },
  caveat:
    'Deze toets is geen garantie dat de Inspectie van het Onderwijs het protocol goedkeurt. De wet kan veranderd zijn: controleer altijd de actuele wettekst op wetten.overheid.nl.',
} as const;

/** "Marjan de Groot, 9 december 2026". */
export function givenBy({ by, on }: ReportedReason): string {
  return `${by ?? 'iemand buiten dit bestuur'}, ${dayInDutch(on)}`;
}

/** "versie 1.0" or "concept". */
export function labelOf({ version }: Pick<CheckReport, 'version'>): string {
  return version ? `versie ${version.label}` : 'concept';
}

/** "1 blokkerende bevinding", "2 adviezen": how many there are of each. */
export function countsOf(report: Counted): string[] {
  return (['blocks', 'warns', 'answered', 'advises'] as const).map((name) => {
    const count = countOf(report, name);
    const { one, many } = reportWords.severity[name];
    return `${numberInDutch(count)} ${count === 1 ? one : many}`;
  });
}

type Counted = Pick<CheckReport, 'open' | 'answered' | 'more'>;

/** How many there are of a kind, shown or not. */
export function countOf({ open, answered, more }: Counted, name: Severity | 'answered'): number {
  return { ...open, answered }[name].length + (more?.[name] ?? 0);
}

/** "En nog 1.204 adviezen. …": what a shortened report leaves out; undefined when it shows all. */
export function moreOf({ more }: Pick<CheckReport, 'more'>, name: Severity | 'answered'): string | undefined {
  const left = more?.[name] ?? 0;
  if (left === 0) return undefined;
  const { one, many } = reportWords.severity[name];
  return `En nog ${numberInDutch(left)} ${left === 1 ? one : many}. Los eerst op wat hier staat; dan zie je de volgende.`;
}

export function standingInWords(report: Pick<CheckReport, 'open' | 'toVerify' | 'ruleSet'>): string {
  if (report.ruleSet.count === 0) return reportWords.standing.unjudged;
  const standing = standingOfReport(report);
  const verify = standing === 'ready' && report.toVerify.length > 0;
  return [reportWords.standing[standing], ...(verify ? [toVerifyInWords(report.toVerify.length)] : [])].join(
    ' ',
  );
}

/** Said wherever nothing was found, but not all of it can be trusted. */
export function toVerifyInWords(count: number): string {
  return `Van ${count} ${count === 1 ? 'regel' : 'regels'} is de grond onzeker of niet kort geleden met de wet vergeleken: kijk die zelf na.`;
}

/** "WPO art. 4b lid 1 (geldig vanaf 1 juli 2013); ...". */
export function groundsInWords({ grounds }: Pick<ReportedFinding, 'grounds'>): string {
  return grounds.map(groundInWords).join('; ');
}

/** "ML-14"; the rules about a sound flow have no number that a reader knows. */
export function ruleInWords(id: string): string {
  return id.startsWith('ML-') ? id : 'stroomschema';
}

/** What is left out below the table of a weighing; undefined when it is whole. */
export function moreOfWeighing({ more, capped, tooWide }: Weighing): string | undefined {
  if (tooWide !== undefined)
    return `Deze route stelt ${numberInDutch(tooWide)} vragen: te veel voor een tabel. Je ziet de combinaties in de editor.`;
  if (capped) return 'Er zijn meer combinaties van antwoorden dan hier staan.';
  if (more === 0) return undefined;
  return `En nog ${numberInDutch(more)} ${more === 1 ? 'combinatie' : 'combinaties'} van antwoorden; je ziet ze in de editor.`;
}

/** What a column of the weighing is about: "Afweging 1: Is er een vermoeden?". */
export function questionInWords({ head, title }: Weighing['questions'][number]): string {
  return title.toLocaleLowerCase('nl').startsWith(head.toLocaleLowerCase('nl')) ? title : `${head}: ${title}`;
}
