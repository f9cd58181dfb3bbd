import { protocolWithSteps, action } from '@/lib/testing/build-protocol';
import type { PartId } from '@/schemas/ids';
import type { ActionCard } from '@/schemas/protocol-flow';

const withTalk = (more: Partial<ActionCard>) => protocolWithSteps([action('gesprek', 'col-a', [], more)]);
const asking = { id: 'vraag' as PartId, text: 'Vraag de leerling wat hij ervan vindt' };

export const valid = withTalk({
  tags: ['child-participation'],
  tasks: { ordered: false, items: [asking] },
});
export const invalid = withTalk({});
