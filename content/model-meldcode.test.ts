import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asks, cardsOf, exitTargetCard, parseProtocolText } from '@/lib/core/protocol';
import { plainText } from '@/lib/core/rich-text';
import { walk } from '@/lib/core/run';
import type { FunctionId } from '@/schemas/ids';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { questionKind, stepKind, tag, type QuestionKind } from '@/schemas/vocabulary';

const text = readFileSync(new URL('./model-meldcode.json', import.meta.url), 'utf8');
const parsed = parseProtocolText(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
const model = parsed.value;
const home = model.routes.find((route) => route.kind === 'home')!;

const allCards = model.routes.flatMap(cardsOf);
const question = (route: Route, kind: QuestionKind) =>
  cardsOf(route).find((card) => asks(card, kind));
const exitFor = (card: Card | undefined, answer: string): Exit | undefined =>
  card?.exits.find((exit) => exit.answers.some((one) => one === answer));

/** The first question or outcome that follows, walking only cards where nobody has to choose. */
function ledTo(exit: Exit | undefined): Card | undefined {
  let card = exit && exitTargetCard(model, exit);
  while (card && card.kind !== 'question' && card.kind !== 'outcome') {
    const next = card.exits[0];
    card = next && exitTargetCard(model, next);
  }
  return card;
}

describe('the model meldcode', () => {
  it('covers the five statutory steps in their order, and follows afterwards', () => {
    const statutory = stepKind.options.slice(0, 5);
    expect(home.steps.flatMap((step) => step.kinds)).toEqual([...statutory, 'follow']);
  });

  it('makes exactly one function decide on a report', () => {
    const deciders = model.functions.filter((one) => one.decidesOnReport);
    expect(deciders.map((one) => [one.name, one.kind])).toEqual([['Directeur', 'function']]);
  });

  it('asks the five weighing questions, each with a yes and a no', () => {
    for (const kind of questionKind.options.slice(0, 5)) {
      const card = question(home, kind);
      expect(exitFor(card, 'yes'), kind).toBeDefined();
      expect(exitFor(card, 'no'), kind).toBeDefined();
    }
  });

  it.each(model.routes.filter((route) => question(route, 'weighing-2')).map((route) => [route.title, route]))(
    'leads unsafety, and doubt about it, to a report: %s',
    (_title, route) => {
      const card = question(route, 'weighing-2');
      expect(exitFor(card, 'doubt')).toBe(exitFor(card, 'yes'));
      const end = ledTo(exitFor(card, 'yes'));
      expect(end?.kind === 'outcome' && end.outcome).toBe('report');
    },
  );

  it('takes both decisions, reporting first, also when a report was made', () => {
    const first = question(home, 'report-needed');
    const second = question(home, 'help-possible');
    expect(ledTo(exitFor(first, 'no'))).toBe(second);
    const report = ledTo(exitFor(first, 'yes'));
    expect(ledTo(report?.exits[0])).toBe(second);
  });

  it.each(['help-possible', 'weighing-3', 'weighing-4', 'weighing-5'] as const)('reports when the answer is no: %s', (kind) => {
    const end = ledTo(exitFor(question(home, kind), 'no'));
    expect(end?.kind === 'outcome' && end.outcome).toBe('report');
  });

  it('can close without a report or help', () => {
    const end = ledTo(exitFor(question(home, 'weighing-1'), 'no'));
    expect(end?.kind === 'outcome' && end.outcome).toBe('close');
  });

  it.each(model.routes.filter((route) => route.kind !== 'acute' && route.kind !== 'staff-offence'))(
    'brings a caretaker to a hand-over without a question: $title',
    (route) => {
      const walked = walk(model, { functionId: 'concierge' as FunctionId, routeId: route.id, answers: [] });
      expect(walked.ok && walked.value.map((one) => one.kind)).toEqual(['card', 'card', 'handed_over']);
    },
  );

  it('goes from a possible offence by staff to board, inspector, parents and police, in that order', () => {
    const route = model.routes.find((one) => one.kind === 'staff-offence')!;
    const order = ['inform-board', 'confidential-inspector', 'inform-before-police-report', 'police-report'];
    const found = cardsOf(route).flatMap((card) => card.tags.filter((one) => order.includes(one)));
    expect(found).toEqual(order);
    const report = cardsOf(route).find((card) => card.tags.includes('police-report'))!;
    expect(report.tasks.items.map((task) => task.text)).toContain(
      'Laat de vertrouwensinspecteur direct weten dat er aangifte is gedaan',
    );
  });

  it('answers every point of law and norm somewhere', () => {
    const used = new Set([...text.matchAll(/"tags": \[([^\]]*)\]/g)].flatMap((match) => match[1]!.match(/[a-z-]+/g)));
    expect(tag.options.filter((one) => !used.has(one))).toEqual([]);
  });

  it('stays short enough for a poster', () => {
    expect(cardsOf(home).length).toBeLessThanOrEqual(26);
    expect(allCards.filter((card) => card.title.length > 60)).toEqual([]);
    expect(allCards.filter((card) => card.tasks.items.length > 5)).toEqual([]);
    expect(allCards.flatMap((card) => card.tasks.items).filter((task) => task.text.length > 90)).toEqual([]);
  });

  it('names the day on which every telephone number was checked', () => {
    expect(model.contacts.filter((one) => one.phone && !one.checkedOn)).toEqual([]);
  });

  it('holds no unfinished or outdated words', () => {
    expect(text).not.toMatch(/\?\?\?|\.{5}|lorem|naam school|\b(AMK|SHG|AMHK|Wbp|PCL)\b|Bureau Jeugdzorg/i);
  });
});

/** Wmo 2015 art. 1.1.1, Jeugdwet art. 1.1 and Besluit verplichte meldcode art. 1, as they read in 2026. */
const statute = {
  'Huiselijk geweld': [
    'Lichamelijk, geestelijk of seksueel geweld of bedreiging daarmee door iemand uit de huiselijke kring.',
    'Huiselijke kring: een familielid, een huisgenoot, de echtgenoot of voormalig echtgenoot of een mantelzorger.',
  ],
  Kindermishandeling: [
    'Elke vorm van voor een minderjarige bedreigende of gewelddadige interactie van fysieke, psychische of seksuele aard, die de ouders of andere personen ten opzichte van wie de minderjarige in een relatie van afhankelijkheid of van onvrijheid staat, actief of passief opdringen, waardoor ernstige schade wordt berokkend of dreigt te worden berokkend aan de minderjarige in de vorm van fysiek of psychisch letsel.',
  ],
  Kindcheck: [
    'Gestandaardiseerde controle of een cliënt verantwoordelijk is voor de verzorging en opvoeding van een of meer minderjarigen, met het oog op de veiligheid van die minderjarigen.',
  ],
  Melding: ['Melding aan Veilig Thuis van huiselijk geweld of kindermishandeling of van een vermoeden daarvan.'],
};

describe('the law in the model', () => {
  it.each(Object.entries(statute))('defines %s in the words of the statute, and names it', (term, sentences) => {
    const definition = model.definitions.find((one) => one.term === term)!;
    expect(plainText(definition.text)).toBe(sentences.join(' '));
    expect(definition.source).toMatch(/artikel 1/);
  });

  it('explains a cliënt in the words of the Besluit', () => {
    expect(text).toContain(
      'vermoedelijk slachtoffer, pleger of getuige van huiselijk geweld of kindermishandeling met wie de professional beroepsmatig in contact staat',
    );
  });

  it.each([
    ['an article of an act that is gone', /\b3a\b|WVO(?! 2020)|Wet op het voortgezet onderwijs|gelijke artikel/],
    ['an article without its number', /zelfde plicht|was WVO|wet voor het voortgezet/],
    ['a number of the Staatsblad', /\bStb\b|Staatsblad/],
    ['an old letter of the Besluit', /lid 1 onder [a-g]/],
    ['the old name of the offence', /zedenmisdrijf|zedendelict|misdrijf tegen de zeden/i],
    ['doubt as a duty of law', /wettelijk[^.]*twijfel|twijfel[^.]*wettelijk|wet[^.]*bij twijfel/i],
    ['a term of the inquiry that begins with the report', /binnen tien weken(?! na)|weken na de melding/],
  ])('does not hold %s', (_what, stale) => {
    expect(text).not.toMatch(stale);
  });

  it('names the duty about staff in each of the three acts, and for whom it holds', () => {
    const { intro } = model.routes.find((one) => one.kind === 'staff-offence')!;
    const words = plainText(intro!);
    for (const article of ['WPO artikel 4a', 'WEC artikel 4a', 'WVO 2020 artikel 3.39']) expect(words).toContain(article);
    expect(words).toContain('In de WPO gaat het om elke leerling, in de WEC en de WVO 2020 om een minderjarige leerling.');
    expect(words).toContain('ook bij mishandeling, zoals slaan (Wet kinderopvang artikel 1.51b)');
  });

  it('lists every act with its articles and asks to check it', () => {
    const acts = model.sources.filter((one) => one.href?.includes('wetten.overheid.nl'));
    expect(acts.map((one) => `${one.title} · ${one.href!.split('/').at(-1)}`)).toEqual([
      'Wet op het primair onderwijs, artikel 4a en 4b · BWBR0003420',
      'Wet op de expertisecentra, artikel 4a en 5 · BWBR0003549',
      'Wet voortgezet onderwijs 2020, artikel 3.39 en 3.41 · BWBR0044212',
      'Wet kinderopvang, artikel 1.51a, 1.51b en 1.51c · BWBR0017017',
      'Besluit verplichte meldcode huiselijk geweld en kindermishandeling, artikel 1 en 2 · BWBR0033723',
      'Wet maatschappelijke ondersteuning 2015, artikel 1.1.1, 4.1.1 en 5.2.6 · BWBR0035362',
      'Jeugdwet, artikel 1.1, 7.1.1.2 en 7.1.4.1 · BWBR0034925',
      'Uitvoeringsbesluit Wmo 2015, artikel 4.1.7 · BWBR0035733',
    ]);
    expect(acts.every((one) => one.note === 'Controleer de actuele wettekst.')).toBe(true);
  });
});
