import { expect, test, type Page } from '@playwright/test';
import { emptyDraft } from './one-draft';
import { violationsOn } from './violations';

/** Everything that opens in the editor, one by one on a page: axe finds nothing in it, and what closes it has a name. */
type State = [name: string, open: (page: Page) => Promise<unknown>, close?: (page: Page) => Promise<unknown>];

const key = (name: string) => (page: Page) => page.keyboard.press(name);
const escape = key('Escape');
const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const item = (name: string | RegExp) => (page: Page) => page.getByRole('menuitem', { name }).click();
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name, exact: true }).click();
const inTurn =
  (...acts: ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const act of acts) await act(page);
  };
const card = (page: Page) => page.locator('.react-flow [data-card-id]').filter({ hasText: 'Is er gevaar?' });
const choose = (page: Page) => card(page).press('Home');
const chosenAnd = (...acts: ((page: Page) => Promise<unknown>)[]) => inTurn(chosen, ...acts);
const chosen = (page: Page) => card(page).click();
const narrow = (width: number) => (page: Page) => page.setViewportSize({ width, height: 900 });
const openFolds = (page: Page) =>
  page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
const inText = (name: RegExp) =>
  inTurn(tab('Tekst en bijlagen'), button(name), button(/ toevoegen$/), openFolds);

const inTheFlow: State[] = [
  ['nothing in hand', escape],
  ['an empty cell in hand', (page) => page.locator('[data-place^="cell "]').first().focus()],
  ['a card under the mouse', (page) => card(page).hover()],
  ['a card in hand, all its folds open', chosenAnd(openFolds)],
  ['a title being typed', chosenAnd(key('Enter')), escape],
  ['a line in hand', chosenAnd(key('l'))],
  ['the text of a line', key('Enter'), escape],
  ['another end for a line', inTurn(button('Verleg eind')), escape],
  ['a goal for a line', chosenAnd(key('v')), escape],
  ['a new card by kind and place', chosenAnd(key('n')), escape],
  ['the shortcuts', chosenAnd(key('?')), escape],
  ['the search', inTurn(key('Control+k'), (page) => page.keyboard.type('ge')), escape],
  ['the menu of a card', chosenAnd(button('Meer met deze kaart')), escape],
  ['who a task is for', chosenAnd(button('Taak toevoegen'), button(/^Taak 1: voor wie/)), escape],
  ['something to say at a card', chosenAnd((page) => card(page).focus(), key('c')), escape],
];

const aroundIt: State[] = [
  ['several cards in hand', chosenAnd(key('Control+a')), escape],
  ['the menu of a column', button(/^Kolom .*: wijzigen$/), escape],
  ['another name for a column', inTurn(button(/^Kolom .*: wijzigen$/), item('Hernoemen…')), escape],
  ['a column to remove', inTurn(button(/^Kolom .*: wijzigen$/), item('Verwijderen…')), escape],
  ['the menu of a step', button(/^Stap 1.*: wijzigen$/), escape],
  ['the fields of a step', inTurn(button(/^Stap 1.*: wijzigen$/), item('Naam en uitleg'), openFolds)],
  ['the menu of a route', button(/^Route .*: meer$/), escape],
  ['the fields of a route', inTurn(button(/^Route .*: meer$/), item('Naam en uitleg'), openFolds)],
  ['the menu of the file', button('Bestand'), escape],
  ['the face of the board', inTurn(button('Bestand'), item('Huisstijl…')), escape],
  ['texts not chosen', inTurn(button('Bestand'), item('Teksten die je niet koos')), escape],
  ['the history', inTurn(button('Bestand'), item('Historie')), tab('Kaart')],
  ['what people say', tab('Reacties'), tab('Kaart')],
  ['the preview beside', tab('Voorbeeld'), tab('Kaart')],
  ['the check', (page) => page.locator('[data-place="check-bar"]').click()],
  ['a finding', (page) => page.locator('[data-finding]').first().click(), button('Controle sluiten')],
  ['a notice with a way back', inTurn(tab('Stroomschema'), chosen, key('Delete'))],
];

const elsewhere: State[] = [
  ['the table', tab('Tabel')],
  [
    'a card of the table',
    (page) =>
      page
        .getByRole('table')
        .getByRole('button', { name: /Is er gevaar/ })
        .click(),
    escape,
  ],
  ['a kind for a card of the table', button(/^Kaart toevoegen in/), escape],
  ['functions and columns', inTurn(tab('Functies en kolommen'), openFolds)],
  ['what the protocol is', inTurn(tab('Tekst en bijlagen'), button('Over deze meldcode'), openFolds)],
  ...(
    [
      'Overwegingen',
      'Uitgangen',
      'Contacten',
      'Begrippen',
      'Hoofdstukken',
      'Bijlagen',
      'Signalenlijsten',
      'Formulieren',
      'Participatiepunten',
      'Bronnen',
    ] as const
  ).map((name): State => [name, inText(new RegExp(`^${name}`))]),
  [
    'a text with a footnote',
    inTurn(
      inText(/^Hoofdstukken/),
      (page) => page.getByRole('textbox', { name: 'Tekst' }).focus(),
      key('Control+Alt+f'),
      (page) => page.keyboard.type('Artikel 2'),
    ),
  ],
  ['a link in a text', button('Link'), escape],
  ['a term in a text', button('Begrip'), escape],
  ['a tablet', inTurn(narrow(768), tab('Stroomschema'), choose)],
  ['a phone', inTurn(narrow(390), tab('Tabel'))],
  ['the menu of the file on a phone', button('Bestand'), escape],
];

for (const [where, states] of Object.entries({
  'in the flow': inTheFlow,
  'around it': aroundIt,
  elsewhere,
})) {
  test(`nothing that opens ${where} shuts anybody out`, async ({ browser }) => {
    // Each opens some twenty things, and axe looks at all of the page every time.
    test.setTimeout(600_000);
    const page = await emptyDraft(browser, `Voor iedereen ${where}`);
    await page.locator('[data-place^="cell "]').first().press('Enter');
    await page.keyboard.type('Kijk en luister');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Is er gevaar?');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Bel 112');
    await page.keyboard.press('Escape');
    for (const [name, open, close = () => Promise.resolve()] of states) {
      await test.step(name, async () => {
        await open(page);
        expect.soft(await violationsOn(page), name).toEqual([]);
        expect.soft(await nameless(page), name).toEqual([]);
        await close(page);
      });
    }
  });
}

/** What can be closed, or closes it, and has no name. */
function nameless(page: Page): Promise<string[]> {
  return page
    .locator('[role=dialog]:not([aria-labelledby]), button[class*=lose]:not([aria-hidden])')
    .evaluateAll(
      (all, of) =>
        all.filter((one) => !one.ariaLabel && !one.textContent).map((one) => one.outerHTML.slice(0, of)),
      200,
    );
}
