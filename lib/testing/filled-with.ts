import { lengths } from '@/schemas/lengths';

const textKeys = new Set([
  'title',
  'subtitle',
  'organisation',
  'text',
  'label',
  'name',
  'note',
  'what',
  'where',
  'to',
  'condition',
  'posterText',
  'alt',
  'hint',
  'hearsBack',
  'term',
  'body',
  'availability',
  'appliesWhen',
  'abbreviation',
  'audience',
  'source',
  'competentAuthority',
  'pupilFileSystem',
  'address',
]);
/** The document with every free text replaced by what `words` gives, as long as its field allows. */
export function filledWith(value: unknown, words: () => string): unknown {
  if (Array.isArray(value)) return value.map((one) => filledWith(one, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      return [
        key,
        typeof one === 'string' && textKeys.has(key)
          ? words().slice(0, limitOf(key, value))
          : filledWith(one, words),
      ];
    }),
  );
}

function limitOf(key: string, holder: object): number {
  if (key === 'posterText') return lengths.card.posterText;
  const isLabelOfStep = key === 'label' && 'kinds' in holder;
  return isLabelOfStep || key === 'abbreviation' || (key === 'label' && 'body' in holder) ? 20 : 110;
}
