import { describe, expect, it } from 'vitest';
import { readProtocols } from '@/lib/testing/read-protocols';
import { emptyProtocol } from './empty-protocol';
import { withFiveEmptySteps } from './five-empty-steps';
import { nextToMake } from './next-to-make';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';

const empty = emptyProtocol({ id: 'p' as EntryId, title: 'Leeg', organisation: 'Bestuur', sectors: ['po'] });
const words = (protocol: Protocol) => nextToMake(protocol)?.words;

describe('what to make next', () => {
  it('begins with a route, then who does something', () => {
    expect(words(empty)).toBe('voeg een route toe');
    expect(words({ ...withFiveEmptySteps(empty), columns: [] })).toBe(
      'voeg een kolom toe, voor wie iets doet',
    );
    const [route] = withFiveEmptySteps(empty).routes;
    expect(words({ ...withFiveEmptySteps(empty), routes: [{ ...route!, steps: [] }] })).toBe(
      'voeg een stap toe aan route "Zorgen over thuis"',
    );
  });

  it('names the first step without a card', () => {
    const next = nextToMake(withFiveEmptySteps(empty));
    expect(next).toEqual({
      words: 'zet een kaart in stap 1, Breng signalen in kaart',
      where: { routeId: 'thuissituatie', stepId: 'stap-1' },
    });
  });

  it('has nothing to say of a protocol that is a flow', () => {
    for (const { protocol } of readProtocols()) expect(nextToMake(protocol)).toBeUndefined();
  });
});
