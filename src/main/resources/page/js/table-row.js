/** One row of the table. */
import { el } from './dom.js';
import { centavos, foreign, money, shortDay } from './format.js';
import { t } from './text.js';

/** The row's element; its button goes to its place on the page. */
export function rowElement(row) {
  const category = row.category === null ? t('payment') : t(`category.${row.category}`);
  return el(
    'tr',
    { 'data-row': row.id, class: row.type },
    el('td', { class: 'when' }, row.date_printed ? shortDay(row.date) : el('span', { class: 'soft', title: t('dateNotPrinted') }, shortDay(row.date), '*')),
    el('th', { scope: 'row', class: 'what' }, el('span', { class: 'description', lang: 'pt-BR' }, row.description), more(row, category)),
    el('td', { class: 'category' }, category),
    el('td', { class: 'number amount' }, money(row.cents)),
    el(
      'td',
      { class: 'place' },
      el('button', { type: 'button', class: 'goto', tabindex: '-1', 'aria-label': t('showPlace', row.evidence.page, row.description) }, t('pageShort', row.evidence.page)),
    ),
  );
}

function more(row, category) {
  const notes = [
    row.installments > 1 && `${t('installment', row.current_installment, row.installments)} ${t('purchaseTotal', money(centavos(row.total_purchase_amount)))}`,
    row.kind && row.kind !== 'purchase' && t(`kind.${row.kind}`),
    row.original_currency && foreign(row.original_amount, row.original_currency),
    row.card_last4 && `•••• ${row.card_last4}`,
    row.evidence.repaired && t('repaired'),
  ].filter(Boolean);
  return el('span', { class: 'more' }, el('span', { class: 'narrow' }, `${shortDay(row.date)}${row.date_printed ? '' : '*'}`), el('span', { class: 'narrow' }, category), notes.map((note) => el('span', {}, note)));
}
