import type { Protocol } from '@/schemas/protocol';

/** The numbers that stand on every page: the national ones, unless the protocol names its own. */
export function emergencyNumbers(protocol: Pick<Protocol, 'contacts'>): {
  danger: string;
  veiligThuis: string;
} {
  const of = (kind: 'emergency' | 'veilig-thuis', usual: string) =>
    protocol.contacts.find((contact) => contact.kind === kind && contact.phone && !contact.appliesWhen)
      ?.phone ?? usual;
  return { danger: of('emergency', '112'), veiligThuis: of('veilig-thuis', '0800-2000') };
}
