/** What the page says of invoices. */
import { readFileSync } from 'node:fs';
import { SERVICE, accessible, check, closePage, drawn, fixture, give, openPage, same, sample, shown, until } from './harness.js';

const text = async (page, selector) => (await page.locator(selector).first().innerText()).trim();

export async function aSampleIsProved(browser) {
  const page = await openPage(browser);
  await accessible(page, 'nothing yet');
  await page.click('[data-sample="nubank"]');
  await shown(page, 'nubank.pdf');
  await drawn(page);
  same(await text(page, '.mark'), 'Proved', 'the mark');
  same(await text(page, '.big'), 'R$5,498.26', 'the total');
  same(await page.locator('.term').allInnerTexts().then((all) => all.map((each) => each.replace(/\s+/g, ' '))), [
    'Previous invoice R$1,617.43',
    'Payments − R$1,617.43',
    'Purchases and other debits + R$5,514.81',
    'Refunds and other credits − R$16.55',
    'Printed total = R$5,498.26',
  ], 'the equation');
  same(await page.locator('.rows tbody tr').count(), 37, 'rows');
  check(await page.evaluate(() => document.activeElement.tagName === 'H2'), 'the focus is on the invoice');
  check((await text(page, '#live')).includes('nubank.pdf: Proved, total R$5,498.26'), 'the outcome is announced');
  await page.click('summary >> nth=0');
  await page.click('summary >> nth=1');
  await accessible(page, 'proved');
  await closePage(page);
}

export async function whatIsOffIsSaid(browser) {
  const page = await openPage(browser);
  await give(page, sample('open'));
  await shown(page, 'open.pdf');
  await drawn(page);
  same(await text(page, '.mark'), 'Not proved', 'the mark');
  same(await text(page, '.verdict'), 'The rows add up to R$617.98 less than the printed total.', 'the verdict');
  same(await text(page, '.term.off .amount'), '−R$617.98', 'the difference');
  check((await text(page, '.witnesses tr.off')).includes('is off'), 'the subtotal that is off');
  check((await text(page, '.suspects')).includes('Final 9356'), 'the subtotal that is off by as much is where to look');
  check(!(await page.locator('.proof').innerText()).includes('to the centavo'), 'nothing says that it is proved');
  await accessible(page, 'not proved');
  await closePage(page);
}

/** The real answer, with what the rules say of other invoices. */
const found = (page) => page.route('**/v1/process-invoice', async (route) => {
  const form = new FormData(); // the browser does not tell what is in a form with files
  form.append('file', new Blob([readFileSync(sample('nubank'))]), 'nubank.pdf');
  const answer = await (await fetch(`${SERVICE}/v1/process-invoice`, { method: 'POST', body: form })).json();
  const finding = { transactions: [], payments: [], dates: [], amounts: [], counts: [] };
  answer.checks[1] = { rule: 'duplicates', passed: false, message: 'in English', findings: [{ ...finding, code: 'identical_rows', transactions: [2, 4], dates: ['2025-08-01'], amounts: [25.5] }] };
  answer.checks[2] = { rule: 'valid_dates', passed: false, message: 'in English', findings: [{ ...finding, code: 'dated_after', payments: [1], dates: ['2026-02-01', '2026-01-03'] }] };
  answer.checks[3] = { rule: 'amount_range', passed: true, message: 'in English', findings: [{ ...finding, code: 'unusual_amount', transactions: [1], amounts: [200000] }] };
  await route.fulfill({ json: answer });
});

export async function failedChecksAreSaidInTheReadersLanguage(browser) {
  const page = await openPage(browser, { locale: 'pt-BR', prepare: found });
  await give(page, sample('nubank'));
  await shown(page, 'nubank.pdf');
  const notices = (await text(page, '.notices')).replace(/\s+/g, ' ');
  check(notices.includes(': são idênticos, cada um de R$ 25,50.'), notices);
  check(/: a data é posterior a [^:]*2026\./.test(notices), notices);
  await page.locator('.proof .details > details > summary').last().click();
  check((await text(page, '.checks')).replace(/\s+/g, ' ').includes('R$ 200.000,00 é pequeno ou grande demais.'), 'what passes with a warning');
  check(!(await page.locator('body').innerText()).includes('in English'), 'no English message');
  const rows = page.locator('.notices .findings button');
  same(await rows.count(), 3, 'the rows that it is about');
  await rows.first().click();
  same(await page.evaluate(() => document.activeElement.closest('tr').dataset.row), '2', 'the row is found');
  await accessible(page, 'findings');
  await closePage(page);
}

export async function lockedFilesAskForTheirPassword(browser) {
  const page = await openPage(browser);
  await give(page, fixture('locked'));
  await page.waitForSelector('.unlock');
  check(await page.evaluate(() => document.activeElement.type === 'password'), 'the focus is on the password');
  await accessible(page, 'locked');
  await page.click('.unlock button[type=submit]');
  same(await text(page, '.unlock [role=alert]'), 'Type a password, or a CPF or CNPJ.', 'nothing typed');
  await page.keyboard.type('99999');
  await page.locator('.unlock input').first().fill('99999');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.unlock input[aria-invalid=true]');
  same(await text(page, '.unlock [role=alert]'), 'This password does not open the file.', 'a wrong password');
  await accessible(page, 'wrong password');
  await page.locator('.unlock input').first().fill('12345');
  await page.keyboard.press('Enter');
  await shown(page, 'locked.pdf');
  await drawn(page);
  same(await text(page, '.mark'), 'Proved', 'the mark');
  await closePage(page);
}

/** What the service says of itself where an AI provider is configured. */
const withProvider = (page) => page.route('**/v1/', async (route) => {
  const index = await (await route.fetch()).json();
  index.providers.find(({ name }) => name === 'gemini').available = true;
  await route.fulfill({ json: index });
});

export async function whoReadsCanBeChosenWhereThereIsAChoice(browser) {
  const plain = await openPage(browser);
  check(await plain.locator('#provider').isHidden(), 'no choice without a provider');
  await closePage(plain);

  const page = await openPage(browser, { locale: 'pt-BR', prepare: withProvider });
  same(await page.locator('#provider option').allInnerTexts(), ['Automático', 'Só este serviço', 'Gemini'], 'the choices');
  same(await page.inputValue('#provider'), 'auto', 'the choice before any');
  await accessible(page, 'a choice of providers');
  await page.selectOption('#provider', 'local');
  same(await text(page, '#provider-hint'), 'Nada é enviado a um provedor de IA.', 'what the choice means');
  await page.click('#en');
  same([await page.inputValue('#provider'), await text(page, '#provider-hint')], ['local', 'Nothing is sent to an AI provider.'], 'in another language');
  const asked = page.waitForRequest('**/v1/process-invoice');
  await page.evaluate(() => {
    globalThis.forms = [];
    const { append } = FormData.prototype;
    FormData.prototype.append = function (name, value, ...more) {
      globalThis.forms.push([name, typeof value === 'string' ? value : 'a file']);
      return append.call(this, name, value, ...more);
    };
  });
  await give(page, sample('nubank'));
  await asked;
  await shown(page, 'nubank.pdf');
  same(await page.evaluate(() => globalThis.forms), [['provider', 'local'], ['file', 'a file']], 'what is posted');
  await accessible(page, 'a choice of providers beside an invoice');
  await closePage(page);
}

export async function aCpfOpensToo(browser) {
  const page = await openPage(browser);
  await give(page, fixture('locked'));
  await page.waitForSelector('.unlock');
  const taxId = page.locator('.unlock input').nth(1);
  await taxId.fill('123');
  await page.keyboard.press('Enter');
  same(await text(page, '.unlock [role=alert]'), 'A CPF has 11 digits, a CNPJ 14 characters.', 'no CPF');
  await taxId.fill('123.456.789-09');
  await page.keyboard.press('Enter');
  await shown(page, 'locked.pdf');
  await drawn(page);
  await closePage(page);
}

export async function rowsAndPlacesLightEachOther(browser) {
  const page = await openPage(browser);
  await give(page, sample('nubank'));
  await shown(page, 'nubank.pdf');
  await drawn(page);
  await page.hover('tr[data-row="5"]');
  same(await page.locator('.lit').evaluateAll((all) => all.map((each) => each.dataset.row)), ['5', '5'], 'hovering a row');
  await page.hover('.box[data-row="9"]');
  same(await page.locator('.lit').evaluateAll((all) => all.map((each) => each.dataset.row)), ['9', '9'], 'hovering a place');
  await until(() => page.locator('tr[data-row="9"]').evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight), 'the row is in view');
  await page.mouse.move(5, 5);
  await page.focus('tr[data-row="30"] button');
  same(await page.locator('.box.lit').getAttribute('data-row'), '30', 'focusing a row');
  const seen = await page.evaluate(() => {
    const box = document.querySelector('.box.lit').getBoundingClientRect();
    const pane = document.querySelector('.sheet-scroll').getBoundingClientRect();
    return box.top >= pane.top && box.bottom <= pane.bottom && box.width > 50 && box.height > 4;
  });
  check(seen, 'the place of the focused row is in view');
  await page.focus('.box[data-row="12"]');
  check(await page.locator('tr[data-row="12"]').evaluate((row) => row.classList.contains('lit')), 'focusing a place');
  await page.keyboard.press('Enter');
  same(await page.evaluate(() => document.activeElement.closest('tr')?.dataset.row), '12', 'Enter goes from a place to its row');
  await closePage(page);
}

/** The ink of a drawn row is inside its place, on scans that lie on their side as well. */
export async function placesAreWhereTheInkIs(browser) {
  const page = await openPage(browser);
  await give(page, fixture('btg'));
  await shown(page, 'btg.pdf');
  await drawn(page);
  await page.focus('tr[data-row="4"] button');
  await until(() => page.locator('.box[data-row="4"]').evaluate((box) => box.closest('.page').querySelector('canvas') !== null), 'its page is drawn');
  const ink = await page.evaluate(() => {
    const box = document.querySelector('.box[data-row="4"]').getBoundingClientRect();
    const canvas = document.querySelector('.box[data-row="4"]').closest('.page').querySelector('canvas');
    const frame = canvas.getBoundingClientRect();
    const scale = canvas.width / frame.width;
    const share = (top, height) => {
      const { data } = canvas.getContext('2d').getImageData((box.left - frame.left) * scale, (top - frame.top) * scale, box.width * scale, height * scale);
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) {
        dark += data[i] + data[i + 1] + data[i + 2] < 450 ? 1 : 0;
      }
      return dark / (data.length / 4);
    };
    return share(box.top, box.height);
  });
  check(ink > 0.01, `there is ink in the place: ${ink}`);
  await closePage(page);
}

/** The answer is what the service said of this scan where it could read it; here its second page lies on its side. */
export async function scansAreTurnedAsTheyWereRead(browser) {
  const answer = readFileSync(new URL('fixtures/scan.json', import.meta.url), 'utf8');
  const page = await openPage(browser, { prepare: (window) => window.route('**/v1/process-invoice', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: answer })) });
  await give(page, fixture('scan'));
  await shown(page, 'scan.pdf');
  await drawn(page);
  const upright = await page.locator('.page').evaluateAll((all) => all.map((each) => each.clientHeight > each.clientWidth));
  same(upright, [true, true], 'both pages stand upright');
  check((await text(page, '.notices')).includes('2 pages are images'), 'the warning is shown');
  check((await text(page, '.weak')).includes('2 other readings'), 'the proof is weak');
  await accessible(page, 'a scan');
  await closePage(page);
}

export async function manyFilesAtOnce(browser) {
  const page = await openPage(browser);
  const files = Array.from({ length: 20 }, (_, index) => ({
    name: `invoice-${index}.pdf`,
    mimeType: 'application/pdf',
    buffer: readFileSync(index % 4 === 3 ? sample('open') : fixture(index % 2 === 0 ? 'btg' : 'mercado_pago')),
  }));
  await page.setInputFiles('#files', [...files, { name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') }]);
  await until(async () => (await text(page, '.list-head')).includes('21 files · 15 proved'), 'all are read', 40_000);
  await until(async () => (await page.locator('.files .dot.bad').count()) === 6, 'what is off or was not read is marked');
  await page.click('.files li:last-child .file');
  same(await text(page, '.wait .wrong'), 'The file is not a PDF. Download the invoice again as a PDF.', 'why a file was not read');
  await accessible(page, 'several files, one not read');
  await page.click('.files li:nth-child(4) .file');
  await shown(page, 'invoice-3.pdf');
  await page.click('.files li:nth-child(4) .remove');
  await shown(page, 'invoice-0.pdf');
  same(await page.locator('.files li').count(), 20, 'one was removed');
  await page.click('text=Start over');
  check(await page.locator('#workspace').isHidden(), 'nothing is left');
  check(await page.evaluate(() => document.activeElement.id === 'choose'), 'the focus is on the choice of files');
  await closePage(page);
}

export async function droppedFilesAreRead(browser) {
  const page = await openPage(browser);
  const data = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], 'dropped.pdf', { type: 'application/pdf' }));
    return transfer;
  }, readFileSync(fixture('btg')).toString('base64'));
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  check(await page.locator('#over').isVisible(), 'the page says where to drop');
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await shown(page, 'dropped.pdf');
  check(await page.locator('#over').isHidden(), 'the drop is over');
  await closePage(page);
}

export async function rowsAreFilteredAndSorted(browser) {
  const page = await openPage(browser);
  await give(page, sample('nubank'));
  await shown(page, 'nubank.pdf');
  const amounts = () => page.locator('.rows tbody .amount').allInnerTexts();
  await page.fill('input[type=search]', 'clinica');
  same(await amounts(), ['R$34.61', 'R$34.61'], 'found by name');
  check((await text(page, '.count')).includes('2 of 37 rows · R$69.22'), 'how many are shown');
  await page.click('.counted .link');
  await page.click('.bar >> nth=3');
  same(await page.locator('.bar[aria-pressed=true]').count(), 1, 'a category is chosen');
  same(await amounts(), ['R$706.92'], 'rows of the category');
  await page.click('.bar[aria-pressed=true]');
  const sort = page.locator('.rows th.number .sort');
  await sort.click();
  same((await amounts())[0], '−R$1,617.43', 'the smallest first');
  await sort.click();
  same((await amounts())[0], 'R$893.26', 'the largest first');
  same(await page.locator('.rows th.number').getAttribute('aria-sort'), 'descending', 'the order is told');
  await page.fill('input[type=search]', 'zzz');
  same(await text(page, '.empty'), 'No row fits the filter.', 'nothing found');
  await closePage(page);
}

export async function everyExportComesFromTheService(browser) {
  const page = await openPage(browser);
  await give(page, fixture('locked'));
  await page.waitForSelector('.unlock');
  await page.locator('.unlock input').first().fill('12345');
  await page.keyboard.press('Enter');
  await shown(page, 'locked.pdf');
  await page.click('.menu > .button');
  const formats = await page.locator('[data-format]').evaluateAll((all) => all.map((each) => each.dataset.format));
  check(formats.length >= 11, `formats: ${formats}`);
  const beginnings = { xlsx: 'PK', qif: '!Type:CCard', json: '{' };
  for (const format of formats) {
    if (await page.locator('.choices').isHidden()) {
      await page.click('.menu > .button');
    }
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-format="${format}"]`)]);
    const content = readFileSync(await download.path(), 'latin1');
    check(content.length > 200 && content.includes(beginnings[format] ?? ''), `${format}: ${content.slice(0, 80)}`);
    check(/^[\w.-]+\.\w+$/.test(download.suggestedFilename()), `the name of ${format}: ${download.suggestedFilename()}`);
  }
  same(await text(page, '.downloads').then((all) => all.includes('does not write')), false, 'no format is refused');
  await closePage(page);
}

export async function downloadsHoldTheInvoice(browser) {
  const asked = [];
  const page = await openPage(browser, {
    prepare: (window) =>
      window.route('**/v1/process-invoice?format=*', (route) => {
        asked.push(new URL(route.request().url()).searchParams.get('format'));
        const format = asked.at(-1);
        if (format === 'qif') {
          return route.fulfill({ status: 200, contentType: 'application/json', body: '{}' });
        }
        return format === 'ofx'
          ? route.fulfill({ status: 504, contentType: 'text/plain', body: 'gone' })
          : route.fulfill({ status: 200, contentType: 'text/csv;charset=UTF-8', headers: { 'Content-Disposition': 'attachment; filename="fatura.csv"' }, body: 'date,amount\n' });
      }),
  });
  await give(page, fixture('btg'));
  await shown(page, 'btg.pdf');
  const load = async (click) => {
    const [download] = await Promise.all([page.waitForEvent('download'), click()]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
  };
  same(await load(() => page.click('[data-format=csv]')), { name: 'fatura.csv', content: 'date,amount\n' }, 'CSV');
  await page.click('.menu > .button');
  await accessible(page, 'the formats');
  const json = await load(() => page.click('[data-format=json]'));
  same(json.name, 'btg.json', 'the name of the JSON');
  same(JSON.parse(json.content).proof.status, 'proved', 'the JSON is the answer');
  same(asked, ['csv'], 'what the service was asked for');
  await page.click('[data-format=ofx]');
  await until(async () => (await text(page, '.downloads .wrong')) === 'Reading took too long.', 'why there is no OFX');
  await page.click('.menu > .button');
  await page.click('[data-format=qif]');
  await until(async () => (await text(page, '.downloads .wrong')) === 'This service does not write QIF.', 'JSON is not saved as QIF');
  await closePage(page);
}
