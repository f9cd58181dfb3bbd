import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { action, column, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { cardsFor } from '@/lib/testing/card-scenes';
import { findLayoutDefects } from '@/lib/testing/find-layout-defects';
import { atFullLength } from '@/lib/testing/full-length';
import { readProtocols } from '@/lib/testing/read-protocols';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { linesOn } from '@/lib/testing/scene-words';
import { withEverythingSaid } from '@/lib/testing/with-everything-said';
import type { Protocol } from '@/schemas/protocol';
import { emergencyNumbers } from '@/lib/core/protocol/questions';
import { type CardOptions, createMeasurer, fontMetrics, layOut, type Scene } from '..';
import { smallest } from './card-look';

const measurer = createMeasurer(fontMetrics);
const made = new WeakMap<Protocol, { options: CardOptions; scene: Scene }[]>();
function scenesOf(protocol: Protocol) {
  const known = made.get(protocol);
  if (known) return known;
  const scenes = cardsFor(protocol).map((options) => ({
    options,
    scene: layOut(protocol, options, measurer),
  }));
  made.set(protocol, scenes);
  return scenes;
}

/** Defects of every card, with the kind of the card. */
const defectsOf = (protocol: Protocol) =>
  scenesOf(protocol).flatMap(({ options, scene }) =>
    findLayoutDefects(scene, smallest[options.kind]).map((defect) => `${options.kind} ${defect}`),
  );

/** Cards on which one cannot read whom to call; a pocket card says it on its front. */
const withoutNumbers = (protocol: Protocol) => {
  const { danger, veiligThuis } = emergencyNumbers(protocol);
  return scenesOf(protocol).flatMap(({ options, scene }) =>
    scene.pages
      .filter((_, i) => options.kind !== 'pocket-card' || i % 2 === 0)
      .map((page) => linesOn(page).join(' '))
      .filter((text) => ![danger, veiligThuis, 'Veilig Thuis'].every((words) => text.includes(words)))
      .map((text) => `${options.kind}: ${text}`),
  );
};

const idsOf = ({ pages }: Scene) => pages.flatMap(({ groups }) => groups.map(({ id }) => id));

describe.each(readProtocols())('the cards of $name', ({ protocol }) => {
  it('have no overlap, no overflow and no small text', () => {
    expect(defectsOf(protocol)).toEqual([]);
  });

  it('all name 112 and Veilig Thuis', () => {
    expect(withoutNumbers(protocol)).toEqual([]);
  });

  it('are drawn with things of different names, in pages of one size', () => {
    for (const { scene } of scenesOf(protocol)) {
      const ids = idsOf(scene);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(scene.pages.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
      expect(scene.title).toContain(protocol.title);
    }
  });
});

const word = 'Kindermishandelingsaandachtsfunctionarisvergadering'.repeat(4);
const extremes: Record<string, Protocol> = {
  'nothing in it': protocolOf({ title: '', organisation: '', columns: [], routes: [] }),
  'columns but no route': protocolOf({ columns: [column('c1'), column('c2')], routes: [] }),
  'a route but no column': protocolOf({
    columns: [],
    routes: [route('r', [step('s1', [action('k1', [])]), step('s2', [])])],
  }),
  'steps without a card': protocolOf({
    routes: [route('r', [step('s1', []), step('s2', [], { title: '' })])],
  }),
  'twelve columns of long words': protocolOf({
    title: word,
    columns: Array.from({ length: 12 }, (_, i) => column(`c${i}`, [], { label: word.slice(0, 120) })),
    routes: [
      route('r', [
        step(
          's1',
          Array.from({ length: 12 }, (_, i) =>
            action(`k${i}`, `c${i}`, [`k${(i + 5) % 12}`], { title: word }),
          ),
          { title: word.slice(0, 120), label: 'Fase twee en verder' },
        ),
      ]),
    ],
  }),
  'more cards and steps than anybody remembers': protocolOf({
    columns: [column('c0')],
    routes: [
      route(
        'r',
        Array.from({ length: 20 }, (_, s) =>
          step(
            `s${s}`,
            [
              ...Array.from({ length: 18 }, (__, i) =>
                question(`k${s}-${i}`, 'c0', [
                  { to: `u${s}`, label: 'nee' },
                  { to: `k${s}-${i + 1}`, label: 'ja' },
                ]),
              ),
              outcome(`u${s}`),
            ],
            {
              title: `Stap ${s} met een titel die langer is dan wie ook onthoudt`,
              deadline: {
                term: { kind: 'same-day' },
                from: { kind: 'event', text: 'het gesprek met de ouders' },
              },
            },
          ),
        ),
      ),
    ],
  }),
  'texts as long as they may be': atFullLength(sampleMeldcode(), false),
  'words without an end': atFullLength(sampleMeldcode(), true),
};

describe.each(Object.entries(extremes))('the cards of a protocol with %s', (_, protocol) => {
  it('have no overlap, no overflow and no small text, and name the numbers', () => {
    expect(defectsOf(protocol)).toEqual([]);
    expect(withoutNumbers(protocol)).toEqual([]);
  });
});

describe('the cards of a school', () => {
  it('have room for names, numbers and a board of any length, and for more helpers than a school has', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'ij', 'W', ' ', '-', '0', 'é', 'Ş'),
      maxLength: 160,
    });
    const helper = fc.record({ name: words, phone: words, when: words }, { requiredKeys: ['name'] });
    const edition = fc.record({
      board: words,
      versionLabel: words,
      checklistUrl: fc.constant('https://meldcode.example/een-lang-adres/van-een-bestuur/v/12/doorlopen'),
      checkCode: fc.constant('7f3a91c2'),
      inForceFrom: fc.constant('2027-01-01'),
      helpers: fc.array(helper, { maxLength: 12 }),
    });
    const protocol = sampleMeldcode();
    fc.assert(
      fc.property(edition, (of) => {
        const kinds = cardsFor(protocol).filter((options) => !options.edition);
        const defects = kinds.flatMap((options) =>
          findLayoutDefects(layOut(protocol, { ...options, edition: of }, measurer), smallest[options.kind]),
        );
        expect(defects).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the cards of any draft', () => {
  const start = sampleMeldcode();

  it('have no overlap, no overflow and no small text, and name the numbers, whatever is done to it', () => {
    const choices = fc.array(arbitraryChoice, { maxLength: 30 });
    fc.assert(
      fc.property(choices, fc.infiniteStream(fc.boolean()), (list, coin) => {
        const edited = applyChoices(start, list).at(-1)?.after ?? start;
        const protocol = withEverythingSaid(edited, () => coin.next().value === true);
        expect(defectsOf(protocol)).toEqual([]);
        expect(withoutNumbers(protocol)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
