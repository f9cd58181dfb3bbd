import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { signedIn } from './people';
import { saved } from './saved';
import { violationsOn } from './violations';

/** Several cards at once, in a copy of the model: by mouse, by keyboard alone, and by touch. */
const cards = (page: Page) => page.locator('.react-flow [data-card-id]');
const chosen = (page: Page) => page.locator('.react-flow [data-card-id][aria-pressed="true"]');
const bar = (page: Page) => page.getByRole('group', { name: 'Wat je met de gekozen kaarten kunt doen' });
const act = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'Ongedaan maken' });
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

test('cards are chosen and moved together with the mouse', async ({ browser }) => {
  const page = await modelDraft(browser, 'muis');
  const before = await titlesOf(page);

  await test.step('drawing around cards with Shift chooses them, and the canvas stays where it is', async () => {
    const at = await page.locator('.react-flow__viewport').getAttribute('style');
    const first = (await cards(page).nth(0).boundingBox())!;
    const second = (await cards(page).nth(1).boundingBox())!;
    await page.keyboard.down('Shift');
    await page.mouse.move(first.x - 8, first.y - 6);
    await page.mouse.down();
    await page.mouse.move(first.x + 40, first.y + 40, { steps: 3 });
    await page.mouse.move(second.x + 60, second.y + 20, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(chosen(page)).toHaveCount(2);
    await expect(said(page, '2 kaarten gekozen.')).toBeAttached();
    expect(await page.locator('.react-flow__viewport').getAttribute('style')).toBe(at);
    await expect(page.getByRole('complementary').getByRole('heading', { name: '2 kaarten' })).toBeVisible();
    expect(await violationsOn(page), 'two cards chosen').toEqual([]);
  });

  await test.step('Shift and a click adds one, and takes it out again', async () => {
    await cards(page)
      .nth(2)
      .click({ modifiers: ['Shift'] });
    await expect(chosen(page)).toHaveCount(3);
    await cards(page)
      .nth(2)
      .click({ modifiers: ['Shift'] });
    await expect(chosen(page)).toHaveCount(2);
  });

  await test.step('dragging one of them takes all along, as one edit', async () => {
    const from = await middleOf(chosen(page).nth(1));
    const row = (await page.getByRole('button', { name: /^Stap 2: .*: wijzigen$/ }).boundingBox())!;
    await saved(page, () => drag(page, from, { x: from.x, y: row.y + 12 }));
    await expect(said(page, /^2 kaarten verplaatst, de eerste naar stap 2/)).toBeAttached();
    await expect(chosen(page)).toHaveCount(2);
    expect(await titlesOf(page)).not.toEqual(before);
    await saved(page, () => page.keyboard.press('Control+z'));
    expect(await titlesOf(page)).toEqual(before);
  });

  await test.step('what cannot move together says so and stays', async () => {
    await act(page, 'Verplaats').click();
    await page.getByRole('menuitem', { name: 'Omhoog' }).click();
    await expect(page.getByText('Daar is geen plek voor alle gekozen kaarten.').first()).toBeAttached();
    expect(await violationsOn(page), 'the ways to move').toEqual([]);
    await page.keyboard.press('Escape');
    expect(await titlesOf(page)).toEqual(before);
  });

  await test.step('they are doubled, copied by a button and pasted, and go with what is said to go', async () => {
    await saved(page, () => act(page, 'Verdubbel').click());
    await expect(cards(page)).toHaveCount(before.length + 2);
    await expect(chosen(page)).toHaveCount(2);
    await act(page, 'Kopieer').click();
    await expect(said(page, '2 kaarten gekopieerd.')).toBeAttached();
    await saved(page, () => page.keyboard.press('Control+v'));
    await expect(cards(page)).toHaveCount(before.length + 4);
    await saved(page, () => act(page, 'Verwijder').click());
    await expect(notice(page)).toContainText(/^2 kaarten verwijderd, met .*taken/);
    await saved(page, () => notice(page).getByRole('button', { name: 'Ongedaan maken' }).click());
    await expect(chosen(page)).toHaveCount(2);
    await saved(page, () => act(page, 'Voeg samen').click());
    await expect(cards(page)).toHaveCount(before.length + 3);
    await expect(bar(page)).toHaveCount(0);
  });

  await test.step('removing a step says first what goes with it, and undo brings it back', async () => {
    const count = await cards(page).count();
    await page.getByRole('button', { name: /^Stap 3: .*: wijzigen$/ }).click();
    await page.getByRole('menuitem', { name: 'Verwijderen…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Verder verdwijnt er niets.');
    await dialog.getByRole('combobox').selectOption('Verwijder ze ook');
    await expect(dialog).toContainText(/Dan verdwijnt ook: \d+ kaart.*lijn/);
    expect(await violationsOn(page), 'the question before a step goes').toEqual([]);
    await saved(page, () => dialog.getByRole('button', { name: 'Verwijder', exact: true }).click());
    await expect(notice(page)).toContainText(/^Stap 3.* verwijderd, met \d+ kaart/);
    await saved(page, () => notice(page).getByRole('button', { name: 'Ongedaan maken' }).click());
    await expect(cards(page)).toHaveCount(count);
  });
});

test('cards are chosen and moved together by keyboard', async ({ browser }) => {
  const page = await modelDraft(browser, 'toetsen');
  const before = await titlesOf(page);
  await cards(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(said(page, '2 kaarten gekozen.')).toBeAttached();
  await expect(cards(page).first()).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(said(page, '1 kaart gekozen.')).toBeAttached();
  await page.keyboard.press('Control+a');
  const ofStep = await chosen(page).count();
  expect(ofStep).toBeGreaterThan(2);
  await expect(said(page, `${ofStep} kaarten gekozen.`)).toBeAttached();
  expect(await violationsOn(page), 'all cards of a step chosen').toEqual([]);

  await page.keyboard.press('Alt+ArrowUp');
  await expect(said(page, 'Daar is geen plek voor alle gekozen kaarten.')).toBeAttached();
  await saved(page, () => page.keyboard.press('Alt+ArrowDown'));
  await expect(said(page, /kaarten verplaatst, de eerste naar stap 2, plek 1\./)).toBeAttached();
  await expect(chosen(page)).toHaveCount(ofStep);
  await saved(page, () => page.keyboard.press('Control+z'));
  expect(await titlesOf(page)).toEqual(before);

  await page.keyboard.press('Escape');
  await expect(chosen(page)).toHaveCount(1);
  await expect(chosen(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await saved(page, () => page.keyboard.press('Control+x'));
  await expect(cards(page)).toHaveCount(before.length - ofStep);
  await saved(page, () => page.keyboard.press('Control+z'));
  await page.keyboard.press('Control+a');
  await saved(page, () => page.keyboard.press('Delete'));
  await expect(said(page, /kaarten verwijderd, met .*lijn/)).toBeAttached();
  await saved(page, () => page.keyboard.press('Control+z'));
  await expect(notice(page)).toHaveCount(0);
  await expect(cards(page)).toHaveCount(before.length);
});

test('cards are chosen together by touch', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 768, height: 1024 } });
  const page = await modelDraft(browser, 'aanraking', context);
  await page.getByRole('tab', { name: 'Stroomschema' }).tap();
  await longPress(page, cards(page).first());
  await expect(chosen(page)).toHaveCount(1);
  await expect(bar(page)).toContainText('Tik op kaarten om ze erbij te kiezen of eruit te halen.');
  await cards(page)
    .nth(1)
    .tap({ position: { x: 40, y: 14 } });
  await expect(chosen(page)).toHaveCount(2);
  expect(await violationsOn(page), 'choosing by touch').toEqual([]);
  for (const button of await bar(page).getByRole('button').all())
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await cards(page)
    .nth(1)
    .tap({ position: { x: 40, y: 14 } });
  await expect(chosen(page)).toHaveCount(1);
  await cards(page)
    .nth(1)
    .tap({ position: { x: 40, y: 14 } });
  const count = await cards(page).count();
  await saved(page, () => act(page, 'Verdubbel').tap());
  await expect(cards(page)).toHaveCount(count + 2);
  await act(page, 'Klaar').tap();
  await expect(bar(page)).toHaveCount(0);
  await expect(chosen(page)).toHaveCount(1);
});

async function modelDraft(
  browser: Browser,
  name: string,
  context?: Awaited<ReturnType<Browser['newContext']>>,
) {
  const page = await signedIn(browser, 'redacteur', context);
  await page.goto('/studio/nieuw');
  await page.getByLabel('Hoe heet het protocol?').fill(`Meer kaarten: ${name}`);
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');
  if (!context) await expect(cards(page).first()).toBeVisible();
  return page;
}

/** The cards in the order of the document, with the step in which each stands drawn. */
async function titlesOf(page: Page): Promise<string[]> {
  return cards(page).evaluateAll((all) =>
    all.map((one) => `${one.dataset.cardId} ${one.parentElement?.style.transform}`),
  );
}

async function middleOf(one: Locator): Promise<{ x: number; y: number }> {
  const box = (await one.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

async function longPress(page: Page, on: Locator): Promise<void> {
  const { x, y } = (await on.boundingBox())!;
  const fingers = await page.context().newCDPSession(page);
  const touchPoints = [{ x: x + 40, y: y + 14 }];
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await expect(bar(page)).toBeVisible();
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
