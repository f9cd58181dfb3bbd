import { expect, test, type Locator, type Page } from '@playwright/test';
import { emptyDraft } from './one-draft';
import { violationsOn } from './violations';

/** A flow drawn by hand on an empty draft: once by keyboard alone, once with the mouse. */
const cards = (page: Page) => page.locator('.react-flow [data-card-id]');
const card = (page: Page, title: string) => cards(page).filter({ hasText: title });
const title = (page: Page) => page.getByRole('textbox', { name: 'Titel van de kaart' });
const lines = (page: Page) => page.locator('.react-flow [data-line]');
const line = (page: Page) => page.locator('[data-place^="line "]');
const toolbar = (page: Page) => page.getByRole('group', { name: 'Wat je met deze lijn kunt doen' });
const cell = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isSaved = (page: Page) =>
  expect(page.getByRole('banner').getByText(/Bewaard voor iedereen · \d/)).toBeVisible();

test('a flow is typed on the canvas, without a mouse', async ({ browser }) => {
  const page = await emptyDraft(browser, 'Met de hand: Getypt');
  const first = page.locator('[data-place^="cell "]').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await expectNoViolations(page, 'an empty cell in hand');

  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('Schrijf op wat je ziet');
  await expectNoViolations(page, 'a title being typed');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Is er acuut gevaar?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Bel Veilig Thuis');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Nieuwe kaart')).toHaveCount(1);
  // Nothing typed in it: Enter takes it away again.
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(3);
  await expect(card(page, 'Bel Veilig Thuis')).toBeFocused();
  await expect(card(page, 'Is er acuut gevaar?')).toContainText('vraag:');
  await expect(lines(page)).toHaveCount(2);

  // From the card along its line to the question, and twijfel beside ja.
  await page.keyboard.press('l');
  await expect(line(page)).toBeFocused();
  await expect(line(page)).toHaveAccessibleName(/"ja" van Is er acuut gevaar\? naar Bel Veilig Thuis/);
  await page.keyboard.press('ArrowUp');
  await expect(card(page, 'Is er acuut gevaar?')).toBeFocused();
  await expectNoViolations(page, 'a question in hand');
  await page.keyboard.press('t');
  await expect(card(page, 'Is er acuut gevaar?')).toContainText('ja of twijfel');

  // Its other answer goes to a card that is found by typing, here to a new one.
  await page.keyboard.press('v');
  await page.getByLabel('Zoek een kaart of route').fill('Blijf opletten');
  await expectNoViolations(page, 'the search for a goal');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveValue('Blijf opletten');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Blijf opletten')).toBeFocused();
  await expect(lines(page)).toHaveCount(3);

  // Over one column more, and back; then the line to it leads elsewhere, and goes.
  await page.keyboard.press('Home');
  await expect(card(page, 'Schrijf op wat je ziet')).toBeFocused();
  const narrow = await widthOf(card(page, 'Schrijf op wat je ziet'));
  await page.keyboard.press('Shift+Alt+ArrowRight');
  await expect.poll(() => widthOf(card(page, 'Schrijf op wat je ziet'))).toBeGreaterThan(narrow * 1.8);
  await page.keyboard.press('Control+z');
  await expect.poll(() => widthOf(card(page, 'Schrijf op wat je ziet'))).toBeLessThan(narrow * 1.2);

  await page.keyboard.press('l');
  await page.keyboard.press('Enter');
  await page.keyboard.type('daarna');
  await page.keyboard.press('Enter');
  await expect(line(page)).toHaveAccessibleName(/"daarna" van Schrijf op wat je ziet/);
  await expectNoViolations(page, 'a line in hand');
  await page.keyboard.press('+');
  await page.keyboard.type('Praat met een collega');
  await page.keyboard.press('Escape');
  await expect(lines(page)).toHaveCount(4);
  await page.keyboard.press('l');
  await page.keyboard.press('Delete');
  await expect(lines(page)).toHaveCount(3);
  await isSaved(page);
});

test('a new card with its title is taken back as one', async ({ browser }) => {
  const page = await emptyDraft(browser, 'Met de hand: Terug');
  await page.locator('[data-place^="cell "]').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kijk goed');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Kijk goed')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(card(page, 'Kijk goed')).toHaveCount(1);
});

test('a flow is drawn with the mouse', async ({ browser }) => {
  const page = await emptyDraft(browser, 'Met de hand: Getekend');
  await page.getByRole('button', { name: 'Toon alle kolommen' }).click();
  await cell(page, 'Kaart bij stap 1, Signaleren').click();
  await page.keyboard.type('Kijk goed');
  await page.mouse.click(5, 400);
  await expect(card(page, 'Kijk goed')).toHaveCount(1);
  await card(page, 'Kijk goed').dblclick();
  await expect(title(page)).toHaveValue('Kijk goed');
  await page.keyboard.type('Kijk en luister');
  await page.keyboard.press('Escape');
  // Without the fields all columns are in sight.
  await page.getByRole('button', { name: 'Vouw dit paneel in' }).click();

  await card(page, 'Kijk en luister').hover();
  await page.getByRole('button', { name: 'Volgende kaart, met lijn' }).click();
  await page.keyboard.type('Zijn er zorgen?');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Zijn er zorgen?')).toContainText('vraag:');
  await cell(page, 'Uitkomst bij stap 1').hover();
  await cell(page, 'Uitkomst bij stap 1').click();
  await page.keyboard.press('Escape');
  await expect(cards(page)).toHaveCount(3);

  // Both answers stand ready: one is dragged to the outcome, the other finds its goal by typing.
  await card(page, 'Zijn er zorgen?').click();
  const answers = page.getByRole('group', { name: 'Antwoorden zonder lijn' });
  await expect(answers.getByRole('button')).toHaveText([/^ja/, /^nee/]);
  await dragTo(page, answers.getByRole('button', { name: /^nee/ }), card(page, 'Afsluiten'));
  await expect(card(page, 'Zijn er zorgen?')).toContainText('nee');
  await answers.getByRole('button', { name: /^ja/ }).click();
  await page.getByLabel('Zoek een kaart of route').fill('luister');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Zijn er zorgen?')).toContainText('ja');
  await expect(lines(page)).toHaveCount(3);

  // A click on a line takes the line; its end is dragged, a card comes into it, and it goes.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await clickLine(page, 0);
  await expect(toolbar(page)).toBeVisible();
  await expect(toolbar(page).getByRole('textbox')).toHaveValue('');
  await toolbar(page).getByRole('button', { name: 'Verleg eind' }).click();
  await page.getByLabel('Zoek een kaart of route').fill('afsluiten');
  await page.keyboard.press('Enter');
  await expect(line(page)).toHaveAccessibleName(/naar Afsluiten/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await dragTo(page, page.locator('[data-line-end="end"]'), card(page, 'Zijn er zorgen?'));
  await expect(line(page)).toHaveAccessibleName(/naar Zijn er zorgen\?/);
  await toolbar(page).getByRole('button', { name: 'Kaart ertussen' }).click();
  await page.keyboard.type('Bespreek het');
  await page.keyboard.press('Escape');
  await expect(lines(page)).toHaveCount(4);

  // Its edge spans the columns.
  const wide = card(page, 'Bespreek het');
  await wide.hover();
  const before = await widthOf(wide);
  await dragBy(page, page.locator('[data-span="right"]'), before);
  await expect.poll(() => widthOf(wide)).toBeGreaterThan(before * 1.8);
  await isSaved(page);
});

async function expectNoViolations(page: Page, state: string): Promise<void> {
  expect(await violationsOn(page), state).toEqual([]);
}

async function widthOf(one: Locator): Promise<number> {
  return (await one.boundingBox())?.width ?? 0;
}

async function middleOf(one: Locator): Promise<{ x: number; y: number }> {
  const box = await one.boundingBox();
  if (!box) throw new Error('it is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
  const [a, b] = [await middleOf(from), await middleOf(to)];
  await drag(page, a, b);
}

async function dragBy(page: Page, from: Locator, dx: number): Promise<void> {
  const a = await middleOf(from);
  await drag(page, a, { x: a.x + dx, y: a.y });
}

async function drag(page: Page, a: { x: number; y: number }, b: { x: number; y: number }): Promise<void> {
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(a.x + 8, a.y + 8, { steps: 2 });
  await page.mouse.move(b.x, b.y, { steps: 6 });
  await page.mouse.up();
}

/** Beside its middle, where a "+" shows. */
async function clickLine(page: Page, index: number): Promise<void> {
  const at = await lines(page)
    .nth(index)
    .evaluate((path: SVGPathElement) => {
      const point = path.getPointAtLength(path.getTotalLength() * 0.3);
      const matrix = path.getScreenCTM()!;
      return { x: point.x * matrix.a + matrix.e, y: point.y * matrix.d + matrix.f };
    });
  await page.mouse.click(at.x, at.y);
}
