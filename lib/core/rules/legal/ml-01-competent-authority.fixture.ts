import { protocolOf } from '@/lib/testing/build-protocol';

export const valid = protocolOf({ competentAuthority: 'College van Bestuur van Stichting De Proef' });
export const invalid = protocolOf({});
