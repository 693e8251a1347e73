/** Why the invoice is to be trusted, or what is off. */
import { el, icon, icons } from './dom.js';
import { findingsOf } from './findings.js';
import { centavos, money, percent, shortDay, signed } from './format.js';
import { suspects, termsOf } from './rows.js';
import { t } from './text.js';

/** The panel; page and row go to a page and to a row. */
export function proofOf(answer, rows, { page, row }) {
  const { proof } = answer;
  const terms = termsOf(answer);
  const off = proof.difference === null ? 0 : centavos(proof.difference);
  return el(
    'section',
    { class: `panel proof ${proof.status}`, 'aria-labelledby': 'proof-title' },
    el('h3', { id: 'proof-title', class: 'away' }, t('proofTitle')),
    el('p', { class: 'verdict' }, lead(proof, off)),
    proof.alternatives > 0 && el('p', { class: 'weak' }, icon(icons.alert), t('weak', proof.alternatives)),
    equation(terms, off),
    proof.status === 'not_proved' && off !== 0 && explain(rows, off, proof.witnesses, { page, row }),
    details(answer, rows, { page, row }),
  );
}

function lead(proof, off) {
  if (proof.status === 'proved') {
    return t('provedLead');
  }
  if (proof.status === 'no_total') {
    return t('noTotalLead');
  }
  if (off === 0) {
    return t('offUnknown');
  }
  return off > 0 ? t('offTooMuch', money(off)) : t('offTooLittle', money(-off));
}

function equation({ previous, payments, debits, credits, computed, total }, off) {
  const terms = [
    term('', 'previous', previous),
    term('−', 'payments', payments),
    term('+', 'debits', debits),
    term('−', 'credits', credits),
    term('=', total === computed ? 'printed' : 'computed', computed, 'result'),
  ];
  if (total !== null && total !== computed) {
    terms.push(term('≠', 'printed', total, 'result'));
    terms.push(el('div', { class: 'term off' }, el('dt', {}, t('difference')), el('dd', {}, el('span', { class: 'amount' }, signed(off === 0 ? computed - total : off)))));
  }
  return el('dl', { class: 'equation' }, terms);
}

function term(operator, name, cents, kind = '') {
  return el(
    'div',
    { class: `term ${kind}` },
    el('dt', {}, t(name)),
    el('dd', {}, operator && el('span', { class: 'operator' }, `${operator} `), el('span', { class: 'amount' }, money(cents))),
  );
}

function explain(rows, off, all, goTo) {
  const found = suspects(rows, off);
  const blocks = all.filter(({ holds, computed, printed }) => !holds && centavos(computed) - centavos(printed) === off);
  return el(
    'div',
    { class: 'suspects' },
    el('p', {}, el('strong', {}, t('suspects'))),
    blocks.map(({ label, page }) =>
      el('p', {}, t('suspectBlock', label), ' ', el('button', { type: 'button', class: 'link', on: { click: () => goTo.page(page) } }, t('page', page))),
    ),
    found.length === 0
      ? el('p', {}, t('suspectNone'))
      : el(
          'ul',
          {},
          found.map(({ row, half }) =>
            el(
              'li',
              {},
              el('button', { type: 'button', class: 'link', on: { click: () => goTo.row(row.id) } }, `${shortDay(row.date)} ${row.description}`),
              ` – ${t(half ? 'suspectHalf' : 'suspectSame', money(Math.abs(row.cents)))}`,
            ),
          ),
        ),
  );
}

function details({ proof, checks, metadata }, rows, goTo) {
  const hold = proof.witnesses.filter((witness) => witness.holds).length;
  const passed = checks.filter((check) => check.passed).length;
  const all = proof.witnesses.length;
  return el(
    'div',
    { class: 'details' },
    all === 0
      ? el('p', { class: 'soft' }, t('noWitnesses'))
      : el('details', { open: hold < all }, el('summary', {}, mark(hold === all), t('witnesses', hold, all)), witnesses(proof.witnesses, goTo.page)),
    el('details', {}, el('summary', {}, mark(passed === checks.length), t('checks', passed, checks.length)), checkList(checks, rows, goTo.row)),
    el('p', { class: 'soft confidence' }, t('confidence', percent(metadata.confidence_score))),
  );
}

function mark(good) {
  return icon(good ? icons.check : icons.cross, good ? 'icon good' : 'icon bad');
}

function witnesses(all, goTo) {
  const sorted = [...all].sort((a, b) => Number(a.holds) - Number(b.holds));
  return el(
    'table',
    { class: 'witnesses' },
    el(
      'thead',
      {},
      el('tr', {}, el('th', { scope: 'col' }, t('witnessLabel')), el('th', { scope: 'col', class: 'number' }, t('witnessPrinted')), el('th', { scope: 'col', class: 'number' }, t('witnessComputed'))),
    ),
    el('tbody', {}, sorted.map((witness) => witnessRow(witness, goTo))),
  );
}

function witnessRow({ label, printed, computed, holds, page }, goTo) {
  const off = centavos(computed) - centavos(printed);
  return el(
    'tr',
    { class: holds ? '' : 'off' },
    el(
      'th',
      { scope: 'row' },
      mark(holds),
      el('span', { class: 'away' }, t(holds ? 'agrees' : 'disagrees')),
      el('span', {}, label, ' '),
      el('button', { type: 'button', class: 'link', on: { click: () => goTo(page) } }, t('page', page)),
    ),
    el('td', { class: 'number amount' }, money(centavos(printed))),
    el('td', { class: 'number amount' }, money(centavos(computed)), !holds && off !== 0 && el('span', { class: 'by' }, ` ${signed(off)}`)),
  );
}

/** What a check says: a rule that passes may have found something to look at nevertheless. */
function outcome({ rule, passed, findings = [] }) {
  if (!passed) {
    return t(`failedRule.${rule}`);
  }
  return t(findings.length > 0 && rule !== 'sum' ? `notedRule.${rule}` : `rule.${rule}`);
}

function checkList(checks, rows, goTo) {
  const sorted = [...checks].sort((a, b) => Number(a.passed) - Number(b.passed));
  return el(
    'ul',
    { class: 'checks' },
    sorted.map((check) =>
      el(
        'li',
        {},
        mark(check.passed),
        el('div', {}, el('span', { class: 'away' }, t(check.passed ? 'checkPassed' : 'checkFailed'), ': '), outcome(check), findingsOf(check, rows, goTo)),
      ),
    ),
  );
}
