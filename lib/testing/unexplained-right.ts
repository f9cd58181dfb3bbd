import type { Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

/**
 * Edits after which a protocol no longer explains the right to report: one warning (ML-19), that a reason answers.
 * For tests of what a warning stops.
 */
export function dropRightToReport({ chapters, definitions }: Protocol): Operation[] {
  return [
    ...chapters.filter(explains).map((entry): Operation => {
      return { kind: 'replace_entry', collection: 'chapters', entry: withoutIt(entry) };
    }),
    ...definitions.filter(explains).map((entry): Operation => {
      return { kind: 'replace_entry', collection: 'definitions', entry: withoutIt(entry) };
    }),
  ];
}

type Marked = Pick<Protocol['chapters'][number], 'tags'>;
const explains = ({ tags }: Marked) => tags.includes('right-to-report');

function withoutIt<T extends Marked>(entry: T): T {
  return { ...entry, tags: entry.tags.filter((tag) => tag !== 'right-to-report') };
}
