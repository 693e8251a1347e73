/** The rows of an answer in one list: what changes the balance, and what pays. */
import { centavos } from './format.js';

/** Each row with its id, its signed amount in centavos (what it adds to the balance), and the answer's fields. */
export function rowsOf(answer) {
  const payments = answer.payments.map((row) => ({ ...row, type: 'payment', category: null, installments: 1, current_installment: 1 }));
  return [...payments, ...answer.transactions].map((row, index) => ({
    ...row,
    id: index,
    cents: row.type === 'debit' ? centavos(row.amount) : -centavos(row.amount),
  }));
}

/** The terms of the equation, in centavos; the total is null when none is printed. */
export function termsOf(answer) {
  const sum = (type) => answer.transactions.filter((row) => row.type === type).reduce((all, row) => all + centavos(row.amount), 0);
  const previous = centavos(answer.invoice.previous_balance);
  const payments = centavos(answer.invoice.payments_total);
  const debits = sum('debit');
  const credits = sum('credit');
  const total = answer.invoice.total === null ? null : centavos(answer.invoice.total);
  return { previous, payments, debits, credits, computed: previous - payments + debits - credits, total };
}

/** What was spent by category: [{category, cents}], most first. */
export function byCategory(rows) {
  const sums = new Map();
  for (const row of rows) {
    if (row.category !== null) {
      sums.set(row.category, (sums.get(row.category) ?? 0) + row.cents);
    }
  }
  return [...sums].map(([category, cents]) => ({ category, cents })).sort((a, b) => b.cents - a.cents);
}

/** Instalments after this invoice: [{month: "2025-09", cents}], in order. */
export function coming(answer) {
  const from = answer.invoice.due_date ?? answer.invoice.closing_date;
  if (from === null) {
    return [];
  }
  const sums = new Map();
  for (const row of answer.transactions) {
    const cents = row.type === 'debit' ? centavos(row.amount) : -centavos(row.amount);
    for (let k = 1; k <= row.installments - row.current_installment; k += 1) {
      const month = later(from, k);
      sums.set(month, (sums.get(month) ?? 0) + cents);
    }
  }
  return [...sums].map(([month, cents]) => ({ month, cents })).sort((a, b) => a.month.localeCompare(b.month));
}

function later(day, months) {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Rows that alone could explain a difference (what was computed minus what is printed): {row, half}. */
export function suspects(rows, difference) {
  if (difference === 0) {
    return [];
  }
  const same = rows.filter((row) => row.cents === difference).map((row) => ({ row, half: false }));
  const half = rows.filter((row) => row.cents * 2 === difference).map((row) => ({ row, half: true }));
  return [...same, ...half].slice(0, 6);
}
