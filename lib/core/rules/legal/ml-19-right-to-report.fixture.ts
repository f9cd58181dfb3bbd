import { richTextFrom } from '@/lib/core/rich-text';
import { protocolOf } from '@/lib/testing/build-protocol';
import type { EntryId } from '@/schemas/ids';

const withChapter = (text: string) =>
  protocolOf({
    chapters: [
      {
        id: 'meldrecht' as EntryId,
        title: 'Je mag melden',
        level: 1,
        body: richTextFrom(text),
        functionIds: [],
        tags: ['right-to-report'],
      },
    ],
  });

export const valid = withChapter('Melden mag zonder toestemming, ook als je een zwijgplicht hebt.');
export const invalid = withChapter('');
