import { dayInDutch } from '@/lib/core/dutch';
import type { Drift } from '@/lib/core/law';
import type { Finding, Touched } from '@/lib/core/rules';

export type DriftTold = Drift & { place: string; toPlace?: string; rules: string[] };
export type LawReport = {
  file: string;
  texts: string;
  on: string;
  sectors: readonly string[];
  drifts: DriftTold[];
  touched: {
    rules: Touched['rules'];
    findings: (Pick<Finding, 'key' | 'rule' | 'severity' | 'message'> & { place: string })[];
    places: { place: string; where: Touched['places'][number] }[];
    sentences: { place: string; text: string }[];
  };
};

const became: Readonly<Record<Drift['kind'], string>> = {
  changed: 'gewijzigd',
  moved: 'verplaatst',
  'moved-and-changed': 'verplaatst en gewijzigd',
  gone: 'vervallen of niet gevonden',
  'no-text': 'de tekst van deze wet ontbreekt in de map',
  new: 'nieuw, en nog niet bewaard',
  'other-day': 'de tekst is van een andere dag',
};

export function driftInText(drift: DriftTold): string {
  const { kind, place, toPlace, was, now, removed = [], added = [], rules } = drift;
  const moved = toPlace === undefined ? '' : ` naar ${toPlace}`;
  const isMoved = kind === 'moved';
  const lines = [
    `${place}: ${became[kind]}${moved}`,
    ...(kind === 'other-day' ? [`vergeleken met de tekst van ${day(was)}; deze is van ${day(now)}`] : []),
    ...(removed.length > 0 ? [`weg:    ${quoted(removed)}`] : []),
    ...(added.length > 0 ? [`erbij:  ${quoted(added)}`] : []),
    ...(was !== undefined && !isMoved && kind !== 'other-day' ? [`was:    ${was}`] : []),
    ...(now !== undefined && !isMoved && kind !== 'other-day' ? [`nu:     ${now}`] : []),
    `regels: ${rules.length > 0 ? rules.join(', ') : 'geen van dit protocol'}`,
  ];
  return lines.map((line, index) => (index === 0 ? line : `  ${line}`)).join('\n');
}

const quoted = (runs: readonly string[]) => runs.map((run) => `"${run}"`).join(', ');
const day = (days: string | undefined) => (days ?? '').split(', ').map(dayInDutch).join(' en ');

export function touchedInText({ file, texts, drifts, touched }: LawReport): string {
  if (drifts.length === 0)
    return `${file}: de teksten in ${texts} zeggen nog wat de gronden van de toets zeggen.`;
  const { rules, findings, places, sentences } = touched;
  return [
    '',
    `${file}: ${drifts.length === 1 ? 'op 1 plaats' : `op ${drifts.length} plaatsen`} zegt de wet niet meer wat bewaard is.`,
    ...list(
      'Geraakte regels',
      rules.map(
        ({ id, title }) => `${id}: ${title} (${countOf(findings.filter(({ rule }) => rule === id).length)})`,
      ),
    ),
    ...list(
      'Geraakte bevindingen',
      findings.map(({ rule, place, message }) => `${place}: ${message} [${rule}]`),
    ),
    ...list(
      'Geraakte kaarten en teksten',
      places.map(({ place }) => place),
    ),
    ...list(
      'Geraakte zinnen',
      sentences.map(({ place, text }) => `${place}: "${text}"`),
    ),
  ].join('\n');
}

/** Also what finds nothing today is touched: it may no longer be said that it is in order. */
function countOf(findings: number): string {
  if (findings === 0) return 'nu zonder bevinding';
  return findings === 1 ? '1 bevinding' : `${findings} bevindingen`;
}

function list(title: string, items: readonly string[]): string[] {
  return [`${title} (${items.length})`, ...items.map((item) => `  ${item}`)];
}
