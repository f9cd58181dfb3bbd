import type { Finding } from '@/lib/core/rules';

export type Severity = Finding['severity'];

/** The worst first; with the words for one and for more. */
export const severities: { severity: Severity; sign: string; one: string; many: string }[] = [
  { severity: 'blocks', sign: '●', one: 'blokkerend', many: 'blokkerend' },
  { severity: 'warns', sign: '▲', one: 'waarschuwing', many: 'waarschuwingen' },
  { severity: 'advises', sign: 'i', one: 'advies', many: 'adviezen' },
];
