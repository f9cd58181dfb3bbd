import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionInWords, titleAfterHead } from '@/lib/core/protocol/questions';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { action, column, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { exampleEdition } from '@/lib/testing/example-edition';
import { readProtocols } from '@/lib/testing/read-protocols';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { joinedWords, linesOn, saidIn } from '@/lib/testing/scene-words';
import { withEverythingSaid } from '@/lib/testing/with-everything-said';
import type { ColumnId, FunctionId, PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Task } from '@/schemas/protocol-flow';
import { createMeasurer, fontMetrics, layOut, type Scene } from '../..';
import { guards } from '../../guards';
import { roleContent, type OwnCard } from './role-content';

const measurer = createMeasurer(fontMetrics);
const printed = (words: string) => joinedWords(measurer.measure(words, 400).text);
const cardOf = (protocol: Protocol, columnId: ColumnId) =>
  layOut(protocol, { kind: 'role-card', columnId, edition: exampleEdition }, measurer);
const countOf = (said: string, words: string) => said.split(words).length - 1;

type Expected = { what: string; text: string };

const wordsOfTask = ({ text, condition = '', children = [] }: Task) => [
  text,
  condition,
  ...children.map((child) => child.text),
];

/** What the card of a column may never lose. */
function mustStand(protocol: Protocol, columnId: ColumnId): Expected[] {
  const content = roleContent(protocol, columnId)!;
  const nameOf = (id: string) => protocol.functions.find((one) => one.id === id)?.name ?? '';
  const ofCard = ({ card, part }: OwnCard): (Expected | undefined)[] => [
    { what: 'title', text: card.title },
    { what: 'part', text: part.text ?? '' },
    { what: 'condition', text: card.condition ? conditionInWords(card.condition) : '' },
    { what: 'acute term', text: card.deadline?.acute ? 'bij acuut gevaar' : '' },
    { what: 'note of a term', text: card.deadline?.note ?? '' },
    { what: 'who hears back', text: card.feedback?.to ?? '' },
    ...(card.kind === 'handover'
      ? [
          { what: 'hand-over', text: card.toFunctionIds.map(nameOf).join(', ') },
          { what: 'hears back', text: card.hearsBack ?? '' },
        ]
      : []),
  ];
  return [
    { what: 'route', text: content.route?.title ?? '' },
    ...content.steps
      .filter(({ items }) => items.length > 0)
      .flatMap(({ step: one, items }) => [
        { what: 'step', text: titleAfterHead(one) },
        { what: 'acute term of a step', text: one.deadline?.acute ? 'bij acuut gevaar' : '' },
        ...items.flatMap((item) => (item.kind === 'does' ? ofCard(item.own) : [])),
        ...items
          .flatMap((item) => (item.kind === 'does' ? [item.own] : item.cards))
          .flatMap((own) => own.tasks.filter(guards).flatMap(wordsOfTask))
          .map((text) => ({ what: 'task that guards', text })),
      ]),
  ].filter((each): each is Expected => each !== undefined && each.text.trim() !== '');
}

const missing = (protocol: Protocol) =>
  protocol.columns.flatMap(({ id, label }) => {
    const said = saidIn(cardOf(protocol, id));
    return mustStand(protocol, id)
      .filter(({ text }) => !said.includes(printed(text)))
      .map(({ what, text }) => `${label}: ${what} "${text}"`);
  });

/** Cards whose group stands more than once on a role card, other than going on on a next page. */
const saidTwice = (scene: Scene) =>
  scene.pages.flatMap(({ groups }) => {
    const cards = groups.flatMap(({ ref }) => ref.cardId ?? []);
    return cards.filter((id, i) => cards.indexOf(id) !== i);
  });

/** Signs of footnotes that stand behind words, and those that have their note at the foot. */
function noteSignsOn(scene: Scene): { behind: Set<string>; below: Set<string> } {
  const linesIn = (isNotes: boolean) =>
    scene.pages
      .flatMap(({ groups }) => groups)
      .filter(({ id }) => id.startsWith('footnotes') === isNotes)
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))
      .join(' ');
  const signs = (text: string) => new Set(text.match(/\[\d+\]/g) ?? []);
  return { behind: signs(linesIn(false)), below: signs(linesIn(true)) };
}

describe.each(readProtocols())('the role cards of $name', ({ protocol }) => {
  it('say every step, title, condition, hand-over and task of danger of their column', () => {
    expect(missing(protocol)).toEqual([]);
  });

  it('say no card twice, and fit on the two sides of one paper', () => {
    for (const { id } of protocol.columns) {
      expect(saidTwice(cardOf(protocol, id))).toEqual([]);
      expect(cardOf(protocol, id).pages.length).toBeLessThanOrEqual(2);
    }
  });

  it('count the tasks that stand only in the checklist', () => {
    for (const { id } of protocol.columns) {
      const scene = cardOf(protocol, id);
      const said = saidIn(scene);
      const items = roleContent(protocol, id)!.steps.flatMap((one) => one.items);
      const tasks = items
        .flatMap((item) => (item.kind === 'does' ? item.own : item.cards))
        .flatMap((own) => own.tasks);
      const hidden = new Set(
        tasks.filter(({ text }) => !said.includes(printed(text))).map(({ text }) => text),
      );
      const counted = scene.pages
        .flatMap(linesOn)
        .filter((line) => /^\+\d+$/.test(line))
        .reduce((sum, line) => sum + Number(line), 0);
      expect(counted).toBeGreaterThanOrEqual(hidden.size);
      expect(counted > 0).toBe(scene.pages.flatMap(linesOn).some((line) => line.includes('in de checklist')));
    }
  });
});

describe('the role cards of any draft', () => {
  it('lose nothing that may never be lost, and say no card twice', () => {
    const start = sampleMeldcode();
    fc.assert(
      fc.property(
        fc.array(arbitraryChoice, { maxLength: 25 }),
        fc.infiniteStream(fc.boolean()),
        (list, coin) => {
          const edited = applyChoices(start, list).at(-1)?.after ?? start;
          const protocol = withEverythingSaid(edited, () => coin.next().value === true);
          expect(missing(protocol)).toEqual([]);
          for (const { id } of protocol.columns) {
            const scene = cardOf(protocol, id);
            expect(saidTwice(scene)).toEqual([]);
            const { behind, below } = noteSignsOn(scene);
            expect(behind).toEqual(below);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

const task = (id: string, text: string, more: object = {}) => ({ id: id as PartId, text, ...more });
const own = 'col-a' as ColumnId;
const small = (cards: Parameters<typeof step>[1], more: Partial<Protocol> = {}) =>
  protocolOf({
    columns: [column('col-a'), column('col-b')],
    routes: [route('r', [step('s1', cards)])],
    ...more,
  });

describe('a role card', () => {
  it('has the tasks for its column and for all, not those for others', () => {
    const items = [
      task('t1', 'Voor iedereen'),
      task('t2', 'Alleen voor ons', { columnIds: [own] }),
      task('t3', 'Alleen voor hen', { columnIds: ['col-b'] }),
    ];
    const said = saidIn(
      cardOf(small([action('k', ['col-a', 'col-b'], [], { tasks: { ordered: false, items } })]), own),
    );
    expect(said).toContain('Vooriedereen');
    expect(said).toContain('Alleenvoorons');
    expect(said).not.toContain('Alleenvoorhen');
  });

  it('shows a task for its column also where it only thinks along, or does not stand in the card', () => {
    for (const parts of [[{ columnId: own, part: 'joins' as const }], []]) {
      const tasks = { ordered: false, items: [task('t', 'Vertel wat je zag', { columnIds: [own] })] };
      const said = saidIn(cardOf(small([{ ...action('k', 'col-b', [], { tasks }), parts }]), own));
      expect(said).toContain('Vertelwatjezag');
    }
  });

  it('names what it thinks along with in one line, on what that depends, and weighings by their number', () => {
    const joins = [{ columnId: own, part: 'joins' as const }];
    const weighing = (n: 1 | 2 | 3) => ({
      ...question(`w${n}`, [], [], { questions: [`weighing-${n}`], title: `Afweging ${n} · Is dat zo?` }),
      parts: joins,
    });
    const cards = [
      { ...action('k', [], [], { title: 'Praat mee', condition: 'tenzij dat gevaarlijk is' }), parts: joins },
      weighing(1),
      weighing(2),
      weighing(3),
    ];
    const lines = cardOf(small(cards), own).pages.flatMap(linesOn).join(' ');
    expect(lines).toContain('Denk mee: Praat mee (tenzij dat gevaarlijk is) · afweging 1, 2 en 3');
  });

  it('says what holds in acute danger once when steps and route say the same, and else where it differs', () => {
    const acute = { term: { kind: 'same-day' as const }, acute: { kind: 'direct' as const } };
    const hour = { ...acute, acute: { kind: 'within' as const, amount: 1, unit: 'hour' as const } };
    const of = (deadline: typeof acute | typeof hour) => {
      const steps = [step('s1', [action('k', 'col-a')], { deadline })];
      const protocol = protocolOf({ routes: [route('r', steps, { deadline: acute })] });
      return cardOf(protocol, own).pages.flatMap(linesOn).join(' ');
    };
    expect(countOf(of(acute), 'bij acuut gevaar')).toBe(1);
    expect(of(hour)).toContain('dezelfde dag (bij acuut gevaar: binnen 1 uur)');
  });

  it('gives way to titles with tasks, and goes to a second page only when titles and questions do not fit', () => {
    const items = Array.from({ length: 12 }, (_, i) =>
      task(`t${i}`, `Taak nummer ${i} van een lange lijst met taken`),
    );
    const cards = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        action(`k${i}`, 'col-a', [], { tasks: { ordered: false, items } }),
      );
    const full = cardOf(small(cards(14)), own);
    expect(full.pages).toHaveLength(1);
    expect(saidIn(full)).toContain(printed('Kaart k13'));
    const more = cardOf(small(cards(60)), own);
    expect(more.pages.length).toBeGreaterThan(1);
    for (const page of more.pages) expect(linesOn(page).join(' ')).toContain('col-a');
    expect(saidIn(more)).toContain(printed('Kaart k59'));
  });

  it('is of the first route in which the column acts, and names the others with what one does first', () => {
    const others = [
      route('r1', [step('s1', [action('k1', 'col-b')])]),
      route('r2', [step('s2', [action('k2', 'col-a')])]),
      route('r3', [
        step('s3', [
          question('v', 'col-a', [
            { to: 'n', label: 'nee', answers: ['no'] },
            { to: 'j', label: 'ja', answers: ['yes'] },
          ]),
          action('n', 'col-a', [], { title: 'Wacht af' }),
          action('j', 'col-a', [], { title: 'Bel meteen' }),
        ]),
      ]),
    ];
    const said = cardOf(small([], { routes: others }), own)
      .pages.flatMap(linesOn)
      .join(' ');
    expect(said).toContain('Kaart k2');
    expect(said).not.toContain('Kaart k1');
    expect(said).toContain('Route r3: begin met «Bel meteen»');
  });

  it('shows where the answers lead that this column gives, and not those of others', () => {
    const exits = [
      { to: 'u1', label: 'ja', columnIds: [own] },
      { to: 'u2', label: 'anders', columnIds: ['col-b' as ColumnId] },
    ];
    const ends = ['u1', 'u2'].map((id) => outcome(id, [], { title: `Einde ${id}` }));
    const said = saidIn(cardOf(small([question('v', ['col-a', 'col-b'], exits), ...ends]), own));
    expect(said).toContain(printed('Einde u1'));
    expect(said).not.toContain(printed('Einde u2'));
  });

  it.each([
    ['Meld het', 'nee', 'report' as const],
    ['Doe dit', 'ja, melden', 'other' as const],
  ])('never gives way with an answer that leads to a report: %s after %s', (title, label, kind) => {
    const items = Array.from({ length: 30 }, (_, i) =>
      task(`t${i}`, `Taak nummer ${i} van een lange lijst met taken`),
    );
    const exits = [
      { to: 'u', label },
      { to: 'k0', label: 'anders' },
    ];
    const many = Array.from({ length: 24 }, (_, i) =>
      action(`k${i}`, 'col-a', [], { tasks: { ordered: false, items } }),
    );
    const cards = [...many, question('v', 'col-a', exits), outcome('u', [], { title, outcome: kind })];
    const lines = cardOf(small(cards), own).pages.flatMap(linesOn);
    expect(lines).toContain(label);
    expect(lines).toContain(title);
  });

  it('says what is recorded where there is room, and only who does that', () => {
    const record = (what: string, ...ids: string[]) => ({ what, byFunctionIds: ids as FunctionId[] });
    const cards = [
      action('k1', 'col-a', [], { record: record('Wat je zag') }),
      action('k2', 'col-a', [], { record: record('Wat wij doen', 'f-a') }),
      action('k3', 'col-a', [], { record: record('Wat zij doen', 'f-b') }),
    ];
    const columns = [column('col-a', ['f-a']), column('col-b', ['f-b'])];
    const said = saidIn(cardOf(small(cards, { columns }), own));
    expect(said).toContain(printed('leg vast: Wat je zag'));
    expect(said).toContain(printed('leg vast: Wat wij doen'));
    expect(said).not.toContain(printed('Wat zij doen'));
    const items = Array.from({ length: 12 }, (_, i) =>
      task(`t${i}`, `Taak ${i} van een lange lijst met taken`),
    );
    const many = Array.from({ length: 25 }, (_, i) =>
      action(`m${i}`, 'col-a', [], { tasks: { ordered: false, items }, record: record('In het dossier') }),
    );
    const full = cardOf(small(many), own);
    expect(countOf(full.pages.flatMap(linesOn).join(' '), 'leg vast')).toBeLessThan(25);
  });

  it('has the footnotes of what stands on it where there is room', () => {
    const cards = [
      action('k1', 'col-a', ['k2'], { footnote: 'Uit de handreiking.' }),
      action('k2', 'col-b', [], { footnote: 'Voor hen.' }),
    ];
    const lines = cardOf(small(cards), own).pages.flatMap(linesOn);
    expect(lines).toContain('Kaart k1 [1]');
    expect(lines).toContain('Uit de handreiking.');
    expect(lines).not.toContain('Voor hen.');
  });

  it('of a column that is not there still names the numbers', () => {
    const said = saidIn(cardOf(small([]), 'weg' as ColumnId));
    expect(said).toContain(printed('Bel 112'));
    expect(said).toContain(printed('Veilig Thuis 0800-2000'));
  });
});
