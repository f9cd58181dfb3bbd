import { richTextFrom } from '@/lib/core/rich-text';
import { protocolOf } from '@/lib/testing/build-protocol';
import type { EntryId } from '@/schemas/ids';

export const chapter = {
  id: 'verwijsindex' as EntryId,
  title: 'De verwijsindex',
  level: 1 as const,
  body: richTextFrom('De intern begeleider geeft het signaal af en vertelt dat vooraf aan de ouders.'),
  functionIds: [],
  tags: ['referral-index' as const],
};

export const valid = protocolOf({ referralIndexAuthorised: true, chapters: [chapter] });
export const invalid = protocolOf({ referralIndexAuthorised: true });
