import { LegibilityView } from '@/components/legibility/legibility-view';
import type { LegibilityReport } from '@/lib/core/legibility';

/** How well the poster of a version reads: folded, as it is no part of what is decided. */
export function VersionLegibility({ report }: { report: LegibilityReport }) {
  const count = report.advice.length;
  return (
    <details>
      <summary style={{ minHeight: 44, cursor: 'pointer' }}>
        Hoe vlot de poster leest, in maten en {count === 1 ? '1 advies' : `${count} adviezen`} voor een
        volgende versie
      </summary>
      <LegibilityView report={report} />
    </details>
  );
}
