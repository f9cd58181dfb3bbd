import { expect, test, type Page } from '@playwright/test';
import { signedIn } from './people';
import { saved } from './saved';

/** Two colleagues in one draft: what each writes reaches the other, and nothing of either is lost. */
const title = 'Meldcode van twee';
const card = 'Schrijf op wat je ziet en hoort';

test('two people edit one draft at the same time and lose nothing', async ({ browser }) => {
  const anna = await signedIn(browser, 'redacteur');
  await anna.getByRole('link', { name: 'Nieuw protocol' }).first().click();
  await anna.getByLabel('Hoe heet het protocol?').fill(title);
  await anna.getByRole('button', { name: 'Maak het concept' }).click();
  await anna.waitForURL('**/bewerken');
  const bart = await signedIn(browser, 'bestuur');
  await bart.goto(anna.url());
  for (const page of [anna, bart]) await openCard(page, card);

  await test.step('what one saves stands on the screen of the other at once, where they are not typing', async () => {
    await titleField(anna).fill('Schrijf op wat je ziet');
    await expect(titleField(bart)).toHaveValue('Schrijf op wat je ziet');
  });

  await test.step('two tasks added to one card at the same time are both there', async () => {
    await bart.context().setOffline(true);
    await addTask(bart, 'Taak van Bart');
    await saved(anna, () => addTask(anna, 'Taak van Anna'));
    await bart.context().setOffline(false);
    for (const page of [anna, bart]) {
      await expect(task(page, 'Taak van Anna')).toBeVisible();
      await expect(task(page, 'Taak van Bart')).toBeVisible({ timeout: 40_000 });
    }
  });

  await test.step('undo takes back what this person did, and not what the other did after that', async () => {
    await anna.getByRole('button', { name: /Ongedaan maken/ }).click();
    await expect(task(anna, 'Taak van Anna')).toHaveCount(0);
    await expect(task(bart, 'Taak van Anna')).toHaveCount(0);
    for (const page of [anna, bart]) await expect(task(page, 'Taak van Bart')).toBeVisible();
  });

  await test.step('who writes in one text at the same time sees both, and chooses', async () => {
    await bart.context().setOffline(true);
    await titleField(bart).fill('Noteer de signalen');
    await saved(anna, () => titleField(anna).fill('Leg de signalen vast'));
    await bart.context().setOffline(false);
    const notice = bart.getByRole('region', { name: /schreven tegelijk in dezelfde tekst/ });
    await expect(notice).toContainText('Leg de signalen vast', { timeout: 40_000 });
    await expect(notice).toContainText('Noteer de signalen');
    await expect(titleField(bart)).toHaveValue('Leg de signalen vast');
    await notice.getByRole('button', { name: 'Neem de mijne' }).click();
    await expect(titleField(anna)).toHaveValue('Noteer de signalen');
  });

  await test.step('what is being typed meets what comes in, and the caret stays where it is', async () => {
    const explain = task(anna, 'Taak van Bart');
    await explain.fill('Bel eerst. Noteer het daarna.');
    await expect(task(bart, 'Bel eerst. Noteer het daarna.')).toBeVisible();
    await task(bart, 'Bel eerst. Noteer het daarna.').press('End');
    await anna
      .getByLabel(/^Taak \d+$/)
      .last()
      .fill('Bel meteen. Noteer het daarna.');
    await bart.keyboard.type(' Bewaar het goed.');
    const both = 'Bel meteen. Noteer het daarna. Bewaar het goed.';
    for (const page of [anna, bart]) await expect(task(page, both)).toBeVisible();
  });

  await test.step('what was typed without a network survives the page, and goes out when it is opened again', async () => {
    const context = bart.context();
    await context.setOffline(true);
    await addTask(bart, 'Getypt in de trein');
    await expect(bart.getByRole('banner').getByText('Offline · 1 wijziging op dit apparaat')).toBeVisible();
    await expect.poll(() => heldOnDevice(bart).then(String)).toContain('Getypt in de trein');
    await bart.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(anna.url());
    await expect.poll(() => heldOnDevice(again)).toEqual([]);
    await expect(again.getByText(/Bewaard voor iedereen/)).toBeVisible();
    await expect(task(anna, 'Getypt in de trein')).toBeVisible();
  });
});

/** What pages left behind on this device that the server does not have, as text. */
const heldOnDevice = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((done, fail) => {
        const opening = indexedDB.open('meldcode-studio');
        opening.onerror = () => fail(new Error('no store on this device'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('unsent').objectStore('unsent').getAll();
          reading.onsuccess = () => {
            const left = reading.result.filter((one: object) => 'operations' in one);
            done(left.map((one: object) => JSON.stringify(one)));
          };
        };
      }),
  );

const titleField = (page: Page) => page.getByRole('complementary').getByLabel('Titel', { exact: true });

async function openCard(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await expect(titleField(page)).toHaveValue(name);
}

/** The field of a task with this text. */
const task = (page: Page, text: string) =>
  page.getByRole('complementary').locator('textarea').filter({ hasText: text });

async function addTask(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Taak toevoegen' }).click();
  await page.keyboard.type(text);
  await expect(page.getByLabel(/^Taak \d+$/).last()).toHaveValue(text);
}
