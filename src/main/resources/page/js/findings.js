/** What the rules found, in the words of the page. */
import { el } from './dom.js';
import { centavos, day, money, shortDay } from './format.js';
import { t } from './text.js';

/** A list of what a check found, its rows as buttons; null when it found nothing that the page can word. */
export function findingsOf({ findings = [] }, rows, goTo) {
  return findings.length === 0 ? null : el('ul', { class: 'findings small' }, findings.map((finding) => el('li', {}, sentence(finding, rows, goTo))));
}

function sentence({ code, transactions, payments, dates, amounts, counts }, rows, goTo) {
  const text = t(`finding.${code}`, { dates: dates.map(day), amounts: amounts.map((amount) => money(centavos(amount))), counts });
  const about = [...pick(rows, 'payment', payments), ...pick(rows, 'transaction', transactions)];
  return about.length === 0 ? text : [...about.flatMap((row, index) => [index > 0 && ', ', link(row, goTo)]), ': ', text];
}

function pick(rows, what, numbers) {
  const like = rows.filter((row) => (row.type === 'payment') === (what === 'payment'));
  return numbers.map((number) => like[number - 1]).filter(Boolean);
}

function link(row, goTo) {
  return el('button', { type: 'button', class: 'link', on: { click: () => goTo(row.id) } }, `${shortDay(row.date)} ${row.description}`.trim());
}
