import { expect, it } from 'vitest';
import { outcome, protocolWithSteps, question, type Way } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

const ask = (...ways: Way[]) => protocolWithSteps([question('c-1', 'col-a', ways), outcome('c-2')]);

it('finds two lines that say the same', () => {
  expect(
    findingsOf('same-answer-twice', ask({ to: 'c-2', label: 'Ja' }, { to: 'c-2', label: 'ja ' })),
  ).toEqual(['c-1']);
});

it('finds two lines for the same answer', () => {
  const protocol = ask(
    { to: 'c-2', label: 'ja', answers: ['yes', 'doubt'] },
    { to: 'c-2', label: 'twijfel', answers: ['doubt'] },
  );
  expect(findingsOf('same-answer-twice', protocol)).toEqual(['c-1']);
});

it('lets several lines be another answer', () => {
  const protocol = ask(
    { to: 'c-2', label: 'thuis', answers: ['other'] },
    { to: 'c-2', label: 'school', answers: ['other'] },
  );
  expect(findingsOf('same-answer-twice', protocol)).toEqual([]);
});
