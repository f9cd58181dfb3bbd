import { isOpen, type Finding } from '@/lib/core/rules';
import { severities, type Severity } from './severity';

export type Counts = Readonly<Record<Severity | 'answered', number>>;

/** How many stand open, by severity, and how many are answered with a reason. */
export function countFindings(findings: readonly Finding[]): Counts {
  const open = findings.filter(isOpen);
  const of = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return {
    blocks: of('blocks'),
    warns: of('warns'),
    advises: of('advises'),
    answered: findings.length - open.length,
  };
}

/**
 * "2 blokkerend, 1 waarschuwing, 0 adviezen, 1 met reden", for who cannot see the bar. All is well only when nothing is
 * left to verify either.
 */
export function countsInWords(counts: Counts, toVerify = 0): string {
  const open = severities.map(
    ({ severity, one, many }) => `${counts[severity]} ${counts[severity] === 1 ? one : many}`,
  );
  const isClean = counts.blocks + counts.warns + counts.advises === 0;
  const answered = counts.answered > 0 ? [`${counts.answered} met reden`] : [];
  return isClean
    ? [toVerify > 0 ? `Controle: niets open, ${toVerify} nagaan` : 'Controle: alles klopt', ...answered].join(
        ', ',
      )
    : `Controle: ${[...open, ...answered].join(', ')}`;
}
