import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardingWording, innocentWording, type Wording } from '@/lib/testing/task-wordings';
import type { PartId } from '@/schemas/ids';
import { guards } from './guards';

const guarding = ({ text, condition, children = [] }: Wording) =>
  guards({ text, condition, children: children.map((child) => ({ id: 'p' as PartId, text: child })) });

describe('a task', () => {
  it('guards a child by its words, its condition or a part of it, however that is typed', () => {
    fc.assert(
      fc.property(guardingWording, (wording) => guarding(wording)),
      { numRuns: 1500 },
    );
  });

  it('guards nobody by a word after safety or by a way of calling somebody', () => {
    fc.assert(
      fc.property(innocentWording, (wording) => !guarding(wording)),
      { numRuns: 1500 },
    );
  });

  it('guards nobody without words', () => {
    expect(guards({ text: '' })).toBe(false);
  });
});
