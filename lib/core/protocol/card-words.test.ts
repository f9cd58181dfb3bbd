import { expect, it } from 'vitest';
import { conditionInWords, taskInWords } from './card-words';

it('says once when a card applies', () => {
  expect(conditionInWords('alleen als er een vermoeden is')).toBe('Alleen als er een vermoeden is');
  expect(conditionInWords('tenzij dat gevaarlijk is')).toBe('Tenzij dat gevaarlijk is');
  expect(conditionInWords('er een vermoeden is')).toBe('Alleen als: er een vermoeden is');
});

it('keeps the condition of a task', () => {
  expect(taskInWords({ text: 'Vertel het', condition: 'tenzij dat gevaarlijk is' })).toBe(
    'Vertel het (tenzij dat gevaarlijk is)',
  );
  expect(taskInWords({ text: 'Vertel het' })).toBe('Vertel het');
});
