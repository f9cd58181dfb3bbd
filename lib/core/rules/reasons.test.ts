import { expect, it } from 'vitest';
import { testDay } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import type { EntryId } from '@/schemas/ids';
import { checkProtocol, isOpen } from './index';

const model = readContent('model-meldcode');
const without = ({ tags }: { tags: readonly string[] }) => !tags.includes('attention-officer-deputy');
const officer = {
  ...model,
  functions: model.functions.map((one) => (without(one) ? one : { ...one, tags: [] })),
};
const [missing] = checkProtocol(officer, { on: testDay });
const answered = (reason: string) =>
  checkProtocol(
    { ...officer, exceptions: [{ id: 'e' as EntryId, finding: missing!.key, reason, givenOn: testDay }] },
    { on: testDay },
  );

it('closes a finding with a reason', () => {
  expect(answered('wij zijn klein').filter(isOpen)).toEqual([]);
});

it.each(['', '  ', '...', '-'])('takes no reason without words: "%s"', (reason) => {
  expect(answered(reason).filter(isOpen)).toHaveLength(1);
});
