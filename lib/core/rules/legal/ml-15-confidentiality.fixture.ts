import { richTextFrom } from '@/lib/core/rich-text';
import { protocolOf } from '@/lib/testing/build-protocol';
import type { EntryId } from '@/schemas/ids';

const withChapter = (text: string) =>
  protocolOf({
    chapters: [
      {
        id: 'vertrouwelijk' as EntryId,
        title: 'Vertrouwelijke gegevens',
        level: 1,
        body: richTextFrom(text),
        functionIds: [],
        tags: ['confidentiality'],
      },
    ],
  });

export const valid = withChapter(
  'Aantekeningen staan in het afgesloten deel; alleen de directeur en de AF lezen ze.',
);
export const invalid = withChapter('');
