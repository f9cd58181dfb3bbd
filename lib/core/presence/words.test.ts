import { describe, expect, it } from 'vitest';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import type { CardId, RouteId, StepId } from '@/schemas/ids';
import type { Place } from '@/schemas/place';
import { initialsOf, saidOf, shortNameOf, tagOf, whereabouts } from '.';

const protocol = protocolWithSteps([action('bel', 'col-a', [], { title: 'Bel Veilig Thuis' })]);
const atCard: Place = {
  tab: 'flow',
  routeId: 'home' as RouteId,
  stepId: 'step-1' as StepId,
  cardId: 'bel' as CardId,
};
const who = (over: object = {}) => ({
  name: 'Joke Bakker',
  mark: 0,
  place: atCard,
  isTyping: false,
  isActive: true,
  isAway: false,
  ...over,
});

describe('the name of somebody who is here', () => {
  it.each([
    ['Samira Yılmaz', 'SY'],
    ['Jan Willem de Vries', 'JV'],
    ['Joke', 'J'],
    ['  ', ''],
    ['éva ördög', 'ÉÖ'],
  ])('of %s is short: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('is the first name, or the whole where two have that', () => {
    const [joke, samira, other] = [{ name: 'Joke Bakker' }, { name: 'Samira Yılmaz' }, { name: 'Joke Smit' }];
    expect(shortNameOf('Joke Bakker', [joke, samira])).toBe('Joke');
    expect(shortNameOf('Joke Bakker', [joke, samira, other])).toBe('Joke Bakker');
  });
});

describe('what somebody does', () => {
  it.each([
    ['typt', { isTyping: true }, 'Joke typt'],
    ['wijzigt een taak', { place: { ...atCard, field: 'task.text' } }, 'Joke wijzigt Taken'],
    ['wijzigt de titel', { place: { ...atCard, field: 'card.title' } }, 'Joke wijzigt Titel'],
    ['wijzigt de termijn', { place: { ...atCard, field: 'deadline.note' } }, 'Joke wijzigt Termijn'],
    ['wijzigt een voetnoot', { place: { ...atCard, field: 'footnote' } }, 'Joke wijzigt Voetnoot'],
    [
      'beschrijft het logo',
      { place: { tab: 'text', field: 'logo.alt' } },
      'Joke wijzigt Beschrijving van het logo',
    ],
    ['koos de kaart', {}, 'Joke is hier'],
    ['mag alleen lezen', { mark: null, isTyping: true }, 'Joke leest mee'],
  ])('stands on the tag of who %s', (_what, over, tag) => {
    expect(tagOf(who(over), [who()])).toBe(tag);
  });

  it.each([
    [{}, 'is bij kaart "Bel Veilig Thuis"'],
    [{ isTyping: true }, 'typt bij kaart "Bel Veilig Thuis"'],
    [{ isTyping: true, isActive: false }, 'is bij kaart "Bel Veilig Thuis"'],
    [{ place: { tab: 'flow', stepId: 'step-1' } }, 'is bij stap 1'],
    [{ place: { tab: 'flow', routeId: 'home' } }, 'is bij route "Route home"'],
    [{ place: { tab: 'text', collection: 'definitions', entryId: 'b-1' } }, 'is bij begrippen'],
    [{ place: { tab: 'text' } }, 'is bij de tekst over deze meldcode'],
    [{ place: { tab: 'people' } }, 'is bij functies en kolommen'],
    [{ mark: null }, 'leest mee bij kaart "Bel Veilig Thuis"'],
    [{ isAway: true, place: null }, 'kijkt even ergens anders'],
    [{ place: { tab: 'flow', routeId: 'weg' } }, 'is hier'],
  ])('is said of %o in the list', (over, words) => {
    expect(whereabouts(who(over), protocol)).toBe(words);
  });

  it('is said to a screen reader in one line, of who may edit and is at something that we know', () => {
    expect(saidOf(who(), protocol)).toBe('Joke Bakker werkt aan kaart "Bel Veilig Thuis".');
    expect(saidOf(who({ mark: null }), protocol)).toBeUndefined();
    expect(saidOf(who({ place: { tab: 'flow', routeId: 'home' } }), protocol)).toBeUndefined();
    expect(saidOf(who({ place: { tab: 'flow', cardId: 'weg' } }), protocol)).toBeUndefined();
  });
});
