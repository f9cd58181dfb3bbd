import { describe, expect, it } from 'vitest';
import type { CouncilAnswer, VersionState } from '@/schemas/version-state';
import type { Party, VersionEvent, VersionEventKind } from './event';
import { transition } from './transition';

const pending: CouncilAnswer = { status: 'pending' };
const yes: CouncilAnswer = { status: 'consented', decidedOn: '2026-12-09' };
const no: CouncilAnswer = { status: 'refused', decidedOn: '2026-12-09', reasons: 'te weinig tijd' };
const asked = (po: CouncilAnswer, vo: CouncilAnswer) => [
  { councilId: 'po', answer: po },
  { councilId: 'vo', answer: vo },
];
const base = { submittedOn: '2026-12-01' };
const states = {
  fresh: { ...base, status: 'submitted', requests: asked(pending, pending) },
  half: { ...base, status: 'submitted', requests: asked(yes, pending) },
  consented: { ...base, status: 'submitted', requests: asked(yes, { ...yes, decidedOn: '2026-12-12' }) },
  refused: { ...base, status: 'refused', requests: asked(no, pending) },
  adopted: { ...base, status: 'adopted', requests: asked(yes, yes), adoptedOn: '2026-12-16' },
  published: {
    ...base,
    status: 'published',
    requests: asked(yes, yes),
    adoptedOn: '2026-12-16',
    entryIntoForce: '2027-01-01',
    evaluationBefore: '2031-01-01',
  },
  withdrawn: { ...base, status: 'withdrawn', requests: asked(yes, { status: 'void' }) },
  adapted: { ...base, status: 'adapted', requests: asked(no, { status: 'void' }) },
} satisfies Record<string, VersionState>;
type StateName = keyof typeof states;

const parties: Record<string, Party> = {
  board: { kind: 'board' },
  editor: { kind: 'editor' },
  po: { kind: 'council', councilId: 'po' },
  vo: { kind: 'council', councilId: 'vo' },
};
const today = '2026-12-16';
const events: Record<VersionEventKind, (by: Party) => VersionEvent> = {
  consent: (by) => ({ kind: 'consent', by, councilId: 'po', decidedOn: '2026-12-09', today }),
  refuse: (by) => ({
    kind: 'refuse',
    by,
    councilId: 'po',
    decidedOn: '2026-12-09',
    today,
    reasons: 'te weinig tijd',
  }),
  withdraw: (by) => ({ kind: 'withdraw', by, because: 'eerst overleg' }),
  adapt: (by) => ({ kind: 'adapt', by }),
  adopt: (by) => ({ kind: 'adopt', by, adoptedOn: '2026-12-16', today }),
  withdraw_publication: (by) => ({ kind: 'withdraw_publication', by, because: 'een verkeerde dag', today }),
  publish: (by) => ({ kind: 'publish', by, entryIntoForce: '2027-01-01', evaluationBefore: '2031-01-01' }),
};

/** What becomes of it: the new status, or the code of the refusal. */
function outcome(state: StateName, event: VersionEventKind, party: string): string {
  const result = transition(states[state], events[event](parties[party]!));
  return result.ok ? result.value.version.status : result.failure.code;
}

const notNow = 'not_possible_now';
/** State x event, by the party whose event it is: consent and refuse by council PO, the rest by the board. */
const table: Record<VersionEventKind, Record<StateName, string>> = {
  consent: {
    fresh: 'submitted', half: 'already_decided', consented: 'already_decided', refused: 'already_decided',
    adopted: notNow, published: notNow, withdrawn: notNow, adapted: notNow,
  },
  refuse: {
    fresh: 'refused', half: 'already_decided', consented: 'already_decided', refused: 'already_decided',
    adopted: notNow, published: notNow, withdrawn: notNow, adapted: notNow,
  },
  withdraw: {
    fresh: 'withdrawn', half: 'withdrawn', consented: 'withdrawn', refused: 'withdrawn',
    adopted: notNow, published: notNow, withdrawn: notNow, adapted: notNow,
  },
  adapt: {
    fresh: notNow, half: notNow, consented: notNow, refused: 'adapted',
    adopted: notNow, published: notNow, withdrawn: notNow, adapted: notNow,
  },
  adopt: {
    fresh: 'consent_missing', half: 'consent_missing', consented: 'adopted', refused: notNow,
    adopted: notNow, published: notNow, withdrawn: notNow, adapted: notNow,
  },
  publish: {
    fresh: notNow, half: notNow, consented: notNow, refused: notNow,
    adopted: 'published', published: notNow, withdrawn: notNow, adapted: notNow,
  },
  withdraw_publication: {
    fresh: notNow, half: notNow, consented: notNow, refused: notNow,
    adopted: notNow, published: 'withdrawn', withdrawn: notNow, adapted: notNow,
  },
}; // prettier-ignore
/** Who moves it; for everybody else every state answers `wrong_party`. */
const movers: Record<VersionEventKind, string[]> = {
  consent: ['po'],
  refuse: ['po'],
  withdraw: ['board'],
  adapt: ['board'],
  adopt: ['board'],
  publish: ['board', 'editor'],
  withdraw_publication: ['board'],
};

describe('every state, every event, every party', () => {
  const cases = Object.entries(table).flatMap(([event, row]) =>
    Object.entries(row).flatMap(([state, expected]) =>
      Object.keys(parties).map((party) => ({ event, state, party, expected })),
    ),
  ) as { event: VersionEventKind; state: StateName; party: string; expected: string }[];

  it.each(cases)('$event by $party in $state', ({ event, state, party, expected }) => {
    expect(outcome(state, event, party)).toBe(movers[event].includes(party) ? expected : 'wrong_party');
  });
});

describe('the guards', () => {
  const by = parties.po!;
  const board = parties.board!;
  it.each([
    [
      'a meeting before the proposal',
      { kind: 'consent', by, councilId: 'po', decidedOn: '2026-11-30', today },
      'date_before',
    ],
    [
      'a meeting in the future',
      { kind: 'consent', by, councilId: 'po', decidedOn: '2026-12-17', today },
      'date_in_future',
    ],
    [
      'a council that speaks for another',
      { kind: 'consent', by, councilId: 'vo', decidedOn: today, today },
      'wrong_party',
    ],
    [
      'a council that was not asked',
      { kind: 'consent', by: { kind: 'council', councilId: 'so' }, councilId: 'so', decidedOn: today, today },
      'council_not_asked',
    ],
  ] as [string, VersionEvent, string][])('refuse %s', (_what, event, code) => {
    expect(transition(states.fresh, event)).toMatchObject({ ok: false, failure: { code } });
  });

  it('refuse adoption before the last consent', () => {
    const event: VersionEvent = { kind: 'adopt', by: board, adoptedOn: '2026-12-11', today };
    expect(transition(states.consented, event)).toMatchObject({
      failure: { code: 'date_before', field: 'adoptedOn', earliest: '2026-12-12' },
    });
  });

  it('refuse adoption in the future', () => {
    const event: VersionEvent = { kind: 'adopt', by: board, adoptedOn: '2026-12-17', today };
    expect(transition(states.consented, event)).toMatchObject({ failure: { code: 'date_in_future' } });
  });

  it('refuse entry into force before adoption, and an evaluation that is not after it', () => {
    const publish = (entryIntoForce: string, evaluationBefore: string) =>
      transition(states.adopted, { kind: 'publish', by: board, entryIntoForce, evaluationBefore });
    expect(publish('2026-12-15', '2031-01-01')).toMatchObject({ failure: { field: 'entryIntoForce' } });
    expect(publish('2027-01-01', '2027-01-01')).toMatchObject({ failure: { field: 'evaluationBefore' } });
  });
});

describe('what follows', () => {
  it('keeps wishes beside the consent', () => {
    const result = transition(states.fresh, {
      kind: 'consent', by: parties.po!, councilId: 'po', decidedOn: today, today, wishes: ' graag een instructie ',
    }); // prettier-ignore
    expect(result).toMatchObject({
      value: {
        version: {
          requests: [{ answer: { status: 'consented_with_wishes', wishes: 'graag een instructie' } }, {}],
        },
        effects: [{ kind: 'record_answer', councilId: 'po' }],
      },
    });
  });

  it.each([undefined, '', '  '])(
    'takes a refusal without reasons (%j) as the refusal that it is',
    (reasons) => {
      const result = transition(states.fresh, {
      kind: 'refuse', by: parties.po!, councilId: 'po', decidedOn: today, today, reasons,
    }); // prettier-ignore
      const answer = { status: 'refused', decidedOn: today };
      expect(result).toMatchObject({ value: { version: { status: 'refused' } } });
      expect(result.ok && result.value.version.requests[0]!.answer).toEqual(answer);
    },
  );

  it('lets the board withdraw without saying why', () => {
    const result = transition(states.half, { kind: 'withdraw', by: parties.board! });
    expect(result.ok && result.value.version).not.toHaveProperty('withdrawnBecause');
  });

  it('lets another council still answer after a refusal, and stays refused', () => {
    const event: VersionEvent = {
      kind: 'consent',
      by: parties.vo!,
      councilId: 'vo',
      decidedOn: today,
      today,
    };
    expect(transition(states.refused, event)).toMatchObject({ value: { version: { status: 'refused' } } });
  });

  it('asks no council any more once the board withdraws', () => {
    expect(transition(states.half, events.withdraw(parties.board!))).toMatchObject({
      value: {
        version: {
          requests: [{ answer: yes }, { answer: { status: 'void' } }],
          withdrawnBecause: 'eerst overleg',
        },
        effects: [{ kind: 'void_request', councilId: 'vo' }],
      },
    });
  });

  it('changes nothing of the version it was given', () => {
    const before = structuredClone(states.half);
    transition(states.half, events.withdraw(parties.board!));
    expect(states.half).toEqual(before);
  });
});
