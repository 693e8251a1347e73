/** What a hostile or a huge invoice does to the page: nothing. */
import { readFileSync } from 'node:fs';
import { accessible, check, closePage, fixture, give, openPage, same, shown } from './harness.js';

const PAYLOADS = readFileSync(new URL('payloads.txt', import.meta.url), 'utf8').split('\n').filter(Boolean);

/** An answer with these descriptions, as the service would give it. */
function answerOf(descriptions, more = {}) {
  const transactions = descriptions.map((description, index) => ({
    date: '2025-08-01', date_printed: true, description, amount: 1.01, type: 'debit', kind: 'purchase', installments: 1, current_installment: 1,
    total_purchase_amount: 1.01, due_date: '2025-08-20', card_last4: '1234', category: 'other', original_currency: null, original_amount: null,
    evidence: { page: 1 + (index % 3), box: [40, 60 + (index % 90) * 7, 400, 66 + (index % 90) * 7], text: description, repaired: false },
  }));
  const total = Math.round(transactions.length * 101) / 100;
  return {
    invoice: { institution: 'BTG', due_date: '2025-08-20', closing_date: '2025-08-10', previous_balance: 0, payments_total: 0, total },
    transactions, payments: [],
    proof: { status: 'proved', difference: 0, alternatives: 1, witnesses: descriptions.slice(0, 40).map((label) => ({ label, printed: 1, computed: 2, holds: false, page: 1 })) },
    checks: [{ rule: 'duplicates', passed: false, message: descriptions[0] }, { rule: descriptions[0], passed: false, message: descriptions[0] }],
    warnings: [{ code: 'ocr_pages', message: 'x', count: 2 }, { code: '__proto__', message: descriptions[0], count: 1 }],
    metadata: { processing_time_ms: 5, total_transactions: transactions.length, confidence_score: 0.9, provider: 'local', institution: 'BTG', request_id: 'r', egress: [{ provider: descriptions[1] ?? 'x', model: descriptions[2] ?? 'y', calls: 1, characters: 900, masked: { cpf: 2, name: 3 }, input_tokens: 1, output_tokens: 1, cost_usd: 0 }] },
    errors: null, ...more,
  };
}

const answering = (answer) => (page) => page.route('**/v1/process-invoice', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(answer) }));

export async function markupStaysText(browser) {
  check(PAYLOADS.length >= 40, `${PAYLOADS.length} payloads`);
  const page = await openPage(browser, { prepare: answering(answerOf(PAYLOADS)) });
  const before = await page.evaluate(() => document.scripts.length);
  await page.setInputFiles('#files', [
    { name: '<img src=x onerror=alert(1)>.pdf', mimeType: 'application/pdf', buffer: readFileSync(fixture('btg')) },
    { name: '"><svg onload=alert(2)>.pdf', mimeType: 'application/pdf', buffer: readFileSync(fixture('btg')) },
  ]);
  await shown(page, '<img src=x onerror=alert(1)>.pdf');
  same(await page.locator('.rows tbody .description').evaluateAll((all) => all.map((each) => each.textContent)), PAYLOADS, 'descriptions are shown as they are');
  same(await page.evaluate(() => document.querySelectorAll('#workspace :is(script, iframe, object, embed, img, style, link, form, base, meta, video, audio, math)').length), 0, 'elements made by texts');
  same(await page.evaluate(() => document.scripts.length), before, 'scripts');
  same(await page.evaluate(() => [...document.querySelectorAll('*')].filter((each) => [...each.attributes].some((attribute) => /^on/i.test(attribute.name) || attribute.name === 'style' && each.closest('table') !== null)).length), 0, 'attributes that run');
  check((await page.locator('.notices').innerText()).includes('was sent 900 characters of the text, with 5 personal identifiers masked'), 'what an AI provider was shown is told');
  await page.fill('input[type=search]', 'alert');
  await page.click('#pt');
  await accessible(page, 'markup in texts');
  await closePage(page);
}

export async function problemsStayText(browser) {
  const page = await openPage(browser, {
    prepare: (window) => window.route('**/v1/process-invoice', (route) => route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify({ code: 'not_an_invoice', detail: '<img src=x onerror=alert(1)>', request_id: '<b>1</b>' }) })),
  });
  await give(page, fixture('btg'));
  await page.waitForSelector('.wait .wrong');
  same(await page.locator('.wait :is(img, b)').count(), 0, 'elements made by a problem');
  await closePage(page);
}

export async function fiveHundredRowsAreSmooth(browser) {
  const page = await openPage(browser, { prepare: answering(answerOf(Array.from({ length: 500 }, (_, index) => `SHOP NUMBER ${index}`))) });
  await give(page, fixture('btg'));
  await shown(page, 'btg.pdf');
  await page.waitForSelector('.box');
  const took = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const search = document.querySelector('input[type=search]');
    const began = performance.now();
    for (const typed of ['4', '49', '499', '']) {
      search.value = typed;
      search.dispatchEvent(new Event('input'));
      await frame();
    }
    for (const row of [...document.querySelectorAll('.rows tbody tr')].slice(0, 40)) {
      row.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    }
    await frame();
    return performance.now() - began;
  });
  same(await page.locator('.rows tbody tr').count(), 500, 'rows');
  console.log(`     filtering 500 rows four times and lighting 40: ${Math.round(took)} ms`);
  check(took < 3000, `filtering and lighting took ${took} ms`);
  await closePage(page);
}
