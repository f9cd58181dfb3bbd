import type { Finding } from '@/lib/core/rules';

export type Severity = Finding['severity'];

/** The worst first; with the words for one, for more, and above a list of them. */
export const severities: {
  severity: Severity;
  sign: string;
  one: string;
  many: string;
  heading: string;
}[] = [
  { severity: 'blocks', sign: '●', one: 'blokkerend', many: 'blokkerend', heading: 'Blokkerend' },
  { severity: 'warns', sign: '▲', one: 'waarschuwing', many: 'waarschuwingen', heading: 'Waarschuwingen' },
  { severity: 'advises', sign: 'i', one: 'advies', many: 'adviezen', heading: 'Adviezen' },
];
