import { richTextFrom } from '@/lib/core/rich-text';
import { protocolOf } from '@/lib/testing/build-protocol';
import type { EntryId } from '@/schemas/ids';

const withChapter = (text: string) =>
  protocolOf({
    chapters: [
      {
        id: 'kennis' as EntryId,
        title: 'Zo kennen we de meldcode',
        level: 1,
        body: richTextFrom(text),
        functionIds: [],
        tags: ['knowledge-and-use'],
      },
    ],
  });

export const valid = withChapter('Elk schooljaar oefent het team met een verzonnen situatie.');
export const invalid = withChapter('');
