import { expect, it } from 'vitest';
import { stageInWords } from './publication-words';

it('says what is done now, and how far that is only when it counts', () => {
  expect(stageInWords({ name: 'making', told: { done: 12, of: 31 } })).toEqual({
    doing: 'De bestanden worden gemaakt',
    count: '12 van 31',
  });
  for (const name of ['checking', 'making', 'compressing'] as const) {
    expect(stageInWords({ name }).doing).toMatch(/^De /);
    expect(stageInWords({ name }).count).toBe('');
  }
  expect(stageInWords(undefined)).toEqual({ doing: 'De versie wordt vastgelegd', count: '' });
});
