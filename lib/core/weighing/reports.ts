import type { Card } from '@/schemas/protocol-flow';

/** The end at which Veilig Thuis knows. */
export function isReport(card: Card): boolean {
  return card.kind === 'outcome' && (card.outcome === 'report' || card.outcome === 'report-and-help');
}

/**
 * "Doe de melding bij Veilig Thuis" on an action: only words say it, so it ends nothing, but who goes round by it has
 * reported.
 */
export function saysReport({ kind, title, tags }: Card): boolean {
  return kind === 'action' && !tags.includes('inform-before-report') && reporting.test(title.trim());
}

const reporting =
  /^(?:doe |maak )?(?:(?:direct |alsnog |opnieuw )*meld\b|(?:de |een |opnieuw een )?melding\b(?! (?:voor|over)))/i;
