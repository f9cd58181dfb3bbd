import { expect, type Locator, type Page } from '@playwright/test';
import { sentenceCase } from '@/lib/core/dutch';
import { names, nounOfList, words } from '@/lib/core/protocol/questions';
import type { TextCollection } from '@/schemas/collections';
import type { Annex, Chapter, Contact, Definition, Form, Protocol, Source } from '@/schemas/protocol';
import type { Column, Route, SchoolFunction, Step } from '@/schemas/protocol-flow';
import { choose, chooseMany, tick, unfold, write } from './fields';
import { writeCard, writeExits, writeRecord } from './card';
import { labelOf, onlyThese, writerOf, type Writer } from './writer';

/** Everything beside the flow, typed and pressed in the fields of its tab. First the names, so that texts can refer to each other. */
export async function writeTexts(page: Page, protocol: Protocol): Promise<void> {
  const writer = writerOf(page, protocol);
  await page.getByRole('tab', { name: 'Tekst en bijlagen' }).click();
  await writeAbout(writer);
  for (const [collection, name] of [
    ['definitions', 'term'],
    ['forms', 'title'],
    ['annexes', 'title'],
    ['contacts', 'name'],
    ['sources', 'title'],
    ['chapters', 'title'],
  ] as const) {
    const entries = protocol[collection] as unknown as Record<string, string>[];
    for (const entry of entries) {
      await openList(page, collection);
      await page.getByRole('button', { name: addOf(collection) }).click();
      await write(sheet(page), labelOf(nounOfList[collection], name), entry[name]);
    }
  }
  for (const [index, entry] of protocol.definitions.entries()) await writeDefinition(writer, entry, index);
  for (const [index, entry] of protocol.forms.entries()) await writeForm(writer, entry, index);
  for (const [index, entry] of protocol.annexes.entries()) await writeAnnex(writer, entry, index);
  for (const [index, entry] of protocol.contacts.entries()) await writeContact(writer, entry, index);
  for (const [index, entry] of protocol.sources.entries()) await writeSource(writer, entry, index);
  for (const [index, entry] of protocol.chapters.entries()) await writeChapter(writer, entry, index);
}

const addOf = (collection: TextCollection) =>
  new RegExp(`^${sentenceCase(names[nounOfList[collection]].one)} toevoegen$`);
const sheet = (page: Page) => page.getByRole('main').locator('section');
const side = (page: Page) => page.getByRole('navigation', { name: 'Onderdelen van het document' });

async function openList(page: Page, collection: TextCollection): Promise<void> {
  const name = new RegExp(`^${sentenceCase(names[nounOfList[collection]].many)} ?\\d+$`);
  const button = side(page).getByRole('button', { name });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

async function openEntry({ page }: Writer, collection: TextCollection, index: number): Promise<Locator> {
  await openList(page, collection);
  await side(page).locator('ul ul > li').nth(index).getByRole('button').first().click();
  return sheet(page);
}

async function writeAbout({ page, protocol }: Writer): Promise<void> {
  onlyThese(protocol, [
    ...[
      'formatVersion',
      'id',
      'title',
      'subtitle',
      'organisation',
      'scope',
      'sectors',
      'edition',
      'pupilFileSystem',
    ],
    ...[
      'referralIndexAuthorised',
      'functions',
      'columns',
      'routes',
      'contacts',
      'definitions',
      'chapters',
      'annexes',
    ],
    ...['forms', 'sources'],
  ]);
  const about = sheet(page);
  for (const field of ['title', 'subtitle', 'organisation', 'edition', 'pupilFileSystem'] as const)
    await write(about, labelOf('protocol', field), protocol[field]);
  await choose(about, 'Geldt voor', words.scope[protocol.scope]);
  expect(protocol.referralIndexAuthorised).toBeNull();
}

async function writeDefinition(writer: Writer, entry: Definition, index: number): Promise<void> {
  const fields = await openEntry(writer, 'definitions', index);
  await writer.rich(fields, labelOf('definition', 'text'), entry.text);
  await writer.rich(fields, labelOf('definition', 'explanation'), entry.explanation);
  for (const [at, { text }] of entry.examples.entries()) {
    await fields.getByRole('button', { name: 'Voorbeeld toevoegen' }).click();
    await write(fields, `Voorbeeld ${at + 1}`, text);
  }
  await write(fields, labelOf('definition', 'source'), entry.source);
  await writer.tags(fields, entry.tags);
}

async function writeForm(writer: Writer, entry: Form, index: number): Promise<void> {
  onlyThese(entry, ['id', 'title', 'intro', 'fields', 'tags']);
  const fields = await openEntry(writer, 'forms', index);
  await writer.rich(fields, 'Inleiding', entry.intro);
  for (const [at, { label, hint, long }] of entry.fields.entries()) {
    await fields.getByRole('button', { name: 'Vraag toevoegen' }).click();
    await write(fields, `Vraag ${at + 1}`, label);
    await write(fields, `Toelichting bij vraag ${at + 1}`, hint);
    await tick(fields.getByLabel('Ruimte voor een lang antwoord').nth(at), long);
  }
  await writer.tags(fields, entry.tags);
}

async function writeAnnex(writer: Writer, entry: Annex, index: number): Promise<void> {
  const fields = await openEntry(writer, 'annexes', index);
  await write(fields, labelOf('annex', 'label'), entry.label);
  await writer.rich(fields, 'Tekst', entry.body);
  await writer.tags(fields, entry.tags);
}

async function writeContact(writer: Writer, entry: Contact, index: number): Promise<void> {
  onlyThese(entry, ['id', 'name', 'kind', 'phone', 'href', 'appliesWhen', 'note', 'functionId']);
  const fields = await openEntry(writer, 'contacts', index);
  await choose(fields, 'Soort', words.contactKind[entry.kind]);
  for (const field of ['phone', 'href', 'appliesWhen', 'note'] as const)
    await write(fields, labelOf('contact', field), entry[field]);
  if (entry.functionId) await choose(fields, 'Is van deze functie', writer.functionName(entry.functionId));
}

async function writeSource(writer: Writer, entry: Source, index: number): Promise<void> {
  const fields = await openEntry(writer, 'sources', index);
  for (const field of ['href', 'note'] as const) await write(fields, labelOf('source', field), entry[field]);
}

async function writeChapter(writer: Writer, entry: Chapter, index: number): Promise<void> {
  const fields = await openEntry(writer, 'chapters', index);
  await writer.rich(fields, 'Tekst', entry.body);
  await choose(fields, 'Niveau', ['Hoofdstuk', 'Paragraaf', 'Subparagraaf'][entry.level - 1]!);
  await chooseMany(fields, 'Bindt deze functies', entry.functionIds.map(writer.functionName));
  await writer.tags(fields, entry.tags);
}

/** The functions, and the columns that the empty draft begins with. */
export async function writePeople(page: Page, protocol: Protocol): Promise<void> {
  const writer = writerOf(page, protocol);
  await page.getByRole('tab', { name: 'Functies en kolommen' }).click();
  for (const each of protocol.functions) await writeFunction(writer, each);
  for (const [index, each] of protocol.columns.entries()) await writeColumn(writer, each, index);
}

async function writeFunction(writer: Writer, each: SchoolFunction): Promise<void> {
  onlyThese(each, ['id', 'name', 'abbreviation', 'kind', 'tags', 'decidesOnReport', 'note']);
  await writer.page.getByRole('button', { name: 'Functie toevoegen' }).click();
  const card = writer.page
    .locator('section')
    .filter({ hasText: 'Functie toevoegen' })
    .locator('ul > li')
    .last();
  await write(card, 'Naam', each.name);
  await write(card, 'Afkorting', each.abbreviation);
  if (each.kind !== 'function') await choose(card, 'Soort', words.functionKind[each.kind]);
  await chooseMany(
    card,
    labelOf('function', 'tags'),
    each.tags.map((tag) => words.functionTag[tag]),
  );
  await writer.rich(card, labelOf('function', 'note'), each.note);
  if (each.decidesOnReport) await tick(card.getByLabel('Beslist aan het eind of er gemeld wordt'), true);
}

async function writeColumn(writer: Writer, each: Column, index: number): Promise<void> {
  onlyThese(each, ['id', 'label', 'responsibility', 'functionIds', 'note']);
  const card = writer.page
    .locator('section')
    .filter({ hasText: 'Kolom toevoegen' })
    .locator('ul > li')
    .nth(index);
  await write(card, `Naam van kolom ${index + 1}`, each.label);
  await choose(card, labelOf('column', 'responsibility'), words.responsibility[each.responsibility]);
  await chooseMany(card, 'Functies in deze kolom', each.functionIds.map(writer.functionName));
  await write(card, labelOf('column', 'note'), each.note);
}

/** The one route: what it and its steps say of themselves, then each card in its cell, then the lines between them. */
export async function drawRoute(page: Page, protocol: Protocol): Promise<void> {
  const writer = writerOf(page, protocol);
  const [route] = protocol.routes;
  if (!route || protocol.routes.length > 1) throw new Error('this author draws one route');
  await page.getByRole('tab', { name: 'Stroomschema' }).click();
  await writeRoute(writer, route);
  for (const [index, step] of route.steps.entries()) await writeStep(writer, step, index);
  for (const step of route.steps) for (const card of step.cards) await writeCard(writer, route, step, card);
  for (const step of route.steps) for (const card of step.cards) await writeExits(writer, step, card);
}

async function writeRoute({ page }: Writer, route: Route): Promise<void> {
  onlyThese(route, ['id', 'kind', 'title', 'appliesWhen', 'startCardId', 'steps']);
  await page.getByRole('button', { name: /^Route .*: meer$/ }).click();
  await page.getByRole('menuitem', { name: 'Naam en uitleg' }).click();
  const fields = page.getByRole('complementary');
  await write(fields, labelOf('route', 'title'), route.title);
  await choose(fields, 'Soort route', words.routeKind[route.kind]);
  await write(fields, labelOf('route', 'appliesWhen'), route.appliesWhen);
}

async function writeStep(writer: Writer, step: Step, index: number): Promise<void> {
  onlyThese(step, ['id', 'label', 'title', 'kinds', 'intro', 'record', 'tags', 'cards']);
  const outline = writer.page.getByRole('navigation', { name: 'Routes en stappen' });
  const button = outline.locator('ol > li').nth(index).getByRole('button').first();
  const [, before] = (await button.innerText()).split('\n');
  await button.click();
  const fields = writer.page.getByRole('complementary');
  await expect(fields.getByLabel(labelOf('step', 'title'), { exact: true })).toHaveValue(before ?? '');
  await write(fields, labelOf('step', 'label'), step.label);
  await write(fields, labelOf('step', 'title'), step.title);
  expect(step.kinds).toHaveLength(1);
  await expect(fields.getByText(words.stepKind[step.kinds[0]!], { exact: true }).first()).toBeVisible();
  await writer.rich(fields, labelOf('step', 'intro'), step.intro);
  await writeRecord(writer, fields, step);
  if (step.tags.length > 0) {
    const fold = await unfold(fields, /^Kenmerken/);
    await chooseMany(
      fold,
      'Kenmerken voor de wettelijke controle',
      step.tags.map((tag) => words.tag[tag]),
    );
  }
}
