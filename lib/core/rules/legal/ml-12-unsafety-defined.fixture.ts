import { richTextFrom } from '@/lib/core/rich-text';
import { protocolOf } from '@/lib/testing/build-protocol';
import type { EntryId, PartId } from '@/schemas/ids';
import type { Definition } from '@/schemas/protocol';
import type { Tag } from '@/schemas/vocabulary';

export const definition = (tag: Tag, examples: readonly string[] = [], text = 'Wat dat is.'): Definition => ({
  id: `begrip-${tag}` as EntryId,
  term: tag,
  text: richTextFrom(text),
  examples: examples.map((example, index) => ({ id: `${tag}-${index}` as PartId, text: example })),
  tags: [tag],
});
const [acute, structural, disclosure] = [
  definition('acute-unsafety', ['Een kleuter zit alleen thuis.']),
  definition('structural-unsafety', ['Elk weekend is er ruzie met klappen.']),
  definition('disclosure'),
] as const;

export const valid = protocolOf({ definitions: [acute, structural, disclosure] });
export const invalid = protocolOf({ definitions: [acute, structural] });
