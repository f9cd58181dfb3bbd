import { describe, expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { parseProtocol, parseProtocolText, type ParseFailure } from './parse-protocol';

type Loose = Record<string, unknown> & { routes: { steps: { cards: Record<string, unknown>[] }[] }[] };

/** The failure that the example gives after one change to its JSON. */
function failureAfter(change: (document: Loose) => unknown): ParseFailure {
  const document = JSON.parse(JSON.stringify(exampleProtocol())) as Loose;
  change(document);
  const result = parseProtocol(document);
  if (result.ok) throw new Error('the document was accepted');
  return result.failure;
}

const firstCard = (document: Loose) => document.routes[0]!.steps[0]!.cards[0]!;
const onCard = 'route "Thuissituatie", stap 1, kaart "Leg je signalen vast"';

describe('reading a protocol', () => {
  it('gives back a sound document, sharing nothing with what it was given', () => {
    const document = exampleProtocol();
    const result = parseProtocolText(JSON.stringify(document));
    expect(result).toEqual({ ok: true, value: document });
    const parsed = parseProtocol(document);
    expect(parsed.ok && parsed.value.routes[0]).not.toBe(document.routes[0]);
  });

  it('reads a file that starts with a byte order mark', () => {
    expect(parseProtocolText(`\ufeff${JSON.stringify(exampleProtocol())}`).ok).toBe(true);
  });

  it.each([['{"formatVersion":1'], [''], ['<html>']])('says that %j is no JSON', (text) => {
    expect(parseProtocolText(text)).toMatchObject({ ok: false, failure: { code: 'not_json' } });
  });

  it.each([
    [null],
    [[]],
    ['tekst'],
    [7],
    [{}],
    [{ formatVersion: '1' }],
    [{ formatVersion: 0 }],
    [{ formatVersion: 1.5 }],
  ])('says that %j is no protocol', (json) => {
    expect(parseProtocol(json)).toMatchObject({ ok: false, failure: { code: 'unknown_format' } });
  });

  it('says that a newer document needs a newer program', () => {
    const { code, problems } = failureAfter((document) => (document.formatVersion = 3));
    expect(code).toBe('unknown_format');
    expect(problems[0]?.message).toContain('gemaakt met een nieuwere versie');
  });
});

describe('refusing what is no protocol', () => {
  it.each<[string, (document: Loose) => unknown, string, string]>([
    ['a missing title', (d) => delete d.title, 'titel', 'Hier hoort tekst.'],
    [
      'a wrong word',
      (d) => (firstCard(d).join = 'both'),
      `${onCard}, samenkomst van lijnen`,
      'Kies uit "any", "all".',
    ],
    ['a wrong kind', (d) => (firstCard(d).kind = 'poem'), `${onCard}, soort`, 'Deze soort bestaat niet.'],
    [
      'an unknown field',
      (d) => (firstCard(d).colour = 'red'),
      onCard,
      'Dit veld bestaat hier niet: "colour".',
    ],
    ['a broken id', (d) => (firstCard(d).id = 'A 1'), `${onCard}, id`, 'Dit is geen geldige id.'],
    ['a long title', (d) => (d.title = 'x'.repeat(300)), 'titel', 'hoogstens 200 tekens'],
    [
      'a broken date',
      (d) => (d.approvals = [{ id: 'a-1', kind: 'consent', date: '1-1-2025' }]),
      'besluit 1, datum',
      'jjjj-mm-dd',
    ],
    [
      'a script link',
      (d) => (d.sources = [{ id: 'b-2', title: 'x', href: 'javascript:alert(1)' }]),
      'bron "x", link',
      'Deze link is niet toegestaan.',
    ],
    [
      'a lost reference',
      (d) => (firstCard(d).formIds = ['f-no']),
      `${onCard}, formulieren 1`,
      "zo'n formulier staat niet in het document",
    ],
    [
      'a lost exit',
      (d) => (firstCard(d).exits = [{ id: 'x-1', to: { cardId: 'c-no' } }]),
      `${onCard}, lijn 1, bestemming, kaart`,
      '"c-no"',
    ],
    [
      'an exit to another route',
      (d) => (firstCard(d).exits = [{ id: 'x-1', to: { cardId: 'c-safe' } }]),
      `${onCard}, lijn 1, bestemming`,
      'een andere route',
    ],
    [
      'a start elsewhere',
      (d) => Object.assign(d.routes[0]!, { startCardId: 'c-safe' }),
      'route "Thuissituatie", eerste kaart',
      'Kies een kaart van deze route.',
    ],
    ['a card nowhere', (d) => (firstCard(d).parts = []), onCard, 'Kies minstens één kolom.'],
    [
      'a hidden column',
      (d) => Object.assign(d.routes[0]!, { columnIds: ['care', 'lead'] }),
      onCard,
      'die de route niet laat zien',
    ],
    [
      'a card twice',
      (d) => d.routes[0]!.steps[1]!.cards.push({ ...firstCard(d), exits: [] }),
      'route "Thuissituatie", stap 2, kaart "Leg je signalen vast"',
      'komt twee keer voor',
    ],
    [
      'an entry id twice',
      (d) => (d.sources = [{ id: 'd-check', title: 'x' }]),
      'bron "x"',
      'komt twee keer voor',
    ],
  ])('%s, with the place and what to do', (_what, change, place, message) => {
    const { code, problems } = failureAfter(change);
    expect(code).toBe('invalid');
    expect(problems.map((problem) => problem.place)).toContain(place);
    expect(problems.map((problem) => problem.message).join(' ')).toContain(message);
  });

  it('lets tasks of different cards share an id, not those of one card', () => {
    const task = { id: 't-1', text: 'Bel' };
    const twice = (document: Loose) => (firstCard(document).tasks = { ordered: false, items: [task, task] });
    expect(failureAfter(twice).problems[0]?.place).toBe(`${onCard}, taken, taak 2`);
  });

  it('names every problem, at most fifty', () => {
    expect(failureAfter((d) => Object.assign(d, { title: 1, organisation: 2 })).problems).toHaveLength(2);
    const cards = Array.from({ length: 80 }, (_, index) => ({ id: `c-${index}` }));
    expect(failureAfter((d) => (d.routes[0]!.steps[0]!.cards = cards)).problems).toHaveLength(50);
  });
});
