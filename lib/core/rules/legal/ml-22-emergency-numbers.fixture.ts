import { protocolOf } from '@/lib/testing/build-protocol';
import type { EntryId } from '@/schemas/ids';
import type { Contact } from '@/schemas/protocol';

export const contact = (kind: Contact['kind'], name: string, phone?: string): Contact => ({
  id: name.toLowerCase().replaceAll(' ', '-') as EntryId,
  name,
  kind,
  routeIds: [],
  ...(phone !== undefined && { phone }),
});

export const emergency = contact('emergency', 'Alarmnummer', '112');

export const valid = protocolOf({
  contacts: [contact('veilig-thuis', 'Veilig Thuis', '0800-2000'), emergency],
});
export const invalid = protocolOf({ contacts: [contact('veilig-thuis', 'Veilig Thuis'), emergency] });
