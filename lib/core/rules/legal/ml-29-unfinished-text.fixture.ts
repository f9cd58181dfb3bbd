import { annex } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';

export const valid = protocolOf({
  annexes: [annex('kaart', 'Veilig Thuis: 0800-2000. Noteer de naam van de school.')],
});
export const invalid = protocolOf({ annexes: [annex('kaart', 'Wordt nog gemaakt.')] });
