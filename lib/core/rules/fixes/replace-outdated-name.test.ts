import { describe, expect, it } from 'vitest';
import { outcome, protocolWithSteps } from '@/lib/testing/build-protocol';
import { check, model } from '@/lib/testing/mend';
import { countingIds } from '@/lib/testing/counting-ids';
import { edited } from './edited';
import { makeFix } from './make-fix';

/** The title after the first fix for an old name in it. */
function renamed(title: string): string | undefined {
  const protocol = protocolWithSteps([outcome('o-1', [], { title })]);
  const finding = check(protocol).find(({ rule }) => rule === 'ML-30')!;
  const operation = makeFix({ protocol, model, finding, newId: countingIds() });
  return operation && edited(protocol, operation).routes[0]!.steps[0]!.cards[0]!.title;
}

describe('the name of now', () => {
  it.each([
    ['Bel het AMK', 'Bel Veilig Thuis'],
    ['Veilig Thuis (AMK of SHG)', 'Veilig Thuis'],
    ['Meld bij Veilig Thuis (het AMK of het SHG) of de politie', 'Meld bij Veilig Thuis of de politie'],
    ['Bel AMK/SHG', 'Bel Veilig Thuis'],
    ['Advies- en Meldpunt Kindermishandeling (AMK)', 'Veilig Thuis'],
    ['Zowel het AMK als het SHG helpt', 'Veilig Thuis helpt'],
    ['Het AMK, het SHG en de politie', 'Veilig Thuis en de politie'],
    ['Veilig Thuis (voorheen AMK). Bel het SHG', 'Veilig Thuis (voorheen AMK). Bel Veilig Thuis'],
    ['Overleg in de PCL', 'Overleg in het samenwerkingsverband passend onderwijs'],
  ])('stands once: %s', (title, expected) => {
    expect(renamed(title)).toBe(expected);
  });

  it('is left to a person where the sentence would say nothing any more', () => {
    expect(renamed('Het AMK heet nu Veilig Thuis')).toBeUndefined();
  });
});
