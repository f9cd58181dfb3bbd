import { expect, it } from 'vitest';
import { readContent } from '@/lib/testing/read-content';
import type { Protocol } from '@/schemas/protocol';
import { wordsIn } from './words-in';

/** Marks, links and ids say nothing to a reader; these keys hold words that another rule reads, or names of books. */
const noWords = new Set([
  'id',
  'type',
  'kind',
  'href',
  'phone',
  'email',
  'address',
  'source',
  'label',
  'abbreviation',
  'edition',
  'date',
  'checkedOn',
  'outcome',
  'question',
  'part',
  'responsibility',
  'scope',
  'unit',
  'join',
  'sector',
  'reason',
]);
const isReference = (key: string) => /Ids?$/.test(key) || noWords.has(key);

/** Every string of the protocol that stands in a field for words. */
function stringsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return isReference(key) ? [] : [value];
  if (Array.isArray(value))
    return value.flatMap((one) => (typeof one === 'string' ? [] : stringsIn(one, key)));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, name));
}

it.each(['model-meldcode', 'kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'])(
  'reads every text of %s',
  (name) => {
    const protocol = readContent(name);
    const read = wordsIn(protocol)
      .map(({ text }) => text)
      .join('\n');
    expect(stringsIn(protocol).filter((text) => !read.includes(text.trim()))).toEqual([]);
  },
);

const withFootnote: Protocol['intro'] = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Wij melden.' },
        { type: 'footnote', attrs: { text: 'Alleen soms.' } },
      ],
    },
  ],
};

it('reads a footnote apart from the text it stands in', () => {
  const texts = wordsIn({ ...readContent('model-meldcode'), intro: withFootnote }).map(({ text }) => text);
  expect(texts).toContain('Wij melden.');
  expect(texts).toContain('Alleen soms.');
});

it('knows the title a text stands under, and which texts are a condition', () => {
  const protocol = readContent('model-meldcode');
  const [entry] = protocol.chapters;
  expect(wordsIn(protocol)).toContainEqual(
    expect.objectContaining({ where: { collection: 'chapters', entryId: entry!.id }, under: entry!.title }),
  );
  expect(wordsIn(protocol).some(({ isCondition }) => isCondition)).toBe(true);
});

it.each(['\u00A0', '\u202F', ' \u200B', '\u2060 ', '\uFEFF '])(
  'reads a word behind a sign that nobody sees (%j) as it looks',
  (sign) => {
    const protocol = readContent('model-meldcode');
    const read = wordsIn({ ...protocol, title: `Bel Veilig${sign}Thu\u00ADis zo\u2011nodig` });
    expect(read[0]!.text).toBe('Bel Veilig Thuis zo-nodig');
  },
);
