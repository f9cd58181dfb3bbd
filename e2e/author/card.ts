import { expect, type Locator, type Page } from '@playwright/test';
import { stepInWords, words } from '@/lib/core/protocol/questions';
import type { Card, Deadline, Exit, Route, Step } from '@/schemas/protocol-flow';
import { choose, chooseMany, tick, unfold, write } from './fields';
import { labelOf, onlyThese, type Writer } from './writer';

const fieldsOf = (page: Page) => page.getByRole('complementary');

/** Presses the "+" of a cell, or of the step when the cell is full, types the title and fills in the rest. */
export async function writeCard(writer: Writer, route: Route, step: Step, card: Card): Promise<void> {
  onlyThese(card, [
    ...[
      'id',
      'kind',
      'title',
      'body',
      'parts',
      'tasks',
      'deadline',
      'record',
      'feedback',
      'tools',
      'formIds',
    ],
    ...[
      'contactIds',
      'definitionIds',
      'condition',
      'tags',
      'join',
      'exits',
      'questions',
      'outcome',
      'toFunctionIds',
    ],
  ]);
  await putCard(writer, step, card);
  const fields = fieldsOf(writer.page);
  await expect(fields.getByLabel('Titel', { exact: true })).toHaveValue(card.title);
  if (card.kind === 'question' && card.questions.join() !== 'other')
    await chooseMany(
      fields,
      labelOf('card', 'questions'),
      card.questions.map((kind) => words.questionKind[kind]),
    );
  if (card.kind === 'outcome')
    await choose(fields, labelOf('card', 'outcome'), words.outcomeKind[card.outcome]);
  if (card.kind === 'handover')
    await chooseMany(fields, labelOf('card', 'toFunctionIds'), card.toFunctionIds.map(writer.functionName));
  if (route.startCardId === card.id) await tick(fields.getByLabel('Hier begint de route'), true);
  await writer.rich(fields, labelOf('card', 'body'), card.body);
  await writeParts(writer, fields, card);
  await writeTasks(fields, card);
  await writeDeadline(writer, fields, card.deadline);
  await writeMore(writer, fields, card);
}

/** In the cell of its first column, below what stands there, or from the "+" of the card before it. */
async function putCard(writer: Writer, step: Step, card: Card): Promise<void> {
  const { page, columnName } = writer;
  const index = step.cards.indexOf(card);
  const where = stepInWords(step);
  const cellName =
    card.kind === 'outcome'
      ? `Uitkomst bij ${where}`
      : `Kaart bij ${where}, ${columnName(card.parts[0]!.columnId)}`;
  const cell = page.getByRole('button', { name: new RegExp(`^${escaped(cellName)}(, onderaan)?$`) });
  if ((await cell.count()) > 0) {
    await bringIn(page, cell.first());
    await cell.first().hover();
    if (card.kind === 'question')
      await page
        .locator('div')
        .filter({ has: cell.first() })
        .last()
        .getByRole('button', { name: '? Vraag' })
        .click();
    else await cell.first().click();
  } else {
    const before = step.cards.slice(0, index).findLast(({ kind }) => kind !== 'outcome');
    if (!before) throw new Error(`no place for ${card.title}`);
    const last = onCanvas(page, before);
    await bringIn(page, last);
    await last.click({ position: { x: 20, y: 12 } });
    await page.getByRole('button', { name: 'Volgende kaart, met lijn' }).click();
  }
  await page.getByRole('textbox', { name: 'Titel van de kaart' }).fill(card.title);
  await page.keyboard.press('Escape');
  const fields = fieldsOf(page);
  await expect(fields.getByLabel('Titel', { exact: true })).toHaveValue(card.title);
  await choose(fields, 'Soort kaart', words.cardKind[card.kind]);
  const place = fields.getByLabel('Plek in de stap');
  if (index > 0) await place.selectOption({ value: String(index) });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const onCanvas = (page: Page, { title }: Card) =>
  page.locator('.react-flow [data-card-id]').filter({ hasText: title }).first();

/** Turns the wheel until it stands in the canvas. */
async function bringIn(page: Page, thing: Locator): Promise<void> {
  const canvas = await page.locator('.react-flow').boundingBox();
  const box = await thing.boundingBox();
  if (!canvas || !box) throw new Error('it is not on the canvas');
  const [top, left] = [canvas.y + 120, canvas.x + 120];
  const dy = box.y < top || box.y + box.height > canvas.y + canvas.height - 80 ? box.y - top : 0;
  const dx = box.x < left || box.x + 200 > canvas.x + canvas.width ? box.x - left : 0;
  if (dx === 0 && dy === 0) return;
  await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
  await page.mouse.wheel(dx, dy);
  await expect
    .poll(async () => Math.abs(((await thing.boundingBox())?.y ?? 0) - box.y))
    .toBeGreaterThanOrEqual(dy === 0 ? 0 : 1);
}

async function writeParts({ protocol }: Writer, fields: Locator, card: Card): Promise<void> {
  for (const { part, text, ...one } of card.parts) {
    const label = protocol.columns.find(({ id }) => id === one.columnId)!.label;
    await choose(fields, `Rol van ${label}`, words.cardPart[part]);
    await write(fields, `Wat ${label} hier doet, in woorden`, text);
  }
  for (const { id, label } of protocol.columns)
    if (!card.parts.some(({ columnId }) => columnId === id)) await choose(fields, `Rol van ${label}`, '–');
}

async function writeTasks(fields: Locator, card: Card): Promise<void> {
  for (const [index, task] of card.tasks.items.entries()) {
    onlyThese(task, ['id', 'text', 'condition']);
    await fields.getByRole('button', { name: 'Taak toevoegen' }).click();
    await write(fields, `Taak ${index + 1}`, task.text);
    if (task.condition === undefined) continue;
    await fields.getByRole('button', { name: `Taak ${index + 1}: voor wie en wanneer` }).click();
    await write(fields.page(), labelOf('task', 'condition'), task.condition);
    await fields.page().keyboard.press('Escape');
  }
  if (card.tasks.items.length > 1) await tick(fields.getByLabel('De volgorde telt'), card.tasks.ordered);
}

async function writeDeadline(writer: Writer, fields: Locator, deadline: Deadline | undefined): Promise<void> {
  if (!deadline) return;
  onlyThese(deadline, ['term', 'from']);
  const { term, from } = deadline;
  const terms = {
    direct: 'direct',
    'same-day': 'dezelfde dag',
    within: 'binnen een tijd',
    moment: 'een moment in woorden',
  };
  if (term.kind === 'range') throw new Error('this author writes no range');
  await choose(fields, 'Termijn', terms[term.kind]);
  if (term.kind === 'moment') await write(fields, 'Termijn in woorden', term.text);
  if (term.kind === 'within') {
    await write(fields, 'Aantal', String(term.amount));
    await choose(fields, 'Eenheid', words.timeUnits[term.unit]);
  }
  if (!from) return;
  await unfold(fields, /^Van wie, vanaf wanneer/);
  if (from.kind === 'step') throw new Error('this author counts from no step');
  await choose(
    fields,
    'Telt vanaf',
    from.kind === 'card' ? writer.cardTitle(from.cardId) : 'een gebeurtenis, in woorden',
  );
  if (from.kind === 'event') await write(fields, 'Gebeurtenis', from.text);
}

/** What is written down and who hears of it, of a card or a step. */
export async function writeRecord(
  writer: Writer,
  fields: Locator,
  { record, feedback }: Card | Step,
): Promise<void> {
  if (!record && !feedback) return;
  const fold = await unfold(fields, /^Vastleggen en terugkoppelen/);
  await write(fold, 'Leg vast', record?.what);
  await write(fold, labelOf('record', 'where'), record?.where);
  await write(fold, 'Koppel terug aan', feedback?.to);
  await write(fold, 'Wat je terugkoppelt', feedback?.what);
  await chooseMany(
    fold,
    'Door wie',
    [...(record?.byFunctionIds ?? []), ...(feedback?.byFunctionIds ?? [])].map(writer.functionName),
  );
}

async function writeMore(writer: Writer, fields: Locator, card: Card): Promise<void> {
  await writeRecord(writer, fields, card);
  if (card.contactIds.length + card.definitionIds.length + card.formIds.length + card.tools.length > 0) {
    const fold = await unfold(fields, /^Contacten, begrippen en hulpmiddelen/);
    for (const list of ['contactIds', 'definitionIds', 'formIds'] as const)
      await chooseMany(fold, labelOf('card', list), card[list].map(writer.entryName));
    for (const [index, tool] of card.tools.entries()) {
      await fold.getByRole('button', { name: 'Hulpmiddel toevoegen' }).click();
      const row = fold.locator('li').nth(index);
      await write(row, `Hulpmiddel ${index + 1}`, tool.label);
      if (tool.entryId) await choose(row, labelOf('tool', 'entryId'), writer.entryName(tool.entryId));
      await write(row, labelOf('tool', 'href'), tool.href);
    }
  }
  if (card.condition !== undefined || card.tags.length > 0 || card.join === 'all') {
    const fold = await unfold(fields, /^Voorwaarde en kenmerken/);
    await write(fold, labelOf('card', 'condition'), card.condition);
    await tick(fold.getByLabel('Wacht tot alle lijnen hierheen zijn aangekomen'), card.join === 'all');
    await chooseMany(
      fold,
      'Kenmerken voor de wettelijke controle',
      card.tags.map((tag) => words.tag[tag]),
    );
  }
}

/** Leads the lines of a card where they go: takes away what "+" drew too much, draws what is missing, and puts them in order. */
export async function writeExits(writer: Writer, step: Step, card: Card): Promise<void> {
  const { page, cardTitle } = writer;
  const outline = page.getByRole('navigation', { name: 'Routes en stappen' }).locator('ol > li');
  const item = outline.filter({ hasText: step.title });
  if ((await item.locator('ul').count()) === 0) await item.getByRole('button').first().click();
  await item.getByRole('button', { name: card.title, exact: true }).click();
  const fields = fieldsOf(page);
  await expect(fields.getByLabel('Titel', { exact: true })).toHaveValue(card.title);
  const lines = fields.getByRole('group', { name: /^Lijn \d+$/ });
  const targetOf = (exit: Exit) => ('cardId' in exit.to ? cardTitle(exit.to.cardId) : '');
  const drawn = async () => {
    const all: string[] = [];
    for (const line of await lines.all())
      all.push(
        await line
          .getByLabel('Bestemming')
          .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? ''),
      );
    return all;
  };
  const wanted = card.exits.map(targetOf);
  for (const [index, target] of (await drawn()).entries())
    if (!wanted.includes(target))
      await lines
        .nth(index)
        .getByRole('button', { name: /verwijderen$/ })
        .click();
  for (const [index, target] of wanted.entries()) {
    const there = await drawn();
    if (!there.slice(index).includes(target)) {
      await fields.getByRole('button', { name: 'Verbind met …' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Zoek een kaart of route').fill(target);
      await dialog.getByRole('button', { name: new RegExp(`^${escaped(target)}`) }).click();
      await expect(lines).toHaveCount(there.length + 1);
    }
    for (let at = (await drawn()).indexOf(target, index); at > index; at -= 1)
      await lines
        .nth(at)
        .getByRole('button', { name: `Lijn ${at + 1} omhoog` })
        .click();
  }
  for (const [index, exit] of card.exits.entries()) await writeExit(writer, lines.nth(index), card, exit);
}

async function writeExit({ protocol }: Writer, line: Locator, card: Card, exit: Exit): Promise<void> {
  onlyThese(exit, ['id', 'label', 'answers', 'to', 'columnIds', 'note', 'tags']);
  await line
    .getByLabel(card.kind === 'question' ? 'Antwoord' : 'Tekst bij de lijn', { exact: true })
    .fill(exit.label);
  if (card.kind === 'question')
    for (const [answer, label] of Object.entries(words.answer))
      await tick(
        line.getByLabel(label, { exact: true }),
        exit.answers.some((each) => each === answer),
      );
  else if (card.parts.length > 1)
    for (const { columnId } of card.parts) {
      const { label } = protocol.columns.find(({ id }) => id === columnId)!;
      await tick(line.getByLabel(label, { exact: true }), exit.columnIds?.includes(columnId) ?? true);
    }
  if (exit.note === undefined && exit.tags.length === 0) return;
  const fold = await unfold(line, /^Toelichting en kenmerken/);
  await write(fold, labelOf('exit', 'note'), exit.note);
  await chooseMany(
    fold,
    labelOf('exit', 'tags'),
    exit.tags.map((tag) => words.tag[tag]),
  );
}
