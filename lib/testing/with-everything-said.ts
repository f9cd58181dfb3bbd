import type { PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Step } from '@/schemas/protocol-flow';
import { wideLogo } from './example-logos';

/** Counts, so that no two texts are alike and a text that is lost cannot hide behind another. */
function counter(word: string): () => string {
  let count = 0;
  return () => `${word} ${(count += 1)}`;
}

/** The protocol with a term, note, condition, footnote and the like wherever one can stand, chosen by `coin`. */
export function withEverythingSaid(protocol: Protocol, coin: () => boolean): Protocol {
  const next = {
    note: counter('toelichting'),
    condition: counter('tenzij dat gevaarlijk is, geval'),
    footnote: counter('Voetnoot over de tweede lijn'),
    record: counter('Wat je hoorde van getuige'),
    told: counter('De uitkomst voor melder'),
    child: counter('onderdeel'),
    poster: counter('Op de muur'),
  };
  const maybe = <T>(make: () => T): T | undefined => (coin() ? make() : undefined);
  const kept = <T extends object>(fields: T): Partial<T> =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
  const noted = () =>
    kept({
      deadline: maybe(() => ({
        term: { kind: 'within' as const, amount: 2, unit: 'week' as const },
        acute: { kind: 'direct' as const },
        note: next.note(),
      })),
      record: maybe(() => ({ what: next.record(), where: 'het afgeschermde dossier', byFunctionIds: [] })),
      feedback: maybe(() => ({ to: 'wie het signaal gaf', what: next.told(), byFunctionIds: [] })),
    });
  const footnoted = () => ({
    type: 'doc' as const,
    content: [
      {
        type: 'paragraph' as const,
        content: [
          { type: 'text' as const, text: 'Door mijn school' },
          { type: 'footnote' as const, attrs: { text: next.footnote() } },
        ],
      },
    ],
  });
  const exit = (one: Exit): Exit => ({
    ...one,
    ...kept({ note: maybe(next.note), footnote: maybe(next.footnote) }),
  });
  const card = (one: Card): Card => ({
    ...one,
    ...noted(),
    ...kept({ body: maybe(footnoted), footnote: maybe(next.footnote), condition: maybe(next.condition) }),
    ...kept({ posterText: maybe(next.poster) }),
    ...(one.kind === 'handover' && kept({ hearsBack: maybe(next.told) })),
    tasks: {
      ...one.tasks,
      items: one.tasks.items.map((task) => ({
        ...task,
        ...kept({
          condition: maybe(next.condition),
          footnote: maybe(next.footnote),
          onPoster: maybe(() => true as const),
          children: maybe(() => [
            {
              id: `${task.id}-deel` as PartId,
              text: next.child(),
              ...kept({ footnote: maybe(next.footnote) }),
            },
          ]),
        }),
      })),
    },
    exits: one.exits.map(exit),
  });
  const step = (one: Step): Step => ({
    ...one,
    ...noted(),
    ...kept({ intro: maybe(footnoted), footnote: maybe(next.footnote) }),
    cards: one.cards.map(card),
  });
  return {
    ...protocol,
    ...kept({ face: maybe(() => ({ primary: '#5b2a86', logo: { ...wideLogo, alt: next.poster() } })) }),
    columns: protocol.columns.map((one) => ({ ...one, ...kept({ footnote: maybe(next.footnote) }) })),
    routes: protocol.routes.map((route) => ({ ...route, steps: route.steps.map(step) })),
    contacts: protocol.contacts.map((contact) => ({
      ...contact,
      ...kept({ availability: maybe(next.note), appliesWhen: maybe(next.condition) }),
    })),
  };
}
