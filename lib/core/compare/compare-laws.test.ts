import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { names } from '@/lib/core/protocol/questions';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { readProtocols } from '@/lib/testing/read-protocols';
import { withFreshIds } from '@/lib/testing/with-fresh-ids';
import type { Protocol } from '@/schemas/protocol';
import type { Subject } from './change';
import { compareProtocols } from './index';

const protocols = [{ name: 'the example', protocol: exampleProtocol() }, ...readProtocols()];
const choices = (maxLength: number) => fc.array(arbitraryChoice, { minLength: 1, maxLength });
const sentences = (before: Protocol, after: Protocol) =>
  compareProtocols(before, after)
    .map(({ sentence }) => sentence)
    .sort();

/** The document with every text of it written otherwise. */
function withTexts(protocol: Protocol, write: (text: string) => string): Protocol {
  return JSON.parse(JSON.stringify(protocol), (key, value: unknown) =>
    typeof value === 'string' && !/^(id|type|href)$|Ids?$/.test(key) ? write(value) : value,
  ) as Protocol;
}

describe.each(protocols)('two copies of $name', ({ protocol }) => {
  it('are the same under other ids', () => {
    expect(sentences(protocol, withFreshIds(protocol))).toEqual([]);
  });

  it('are the same in composed and in loose letters, and with either end of line', () => {
    const lined = withTexts(protocol, (text) => text.replace(/\. /g, '.\n'));
    expect(
      sentences(
        protocol,
        withTexts(protocol, (text) => text.normalize('NFD')),
      ),
    ).toEqual([]);
    expect(
      sentences(
        withTexts(lined, (text) => text.replaceAll('\n', '\r\n')),
        lined,
      ),
    ).toEqual([]);
  });
});

describe('whatever was edited', () => {
  const start = exampleProtocol();

  it('a document under other ids is the same', () => {
    fc.assert(
      fc.property(choices(12), (list) => {
        const protocol = applyChoices(start, list).at(-1)?.after ?? start;
        expect(sentences(protocol, withFreshIds(protocol))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('every change has a key of its own', () => {
    fc.assert(
      fc.property(choices(14), (list) => {
        const after = applyChoices(start, list).at(-1)?.after ?? start;
        const keys = compareProtocols(start, after).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });
});

type Fields = Readonly<Record<string, unknown>>;

/** Things of a protocol with the fields that a test can write anew. */
function thingsOf(protocol: Protocol) {
  const steps = protocol.routes.flatMap((route) => route.steps);
  const cards = steps.flatMap((step) => step.cards);
  const of = (subject: Subject, things: readonly { id: string }[]) =>
    things.map((thing) => {
      const fields: Fields = { ...thing };
      return { subject, thing, fields };
    });
  return [
    ...of('function', protocol.functions),
    ...of('column', protocol.columns),
    ...of('route', protocol.routes),
    ...of('step', steps),
    ...of('card', cards),
    ...of(
      'exit',
      cards.flatMap((card) => card.exits),
    ),
    ...of('contact', protocol.contacts),
    ...of('definition', protocol.definitions),
    ...of('chapter', protocol.chapters),
    ...of('form', protocol.forms),
  ];
}

const richFields = new Set(
  'function.note card.body step.intro route.intro definition.text definition.explanation chapter.body form.intro'.split(
    ' ',
  ),
);
const words = ['title', 'label', 'name', 'term', 'condition', 'posterText', 'note', 'appliesWhen', 'phone'];
const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Heel anders' }] };

/** Another value of the same shape, or undefined for what has no other here. */
function rewritten(subject: string, field: string, value: unknown): unknown {
  if (richFields.has(`${subject}.${field}`)) return { type: 'doc', content: [paragraph] };
  if (typeof value === 'boolean') return !value;
  if (field === 'tasks') return { ordered: false, items: [{ id: 't-anders', text: 'Iets anders' }] };
  if (field === 'record') return { what: 'iets anders', byFunctionIds: [] };
  if (field === 'deadline') return { term: { kind: 'direct' }, note: 'iets anders' };
  if (words.includes(field)) return typeof value === 'string' ? `${value} anders` : 'anders';
  return undefined;
}

it('tells each of several fields that changed in one thing, each under a key of its own', () => {
  const protocol = exampleProtocol();
  const things = thingsOf(protocol);
  fc.assert(
    fc.property(fc.nat(things.length - 1), fc.infiniteStream(fc.boolean()), (index, coin) => {
      const { subject, thing, fields } = things[index]!;
      const able = Object.keys(names[subject].fields).filter(
        (field) => rewritten(subject, field, fields[field]) !== undefined,
      );
      const chosen = able.filter((_field, at) => at < 2 || coin.next().value);
      const patch = Object.fromEntries(
        chosen.map((field) => [field, rewritten(subject, field, fields[field])]),
      );
      const after = JSON.parse(JSON.stringify(protocol), (_key, value: unknown) =>
        value !== null && typeof value === 'object' && 'id' in value && value.id === thing.id
          ? { ...value, ...patch }
          : value,
      ) as Protocol;
      const changes = compareProtocols(protocol, after).filter(
        (one) => one.subject === subject && one.id === thing.id,
      );
      expect(chosen.length).toBeGreaterThan(0);
      expect(new Set(changes.map(({ field }) => field))).toEqual(new Set(chosen));
      expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length);
    }),
    { numRuns: 200 },
  );
});
