import { describe, expect, it } from 'vitest';
import { action, column, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { exampleEdition } from '@/lib/testing/example-edition';
import { findLayoutDefects } from '@/lib/testing/find-layout-defects';
import type { EntryId, PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { createMeasurer, fontMetrics, layOut, type LayoutOptions } from '.';

const measurer = createMeasurer(fontMetrics);
const sentence =
  'Dit is een lange zin waarin iemand alles tegelijk over aandachtsfunctionarissen wil zeggen. ';
const word = 'Kindermishandelingsaandachtsfunctionarisvergadering'.repeat(4);
const tasks = (count: number, length: number) => ({
  ordered: true,
  items: Array.from({ length: count }, (_, i) => ({
    id: `t${i}` as PartId,
    text: `${i} ${sentence.repeat(7)}`.slice(0, length),
  })),
});
const columns = (count: number, label: string) =>
  Array.from({ length: count }, (_, i) => column(`c${i}`, [], { label: `${label} ${i}`.slice(0, 120) }));

const extremes: Record<string, Protocol> = {
  'no column and no route': protocolOf({ columns: [], routes: [] }),
  'cards without a column': protocolOf({
    columns: [],
    routes: [route('r', [step('s1', [action('k1', [], ['k1'])]), step('s2', [])])],
  }),
  'twelve columns of long words': protocolOf({
    title: word,
    columns: columns(12, word),
    routes: [
      route('r', [
        step(
          's1',
          Array.from({ length: 12 }, (_, i) =>
            action(`k${i}`, `c${i}`, [`k${(i + 5) % 12}`], { title: word, tasks: tasks(2, 200) }),
          ),
          { title: word.slice(0, 120), label: 'Fase twee en verder' },
        ),
      ]),
    ],
  }),
  'cards taller than a page': protocolOf({
    columns: columns(1, 'Kolom'),
    routes: [
      route('r', [
        step('s1', [
          action('k1', 'c0', ['k2'], { tasks: tasks(60, 500) }),
          question('k2', 'c0', [
            { to: 'k3', label: sentence },
            { to: 'k1', label: 'nee' },
          ]),
          outcome('k3', [], { tasks: tasks(60, 500) }),
        ]),
      ]),
    ],
  }),
  'cards tied in knots': protocolOf({
    columns: columns(6, 'Kolom'),
    routes: [
      route('r', [
        step(
          's1',
          Array.from({ length: 60 }, (_, i) =>
            action(
              `k${i}`,
              [`c${(i * 5) % 6}`, `c${(i * 7 + 2) % 6}`],
              [`k${(i * 11 + 1) % 60}`, `k${(i * 17 + 3) % 60}`],
            ),
          ),
        ),
      ]),
    ],
  }),
  'more contacts than a page holds': protocolOf({
    columns: columns(1, 'Kolom'),
    routes: [route('r', [step('s1', [action('k1', 'c0')])])],
    contacts: Array.from({ length: 120 }, (_, i) => ({
      id: `x${i}` as EntryId,
      name: sentence,
      kind: 'other' as const,
      phone: `0800-20${i}`,
      appliesWhen: sentence.repeat(3),
      routeIds: [],
    })),
    globalExits: Array.from({ length: 8 }, (_, i) => ({
      id: `g${i}` as EntryId,
      kind: i === 0 ? ('danger' as const) : ('other' as const),
      label: sentence,
      text: sentence.repeat(6),
      contactIds: Array.from({ length: 10 }, (__, j) => `x${j}` as EntryId),
      tags: [],
    })),
  }),
};

describe.each(Object.entries(extremes))('a protocol with %s', (_, protocol) => {
  it('has no overlap, no overflow and no line through a card', () => {
    const options: LayoutOptions[] = [
      { kind: 'poster', paper: 'a3', edition: exampleEdition },
      { kind: 'poster', paper: 'a4' },
      ...protocol.routes.map(({ id }) => ({ kind: 'canvas' as const, routeId: id })),
    ];
    const defects = options.flatMap((each) => findLayoutDefects(layOut(protocol, each, measurer)));
    expect(defects).toEqual([]);
  });
});
