import { describe, expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { withFreshIds } from '@/lib/testing/with-fresh-ids';
import type { ColumnId, PartId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Task } from '@/schemas/protocol-flow';
import type { RichText } from '@/schemas/rich-text';
import { changedLines, compareProtocols } from './index';

const start = exampleProtocol();

function withCard(protocol: Protocol, id: string, edit: (card: Card) => Card): Protocol {
  const routes = protocol.routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) => ({
      ...step,
      cards: step.cards.map((card) => (card.id === id ? edit(card) : card)),
    })),
  }));
  return { ...protocol, routes };
}

/** The sentences after the name of the thing, the same whether ids stayed or were all rewritten. */
function told(before: Protocol, after: Protocol): string[] {
  const sentences = compareProtocols(before, after).map(({ sentence }) => sentence);
  const underOtherIds = compareProtocols(before, withFreshIds(after)).map(({ sentence }) => sentence);
  expect(underOtherIds).toEqual(sentences);
  return sentences.map((sentence) => sentence.replace(/^Kaart ".*?" \(.*?\): /, ''));
}

const see = (edit: (card: Card) => Card) => withCard(start, 'c-see', edit);
const withTasks = (items: readonly Task[], ordered = true) =>
  see((card) => ({ ...card, tasks: { ordered, items: [...items] } }));
const task = (id: string, text: string, more: Partial<Task> = {}): Task => ({
  id: id as PartId,
  text,
  ...more,
});
const [write, talk] = [
  task('t-1', 'Schrijf op wat je ziet', { columnIds: ['staff' as ColumnId] }),
  task('t-2', 'Praat met het kind', { children: [{ id: 't-3' as PartId, text: 'open vragen' }] }),
];

const note = (text: string) => ({ type: 'footnote' as const, attrs: { text } });
const words = (text: string) => ({ type: 'text' as const, text });
const body = (...content: (ReturnType<typeof note> | ReturnType<typeof words>)[]): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
});

describe('a council reads', () => {
  it('which tasks came, went and read otherwise', () => {
    expect(told(start, withTasks([write, talk, task('t-9', 'Bel Veilig Thuis')]))).toEqual([
      'taak toegevoegd: "Bel Veilig Thuis".',
    ]);
    expect(told(start, withTasks([talk]))).toEqual([
      'taak vervallen (was "Schrijf op wat je ziet (kolom: Iedereen)").',
    ]);
    expect(told(start, withTasks([{ ...write, text: 'Schrijf feiten op' }, talk]))).toEqual([
      'taak was "Schrijf op wat je ziet", is nu "Schrijf feiten op".',
    ]);
  });

  it('under which condition, for whom, in which order and with what below it', () => {
    const changed = { ...talk, condition: 'tenzij dat gevaarlijk is', columnIds: ['staff' as ColumnId] };
    expect(told(start, withTasks([write, changed]))).toEqual([
      'voorwaarde van taak "Praat met het kind" toegevoegd: "tenzij dat gevaarlijk is".',
      'kolom van taak "Praat met het kind" was "alle kolommen van de kaart", is nu "Iedereen".',
    ]);
    expect(told(start, withTasks([talk, write], false))).toEqual([
      'volgorde van de taken was "op volgorde", is nu "in vrije volgorde".',
      'taak "Praat met het kind" staat op een andere plek in de volgorde.',
    ]);
    expect(
      told(withTasks([{ ...write, footnote: 'Oud' }]), withTasks([{ ...write, footnote: 'Nieuw' }])),
    ).toEqual(['voetnoot van taak "Schrijf op wat je ziet" was "Oud", is nu "Nieuw".']);
    const child = (text: string) => [{ id: 't-3' as PartId, text }];
    expect(told(start, withTasks([write, { ...talk, children: child('gesloten vragen') }]))).toEqual([
      'onderdeel van taak "Praat met het kind" was "open vragen", is nu "gesloten vragen".',
    ]);
    expect(told(start, withTasks([write, task('t-2', 'Praat met het kind')]))).toEqual([
      'onderdeel van taak "Praat met het kind" vervallen (was "open vragen").',
    ]);
  });

  it('what hangs on the wall in the place of the tasks, and which tasks are marked for it', () => {
    const says = (posterText?: string) => see((card) => ({ ...card, ...(posterText && { posterText }) }));
    expect(told(start, says('Schrijf op'))).toEqual(['tekst op de poster toegevoegd: "Schrijf op".']);
    expect(told(says('Schrijf op'), says('Praat'))).toEqual([
      'tekst op de poster was "Schrijf op", is nu "Praat".',
    ]);
    expect(told(says('Praat'), start)).toEqual(['tekst op de poster vervallen (was "Praat").']);
    const onWall = { ...talk, onPoster: true as const };
    expect(told(start, withTasks([write, onWall]))).toEqual([
      'taak "Praat met het kind" is nu gemarkeerd als "op de poster".',
    ]);
    expect(told(withTasks([write, onWall]), start)).toEqual([
      'taak "Praat met het kind" is niet meer gemarkeerd als "op de poster".',
    ]);
    expect(told(start, withTasks([write, talk, task('t-9', 'Bel 112', { onPoster: true })]))).toEqual([
      'taak toegevoegd: "Bel 112 (op de poster)".',
    ]);
  });

  it('who decided and who decides now', () => {
    const [one, other] = [
      { ...start, functions: start.functions.map((fn) => ({ ...fn, decidesOnReport: fn.id === 'head' })) },
      { ...start, functions: start.functions.map((fn) => ({ ...fn, decidesOnReport: fn.id === 'officer' })) },
    ];
    const nameOf = (id: string) => start.functions.find((fn) => fn.id === id)?.name;
    expect(told(one, other)).toContain(
      `Hele meldcode: wie beslist over melden was "${nameOf('head')}", is nu "${nameOf('officer')}".`,
    );
    const decides = (columnId: string) =>
      withCard(start, 'c-know', (card) => ({
        ...card,
        parts: ['care', 'lead'].map((id) => ({
          columnId: id as ColumnId,
          part: id === columnId ? ('decides' as const) : ('joins' as const),
        })),
      }));
    expect(told(decides('care'), decides('lead'))).toEqual([
      'wie beslist was "Zorgteam", is nu "Directie".',
      'kolommen was "Zorgteam: beslist; Directie: denkt mee", is nu "Zorgteam: denkt mee; Directie: beslist".',
    ]);
  });

  it('a footnote and a text with what they said', () => {
    const with1 = see((card) => ({
      ...card,
      body: body(words('Door mijn school'), note('Tweede lijn.'), words('.')),
    }));
    const with2 = see((card) => ({
      ...card,
      body: body(words('Door mijn school'), note('Eerste lijn.'), words('.')),
    }));
    const with3 = see((card) => ({
      ...card,
      body: body(words('Door ons bestuur'), note('Eerste lijn.'), words('.')),
    }));
    const without = see((card) => ({ ...card, body: body(words('Door mijn school.')) }));
    expect(told(with1, with2)).toEqual(['voetnoot bij uitleg was "Tweede lijn.", is nu "Eerste lijn.".']);
    expect(told(with1, without)).toEqual(['voetnoot bij uitleg vervallen (was "Tweede lijn.").']);
    expect(told(without, with1)).toEqual(['voetnoot bij uitleg toegevoegd: "Tweede lijn.".']);
    expect(told(with1, with3)).toEqual([
      'uitleg was "Door mijn school.", is nu "Door ons bestuur.".',
      'voetnoot bij uitleg was "Tweede lijn.", is nu "Eerste lijn.".',
    ]);
  });

  it('where a link leads', () => {
    const link = (href: string): RichText => ({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'Veilig Thuis', marks: [{ type: 'link', attrs: { href } }] }],
        },
      ],
    });
    const at = (href: string) => see((card) => ({ ...card, body: link(href) }));
    expect(told(at('tel:0800-2000'), at('tel:112'))).toEqual([
      'adres van link bij uitleg "Veilig Thuis" was "tel:0800-2000", is nu "tel:112".',
    ]);
  });

  it('a long text by the paragraphs that changed', () => {
    const long = (last: string) =>
      see((card) => ({
        ...card,
        body: {
          type: 'doc',
          content: [...body(words('Blijft. '.repeat(40))).content, ...body(words(last)).content],
        },
      }));
    const [change] = compareProtocols(long('Eerst de ouders.'), long('Eerst Veilig Thuis.'));
    expect(change && changedLines(change)).toEqual({
      gone: ['Eerst de ouders.'],
      new: ['Eerst Veilig Thuis.'],
    });
  });

  it('the start question and its answers', () => {
    const [home, other] = start.routes.map(({ id }) => id);
    const ask = (text: string, ...options: [string, string, RouteId][]): Protocol => ({
      ...start,
      startQuestion: {
        text,
        options: options.map(([id, label, routeId]) => ({ id: id as PartId, label, routeId })),
      },
    });
    const before = ask('Wat zie je?', ['o-1', 'Thuis', home!], ['o-2', 'Op school', other!]);
    const title = (id: RouteId) => start.routes.find((route) => route.id === id)?.title;
    expect(
      told(before, ask('Waar is het?', ['o-1', 'Thuis', other!], ['o-3', 'Iets anders', other!])),
    ).toEqual([
      'Het protocol: startvraag was "Wat zie je?", is nu "Waar is het?".',
      `Het protocol: antwoord van de startvraag vervallen (was "Op school (bestemming: ${title(other!)})").`,
      `Het protocol: bestemming van antwoord van de startvraag "Thuis" was "${title(home!)}", is nu "${title(other!)}".`,
      `Het protocol: antwoord van de startvraag toegevoegd: "Iets anders (bestemming: ${title(other!)})".`,
    ]);
  });

  it('with which card a route begins', () => {
    const routes = start.routes.map((route, i) =>
      i === 0 ? { ...route, startCardId: 'c-know' as Card['id'] } : route,
    );
    expect(told(start, { ...start, routes })).toEqual([
      'Route "Thuissituatie": eerste kaart was "Leg je signalen vast", is nu "Weet wat er speelt".',
    ]);
  });

  it('a step with a word of its own by that word', () => {
    const routes = start.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step, i) => ({
        ...step,
        label: `Fase ${i + 1}`,
        title: `Fase ${i + 1}: Weeg`,
      })),
    }));
    const named = { ...start, routes };
    const after = withCard(named, 'c-see', (card) => ({ ...card, title: 'Kijk' }));
    expect(compareProtocols(named, after).map(({ where }) => where)).toEqual([
      'route "Thuissituatie", Fase 1 "Weeg"',
    ]);
  });
});
