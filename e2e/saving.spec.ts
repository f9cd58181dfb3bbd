import { expect, test } from '@playwright/test';
import { demoPassword } from '../scripts/seed-demo';
import { bar, openCard, titleField, twoInOneDraft } from './one-draft';
import { signedIn } from './people';
import { violationsOn } from './violations';
import { saved } from './saved';

/** What a person is told about saving: it is true, both texts are there, and a session that ends takes nothing along. */
const other = 'Draag je signalen over';

test('two texts of one field wait side by side until their author chooses', async ({ browser }) => {
  const [joke, me] = await twoInOneDraft(browser);
  const card = me.getByRole('region', { name: /en jij schreven tegelijk in dezelfde tekst/ });

  await test.step('offline it says how much waits, and what', async () => {
    await me.context().setOffline(true);
    await expect(bar(me)).toHaveText('Offline · alles is bewaard');
    await titleField(me).fill('Noteer de signalen');
    await titleField(me).press('Tab');
    await expect(bar(me)).toHaveText('Offline · 1 wijziging op dit apparaat');
    await me.getByRole('button', { name: 'Bekijk de wijziging' }).click();
    await expect(me.getByRole('dialog')).toContainText('is nu "Noteer de signalen"');
    expect(await violationsOn(me)).toEqual([]);
    await me.keyboard.press('Escape');
    expect(await violationsOn(me)).toEqual([]);
  });

  await test.step('"later" folds it, also after a reload', async () => {
    await saved(joke, () => titleField(joke).fill('Leg de signalen vast'));
    await me.context().setOffline(false);
    await expect(card).toContainText('Noteer de signalen', { timeout: 40_000 });
    await expect(card).toContainText('Leg de signalen vast');
    await expect(card).toHaveAccessibleName(/^Yusuf Demir en jij/);
    expect(await violationsOn(me)).toEqual([]);
    await card.getByRole('button', { name: 'Later', exact: true }).press('Enter');
    await expect(card).toHaveCount(0);
    await me.reload();
    await expect(bar(me)).toHaveText('1 tekst wacht op jou');
    await bar(me).press('Enter');
    await expect(card).toBeFocused();
  });

  await test.step('under each other both are kept', async () => {
    await card.getByRole('button', { name: 'Zet ze onder elkaar' }).press('Enter');
    await expect(titleField(joke)).toHaveValue('Leg de signalen vast. Noteer de signalen');
    await expect(bar(me)).toHaveText(/^Bewaard voor iedereen · \d\d:\d\d$/);
  });

  await test.step('mine is made, or theirs stays and mine is found again', async () => {
    await openCard(me, 'Leg de signalen vast. Noteer de signalen');
    for (const [mine, theirs, choice] of [
      ['Van mij', 'Van Yusuf', 'Neem de mijne'],
      ['Toch van mij', 'Toch van Yusuf', 'Houd deze'],
    ] as const) {
      await me.context().setOffline(true);
      await titleField(me).fill(mine);
      await saved(joke, () => titleField(joke).fill(theirs));
      await me.context().setOffline(false);
      await card.getByRole('button', { name: choice }).click({ timeout: 40_000 });
      await expect(titleField(joke)).toHaveValue(choice === 'Houd deze' ? theirs : mine);
      await expect(titleField(me)).toHaveValue(choice === 'Houd deze' ? theirs : mine);
    }
    await me.getByRole('button', { name: 'Bestand' }).click();
    await me.getByRole('menuitem', { name: 'Teksten die je niet koos' }).click();
    await expect(me.getByRole('dialog')).toContainText('Toch van mij');
    expect(await violationsOn(me)).toEqual([]);
  });
});

test('a card that was taken away while somebody wrote in it is put back with their text', async ({
  browser,
}) => {
  const [yusuf, me] = await twoInOneDraft(browser, other);
  await me.context().setOffline(true);
  await titleField(me).fill('Vertel het aan je collega');
  await titleField(me).press('Tab');
  await saved(yusuf, () =>
    yusuf.getByRole('complementary').getByRole('button', { name: 'Verwijder kaart' }).click(),
  );
  await me.context().setOffline(false);
  const notice = me.getByRole('region', { name: `Yusuf Demir haalde ‘${other}’ weg terwijl jij schreef.` });
  await expect(notice).toContainText('Vertel het aan je collega', { timeout: 40_000 });
  await expect(bar(me)).toHaveText('1 tekst wacht op jou');
  expect(await violationsOn(me)).toEqual([]);
  await me.reload();
  await notice.getByRole('button', { name: 'Zet de kaart terug' }).press('Enter');
  await expect(yusuf.getByRole('button', { name: /Vertel het aan je collega/ }).first()).toBeVisible();
  await expect(bar(me)).toHaveText(/^Bewaard voor iedereen/);
});

test('a session that ends while somebody works: signed in on the spot, and on at the same caret', async ({
  browser,
}) => {
  const [yusuf, me] = await twoInOneDraft(browser);
  await me.context().clearCookies();
  await titleField(me).fill('Noteer de signalen');
  await expect(bar(me)).toHaveText('Uitgelogd · 1 wijziging bewaard');
  await titleField(me).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(6, 6));
  expect(await violationsOn(me)).toEqual([]);
  await me.getByRole('button', { name: 'Inloggen' }).click();
  const dialog = me.getByRole('dialog');
  await expect(dialog.getByLabel('E-mailadres')).toHaveValue('bestuur@voorbeeld.example');
  await expect(dialog.getByLabel('E-mailadres')).not.toBeEditable();
  await dialog.getByRole('textbox', { name: 'Wachtwoord' }).fill('verkeerd');
  await me.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('klopt niet');
  expect(await violationsOn(me)).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Wachtwoord' }).fill(demoPassword);
  await me.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(titleField(yusuf)).toHaveValue('Noteer de signalen');
  await expect(titleField(me)).toBeFocused();
  await me.keyboard.type(' meteen');
  await expect(titleField(yusuf)).toHaveValue('Noteer meteen de signalen');
  await expect(bar(me)).toHaveText(/Bewaard/);
});

test('who signs in as somebody else in the same browser does not save the work of the other', async ({
  browser,
}) => {
  const [, me] = await twoInOneDraft(browser);
  await me.context().clearCookies();
  await signedIn(browser, 'redacteur', me.context());
  await titleField(me).fill('Van het bestuur');
  await expect(bar(me)).toHaveText('Uitgelogd · 1 wijziging bewaard');
  await expect(me.getByRole('region', { name: /nu iemand anders ingelogd/ })).toContainText(
    'wordt niet onder die naam bewaard',
  );
});
