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
      const isLabelOfStep = key === 'label' && 'kinds' in value;
      const limit =
        isLabelOfStep || key === 'abbreviation' || (key === 'label' && 'body' in value) ? 20 : 110;
      return [
        key,
        typeof one === 'string' && textKeys.has(key) ? words().slice(0, limit) : filledWith(one, words),
      ];
    }),
  );
}
