import { describe, expect, it } from 'vitest';
import { emptyProtocol, withFiveEmptySteps } from '@/lib/core/protocol';
import { applyAndUndo } from '@/lib/testing/apply-and-undo';
import { countingIds } from '@/lib/testing/counting-ids';
import { check, model } from '@/lib/testing/mend';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { fillFromModel } from '../index';

const given = {
  id: 'eigen' as EntryId,
  title: 'Meldcode van De Vlieger',
  organisation: 'De Vlieger',
  sectors: ['po' as const],
};
const shell = withFiveEmptySteps(emptyProtocol(given));
const fill = (protocol: Protocol) => applyAndUndo(protocol, fillFromModel(protocol, model, countingIds())!);

describe('filling a shell from the model', () => {
  it('leaves only what the school alone knows', () => {
    expect(check(fill(shell)).map(({ key }) => key)).toEqual([
      'ML-01:competentAuthority',
      'ML-16:referralIndexAuthorised',
    ]);
  });

  it('leaves nothing once the school has said that', () => {
    const known = { competentAuthority: 'Stichting De Vlieger', referralIndexAuthorised: false };
    expect(check(fill({ ...shell, ...known }))).toEqual([]);
  });

  it('does so for a document without any route too', () => {
    expect(check(fill(emptyProtocol(given))).map(({ rule }) => rule)).toEqual(['ML-01', 'ML-16']);
  });

  it.each([null, true])('never says that the school may not report to the verwijsindex: %s', (may) => {
    const filled = fill({ ...shell, referralIndexAuthorised: may });
    expect(filled.referralIndexAuthorised).toBe(may);
    expect(JSON.stringify(filled)).not.toContain('niet meldingsbevoegd');
    expect(JSON.stringify(fill({ ...shell, referralIndexAuthorised: false }))).toContain(
      'niet meldingsbevoegd',
    );
  });

  it('keeps what is the school its own', () => {
    const own = {
      competentAuthority: 'Stichting De Vlieger',
      pupilFileSystem: 'ParnasSys',
      edition: '2.0',
      referralIndexAuthorised: true,
    };
    const filled = fill({ ...shell, ...own });
    expect(filled).toMatchObject({ ...given, ...own });
    expect(filled.routes).toEqual(model.routes);
  });

  it('keeps the reasons given, under another id where the model uses it', () => {
    const reason = { finding: 'ML-38', reason: 'Wij kijken ze in juni na.', givenOn: '2026-06-01' };
    const taken = { ...reason, id: model.contacts[0]!.id };
    const free = { ...reason, id: 'reden-eigen' as EntryId };
    const { exceptions } = fill({ ...shell, exceptions: [taken, free] });
    expect(exceptions).toEqual([{ ...taken, id: 'reden-nieuw-1' }, free]);
  });

  it('throws nothing away that somebody wrote', () => {
    expect(fillFromModel(model, model, countingIds())).toBeUndefined();
  });
});
