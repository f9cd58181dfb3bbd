import type { Finding } from '@/lib/core/rules';
import { sentenceCase } from '@/lib/core/dutch';
import { findCard, findStep, stepInWords } from '@/lib/core/protocol/questions';
import { textCollections } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import { titleOf } from '../texts/collections';
import { severities } from './severity';

export type FindingGroup = { id: string; title: string; findings: readonly Finding[] };

/** The findings under headings, worst first in each. A heading without findings is left out. */
export function groupFindings(
  protocol: Protocol,
  findings: readonly Finding[],
  by: 'step' | 'severity',
): FindingGroup[] {
  const groups = by === 'severity' ? bySeverity(findings) : byPlace(protocol, findings);
  return groups.filter((group) => group.findings.length > 0);
}

function bySeverity(findings: readonly Finding[]): FindingGroup[] {
  return severities.map(({ severity, heading }) => ({
    id: severity,
    title: heading,
    findings: findings.filter((finding) => finding.severity === severity),
  }));
}

/** In the order of the document: the steps of each route, then people, then texts. */
function byPlace(protocol: Protocol, findings: readonly Finding[]): FindingGroup[] {
  const sorted = worstFirst(findings);
  const headings = headingsOf(protocol);
  const placed = sorted.map((finding) => ({ finding, id: headingOf(protocol, finding) }));
  return headings.map(({ id, title }) => ({
    id,
    title,
    findings: placed.filter((one) => one.id === id).map(({ finding }) => finding),
  }));
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  return severities.flatMap(({ severity }) => findings.filter((finding) => finding.severity === severity));
}

function headingsOf({ routes }: Protocol): { id: string; title: string }[] {
  const isOne = routes.length === 1;
  return [
    { id: 'whole', title: 'Over deze meldcode' },
    ...routes.flatMap((route) => [
      { id: route.id, title: isOne ? 'De route als geheel' : `${route.title}: de route als geheel` },
      ...route.steps.map((step) => ({
        id: step.id,
        title: `${isOne ? '' : `${route.title}: `}${stepInWords(step)} ${step.title}`,
      })),
    ]),
    { id: 'people', title: 'Functies en kolommen' },
    ...textCollections.map((id) => ({ id, title: titleOf(id) })),
  ].map(({ id, title }) => ({ id, title: sentenceCase(title) }));
}

function headingOf(protocol: Protocol, { where }: Finding): string {
  if (where.collection) return where.collection;
  const found =
    (where.cardId && findCard(protocol, where.cardId)) ?? (where.stepId && findStep(protocol, where.stepId));
  if (found) return found.step.id;
  if (protocol.routes.some(({ id }) => id === where.routeId)) return where.routeId ?? 'whole';
  return where.columnId || where.functionId ? 'people' : 'whole';
}
