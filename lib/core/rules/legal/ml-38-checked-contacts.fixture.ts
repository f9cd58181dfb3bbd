import { contact } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';

const veiligThuis = { name: 'Veilig Thuis', phone: '0800-2000' };

export const valid = protocolOf({ contacts: [contact('vt', { ...veiligThuis, checkedOn: '2026-09-01' })] });
export const invalid = protocolOf({ contacts: [contact('vt', { ...veiligThuis, checkedOn: '2024-09-01' })] });
