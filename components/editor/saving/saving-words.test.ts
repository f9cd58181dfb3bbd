import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { savingLine, type SavingFacts } from './saving-words';
import { timeOfDay } from './moment';
import { whoSaved } from './who';

const at = Date.UTC(2026, 10, 30, 13, 2);
beforeEach(() => void vi.useFakeTimers({ now: at + 3_600_000 }));
afterEach(() => void vi.useRealTimers());
const facts = (more: Partial<SavingFacts>): SavingFacts => ({
  saving: { kind: 'saved', at },
  count: 0,
  texts: 0,
  isHeld: true,
  ...more,
});
const said = (more: Partial<SavingFacts>) => savingLine(facts(more)).text;

describe('the line in the bar (V1, V3)', () => {
  it('says that everything is saved only when nothing waits', () => {
    expect(said({})).toBe(`Bewaard voor iedereen · ${timeOfDay(at)}`);
    expect(said({ saving: { kind: 'saved', at: null } })).toBe('Bewaard voor iedereen');
    expect(said({ saving: { kind: 'saved', at: at - 3 * 86_400_000 } })).toBe(
      'Bewaard voor iedereen · 27 nov 14:02',
    );
    expect(said({ saving: { kind: 'waiting' }, count: 1 })).toBe('Bezig…');
    expect(said({ texts: 1 })).toBe('1 tekst wacht op jou');
    expect(said({ texts: 2, saving: { kind: 'sending' }, count: 1 })).toBe('2 teksten wachten op jou');
    expect(said({ saving: { kind: 'saved', at, sent: 3 } })).toBe(
      `3 wijzigingen verzonden · Bewaard ${timeOfDay(at)}`,
    );
  });

  it('says that the device holds it only when it does', () => {
    for (const kind of ['offline', 'signed_out', 'barred'] as const) {
      const saving = { kind, since: at, isOther: false } as SavingFacts['saving'];
      expect(said({ saving, count: 3 })).toMatch(/ · 3 wijzigingen (op dit apparaat|bewaard)$/);
      expect(said({ saving, count: 1, isHeld: false })).toMatch(/ · 1 wijziging alleen in dit venster$/);
      expect(said({ saving })).not.toMatch(/wijziging/);
    }
  });
});

describe('who saved meanwhile', () => {
  const save = (personId: string, name: string) => ({ personId, name, at: '' });
  it('is a colleague by name, or this person in another window', () => {
    expect(whoSaved([save('p2', 'Joke'), save('p1', 'Ik')], 'p1')).toEqual({ isMe: false, name: 'Joke' });
    expect(whoSaved([save('p2', 'Joke'), save('p3', 'Samira')], 'p1').name).toBe(
      'Een collega (Joke of Samira)',
    );
    expect(whoSaved([save('p1', 'Ik')], 'p1').isMe).toBe(true);
    expect(whoSaved([], 'p1')).toEqual({ isMe: false, name: 'Een collega' });
  });
});
