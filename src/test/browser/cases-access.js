/** The page for everybody: languages, widths, colours, keys. */
import { accessible, check, closePage, drawn, fixture, give, LOCKED_SERVICE, openPage, same, sample, shown, until } from './harness.js';

const text = async (page, selector) => (await page.locator(selector).first().innerText()).trim();

export async function speaksTheBrowsersLanguage(browser) {
  const page = await openPage(browser, { locale: 'pt-BR' });
  same(await page.getAttribute('html', 'lang'), 'pt-BR', 'the language');
  await page.click('[data-sample="nubank"]');
  await shown(page, 'nubank.pdf');
  same(await text(page, '.mark'), 'Provada', 'the mark in Portuguese');
  same((await text(page, '.big')).replace(/\s/g, ' '), 'R$ 5.498,26', 'the total in Portuguese');
  await page.fill('input[type=search]', 'clinica');
  await page.click('#en');
  same(await page.getAttribute('html', 'lang'), 'en', 'the other language');
  same(await text(page, '.mark'), 'Proved', 'the mark in English');
  same(await page.locator('.rows tbody tr').count(), 2, 'the filter stays');
  check(await page.evaluate(() => document.activeElement.id === 'en'), 'the focus stays');
  check(!/[ãçõ]|undefined/.test(await page.locator('.proof, .cards').allInnerTexts().then((all) => all.join(' '))), 'nothing is left of the other language');
  await page.click('#pt');
  await accessible(page, 'in Portuguese');
  await closePage(page);
}

export async function fitsAPhone(browser) {
  for (const dark of [false, true]) {
    const page = await openPage(browser, { width: 360, height: 740, dark });
    const fits = async (state) => same(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `no scrolling sideways: ${state}`);
    await fits('nothing yet');
    await accessible(page, 'phone, nothing yet');
    await give(page, sample('open'), fixture('locked'), sample('nubank'));
    await shown(page, 'open.pdf');
    await fits('not proved');
    check(await page.locator('#sheet').isHidden(), 'the pages wait until they are asked for');
    await page.locator('tr[data-row="3"]').click();
    await drawn(page);
    await until(() => page.locator('.box.lit').count().then((lit) => lit === 1), 'the place of the touched row is lit');
    await fits('with the pages');
    await accessible(page, `phone, ${dark ? 'dark' : 'light'}`);
    await page.click('.files li:nth-child(2) .file');
    await page.waitForSelector('.unlock');
    await fits('locked');
    await closePage(page);
  }
}

export async function isDarkAtNight(browser) {
  const page = await openPage(browser, { dark: true });
  await give(page, sample('nubank'), sample('open'));
  await shown(page, 'nubank.pdf');
  await drawn(page);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  check(Number(/\d+/.exec(ground)[0]) < 60, `the ground is dark: ${ground}`);
  await page.hover('tr[data-row="5"]');
  await accessible(page, 'dark');
  await closePage(page);
}

export async function needsNoMouse(browser) {
  const page = await openPage(browser);
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const focus = () => page.evaluate(() => document.activeElement.dataset.sample ?? document.activeElement.dataset.format ?? document.activeElement.closest('[data-row]')?.dataset.row ?? document.activeElement.id);
  const tabTo = async (name) => {
    for (let step = 0; step < 60; step += 1) {
      await press('Tab');
      if ((await focus()) === name) {
        return;
      }
    }
    throw new Error(`the Tab key does not reach ${name}`);
  };
  await press('Tab');
  same(await page.evaluate(() => document.activeElement.className), 'skip', 'the first stop');
  await tabTo('choose');
  await tabTo('nubank');
  await press('Enter');
  await shown(page, 'nubank.pdf');
  await drawn(page);
  await tabTo('0');
  await press('ArrowDown', 'ArrowDown');
  same(await focus(), '2', 'arrows go from row to row');
  same(await page.locator('.box.lit').getAttribute('data-row'), '2', 'its place is lit');
  await press('End');
  same(await focus(), '36', 'End goes to the last row');
  await press('Tab');
  await tabTo('0');
  check(await page.evaluate(() => document.activeElement.classList.contains('box')), 'the places are one stop');
  await press('ArrowDown', 'Enter');
  same(await page.evaluate(() => document.activeElement.closest('tr')?.dataset.row), '1', 'from a place to its row');
  await closePage(page);
}

export async function asksForAKey(browser) {
  check(LOCKED_SERVICE !== '', 'LOCKED_SERVICE must name a service with the key "right-key"');
  const page = await openPage(browser, { service: LOCKED_SERVICE });
  await give(page, fixture('btg'), fixture('mercado_pago'));
  await page.waitForSelector('#key[open]');
  await accessible(page, 'the key');
  check(await page.evaluate(() => document.activeElement.closest('dialog') !== null), 'the focus is in the dialog');
  await page.fill('#key input', 'wrong-key');
  await page.keyboard.press('Enter');
  await until(() => page.locator('#key .wrong').count().then((wrong) => wrong === 1), 'the key is refused');
  await accessible(page, 'a wrong key');
  await page.keyboard.press('Escape');
  same(await text(page, '.wait .button'), 'Enter a key', 'without a key');
  await page.click('.wait .button');
  await page.fill('#key input', 'right-key');
  await page.keyboard.press('Enter');
  await shown(page, 'btg.pdf');
  await until(async () => (await text(page, '.list-head')).includes('2 proved'), 'both are read');
  await closePage(page);
}

export async function printsOnPaper(browser) {
  const page = await openPage(browser);
  await give(page, sample('nubank'));
  await shown(page, 'nubank.pdf');
  await page.emulateMedia({ media: 'print' });
  check(await page.locator('.rows').isVisible(), 'the rows are printed');
  for (const part of ['.top', '.downloads', '#sheet', '#intake', 'input[type=search]']) {
    check(await page.locator(part).first().isHidden(), `${part} is not printed`);
  }
  await closePage(page);
}
