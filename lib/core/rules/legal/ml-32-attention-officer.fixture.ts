import { protocolOf, schoolFunction } from '@/lib/testing/build-protocol';

const officer = schoolFunction('af', { name: 'Aandachtsfunctionaris', tags: ['attention-officer'] });
const deputy = schoolFunction('ib', { name: 'Intern begeleider', tags: ['attention-officer-deputy'] });

export const valid = protocolOf({ functions: [officer, deputy] });
export const invalid = protocolOf({ functions: [officer] });
