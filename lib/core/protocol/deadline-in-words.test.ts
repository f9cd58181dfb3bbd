import { describe, expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, FunctionId, StepId } from '@/schemas/ids';
import type { Deadline } from '@/schemas/protocol-flow';
import { deadlineInWords, deadlineOwner, ownDeadlineInWords } from './deadline-in-words';

const protocol = exampleProtocol();
const say = (deadline: Deadline) => deadlineInWords(deadline, protocol);

describe('a deadline in words', () => {
  it.each<[Deadline['term'], string]>([
    [{ kind: 'direct' }, 'direct'],
    [{ kind: 'same-day' }, 'dezelfde dag'],
    [{ kind: 'within', amount: 1, unit: 'hour' }, 'binnen 1 uur'],
    [{ kind: 'within', amount: 1, unit: 'week' }, 'binnen 1 week'],
    [{ kind: 'within', amount: 5, unit: 'school-day' }, 'binnen 5 schooldagen'],
    [{ kind: 'range', from: 2, to: 4, unit: 'week' }, 'tussen 2 en 4 weken'],
    [{ kind: 'range', from: 0, to: 3, unit: 'year' }, 'binnen 3 jaar'],
    [{ kind: 'moment', text: 'na afloop van het gesprek' }, 'na afloop van het gesprek'],
  ])('says %o', (term, words) => expect(say({ term })).toBe(words));

  it('says when the clock starts', () => {
    const term = { kind: 'direct' } as const;
    expect(say({ term, from: { kind: 'event', text: 'het eerste signaal' } })).toBe(
      'direct na het eerste signaal',
    );
    expect(say({ term, from: { kind: 'step', stepId: 's-2' as StepId } })).toBe('direct na stap 2');
    expect(say({ term, from: { kind: 'card', cardId: 'c-hand' as CardId } })).toBe(
      'direct na «Geef het door»',
    );
  });

  it('says first whose term it is, when it is of somebody else', () => {
    const deadline: Deadline = {
      ofFunctionId: 'officer' as FunctionId,
      term: { kind: 'within', amount: 10, unit: 'week' },
      acute: { kind: 'direct' },
    };
    expect(say(deadline)).toBe('aandachtsfunctionaris: binnen 10 weken (bij acuut gevaar: direct)');
    expect(deadlineOwner(deadline, protocol)).toBe('aandachtsfunctionaris');
    expect(ownDeadlineInWords(deadline, protocol)).toBe('binnen 10 weken (bij acuut gevaar: direct)');
    expect(deadlineOwner({}, protocol)).toBeUndefined();
  });

  it('says what holds in acute danger', () => {
    const deadline: Deadline = {
      term: { kind: 'within', amount: 2, unit: 'week' },
      acute: { kind: 'direct' },
    };
    expect(say(deadline)).toBe('binnen 2 weken (bij acuut gevaar: direct)');
  });
});
