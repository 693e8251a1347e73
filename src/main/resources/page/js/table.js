/** The rows as a table: filtered, sorted, one of them lit. */
import { el, newId } from './dom.js';
import { money } from './format.js';
import { rowElement } from './table-row.js';
import { t } from './text.js';

const TYPES = {
  '': () => true,
  onlyDebits: (row) => row.type === 'debit',
  onlyCredits: (row) => row.type === 'credit',
  onlyPayments: (row) => row.type === 'payment',
  onlyInstallments: (row) => row.installments > 1,
};
const COLUMNS = [
  { key: 'date', text: 'date', of: (row) => row.date, class: 'when' },
  { key: 'description', text: 'description', of: (row) => row.description.toLocaleLowerCase() },
  { key: 'category', text: 'categoryColumn', of: (row) => (row.category === null ? '' : t(`category.${row.category}`)), class: 'category' },
  { key: 'amount', text: 'amount', of: (row) => row.cents, class: 'number' },
];

export class Table {
  root = el('div', { class: 'table' });
  filter = { text: '', category: '', type: '', card: '' };

  #rows;
  #on;
  #order = { key: null, up: true };
  #elements = new Map();
  #body = el('tbody', {});
  #lit = null;
  #stop = null;
  #parts = {};

  /** Calls on.light with a row's id or null, on.open with a row's id, on.filtered when other rows are shown. */
  constructor(rows, on) {
    this.#rows = rows;
    this.#on = on;
    this.#listen();
  }

  /** Writes everything again, in the language of now. */
  write() {
    this.#elements = new Map(this.#rows.map((row) => [row.id, rowElement(row)]));
    this.root.replaceChildren(this.#controls(), ...this.#table());
    this.#arrange();
  }

  /** Filters by one more field. */
  choose(field, value) {
    this.filter[field] = value;
    if (this.#parts[field]) {
      this.#parts[field].value = value;
    }
    this.#arrange();
    this.#on.filtered();
  }

  /** Lights the row, or none; brings it into view where that is wanted. */
  light(id, bring) {
    this.#elements.get(this.#lit)?.classList.remove('lit');
    this.#lit = id;
    const element = this.#elements.get(id);
    element?.classList.add('lit');
    if (bring && element?.isConnected) {
      element.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Moves the focus to the row, whatever is filtered. */
  focus(id) {
    if (!this.#elements.get(id).isConnected) {
      this.#clear();
    }
    this.#moveTo(this.#elements.get(id));
  }

  #listen() {
    const idOf = (event) => event.target.closest?.('tr[data-row]')?.dataset.row;
    const light = (id, sure) => id !== undefined && this.#on.light(Number(id), sure);
    this.#body.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && light(idOf(event), false));
    this.#body.addEventListener('pointerleave', () => this.#on.light(this.#focused(), false));
    this.#body.addEventListener('focusin', (event) => {
      this.#setStop(event.target);
      light(idOf(event), true);
    });
    this.#body.addEventListener('focusout', (event) => !this.#body.contains(event.relatedTarget) && this.#on.light(null, false));
    this.#body.addEventListener('click', (event) => {
      const id = idOf(event);
      if (id !== undefined && getSelection().isCollapsed) {
        this.#elements.get(Number(id)).querySelector('button').focus({ preventScroll: true });
        this.#on.open(Number(id));
      }
    });
    this.#body.addEventListener('keydown', (event) => this.#key(event));
  }

  #focused() {
    const row = document.activeElement?.closest?.('tr[data-row]');
    return row && this.#body.contains(row) ? Number(row.dataset.row) : null;
  }

  /** One stop of the Tab key for all rows; arrows go from row to row. */
  #key(event) {
    const row = event.target.closest('tr');
    const to = {
      ArrowDown: row.nextElementSibling,
      ArrowUp: row.previousElementSibling,
      Home: this.#body.firstElementChild,
      End: this.#body.lastElementChild,
    }[event.key];
    if (to) {
      event.preventDefault();
      this.#moveTo(to);
    }
  }

  #moveTo(row) {
    row.querySelector('button')?.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }

  #setStop(button) {
    this.#stop?.setAttribute('tabindex', '-1');
    this.#stop = button;
    this.#stop?.setAttribute('tabindex', '0');
  }

  #controls() {
    const id = newId();
    const search = el('input', { id, type: 'search', autocomplete: 'off', value: this.filter.text, on: { input: (event) => this.choose('text', event.target.value) } });
    const categories = [...new Set(this.#rows.map((row) => row.category).filter(Boolean))].map((each) => [each, t(`category.${each}`)]);
    const cards = [...new Set(this.#rows.map((row) => row.card_last4).filter(Boolean))].sort().map((each) => [each, t('card', each)]);
    const types = Object.keys(TYPES).filter((type) => type && this.#rows.some(TYPES[type]));
    const clear = el('button', { type: 'button', class: 'link', on: { click: () => this.#clear(search) } }, t('clear'));
    this.#parts = {
      text: search,
      category: this.#select('category', 'categoryFilter', [['', t('allCategories')], ...categories.sort((a, b) => a[1].localeCompare(b[1]))]),
      type: this.#select('type', 'typeFilter', [['', t('allTypes')], ...types.map((type) => [type, t(type)])]),
      card: cards.length > 1 && this.#select('card', 'cardFilter', [['', t('allCards')], ...cards]),
      count: el('p', { class: 'count', role: 'status' }),
      clear,
    };
    return el(
      'div',
      { class: 'controls' },
      el('div', { class: 'field grow' }, el('label', { for: id, class: 'away' }, t('search')), Object.assign(search, { placeholder: t('search') })),
      this.#parts.category,
      this.#parts.type,
      this.#parts.card,
      el('div', { class: 'counted' }, this.#parts.count, clear),
    );
  }

  #select(field, label, options) {
    const select = el('select', { 'aria-label': t(label), on: { change: (event) => this.choose(field, event.target.value) } }, options.map(([value, text]) => el('option', { value }, text)));
    select.value = this.filter[field];
    return select;
  }

  #clear(focusOn = null) {
    for (const field of Object.keys(this.filter)) {
      this.filter[field] = '';
      if (this.#parts[field]) {
        this.#parts[field].value = '';
      }
    }
    this.#arrange();
    this.#on.filtered();
    focusOn?.focus();
  }

  #table() {
    this.#parts.heads = COLUMNS.map((column) => {
      const button = el('button', { type: 'button', class: 'sort', on: { click: () => this.#sort(column.key) } }, t(column.text));
      return el('th', { scope: 'col', class: column.class, 'data-key': column.key }, button);
    });
    this.#parts.empty = el('p', { class: 'empty' });
    return [
      el(
        'table',
        { class: 'rows' },
        el('caption', { class: 'away' }, t('rowsCaption')),
        el('thead', {}, el('tr', {}, this.#parts.heads, el('th', { scope: 'col', class: 'place' }, el('span', { class: 'away' }, t('place'))))),
        this.#body,
      ),
      this.#parts.empty,
    ];
  }

  #sort(key) {
    const { key: before, up } = this.#order;
    if (before !== key) {
      this.#order = { key, up: true };
    } else {
      this.#order = up ? { key, up: false } : { key: null, up: true };
    }
    this.#arrange();
  }

  #arrange() {
    const rows = this.#sorted(this.#rows.filter((row) => this.#fits(row)));
    this.#body.replaceChildren(...rows.map((row) => this.#elements.get(row.id)));
    this.#setStop(this.#body.querySelector('button'));
    for (const head of this.#parts.heads) {
      const sorted = head.dataset.key === this.#order.key;
      head.setAttribute('aria-sort', sorted ? (this.#order.up ? 'ascending' : 'descending') : 'none');
    }
    const spent = rows.filter((row) => row.type !== 'payment');
    const sum = (spent.length > 0 ? spent : rows).reduce((all, row) => all + row.cents, 0);
    this.#parts.count.replaceChildren(t('shown', rows.length, this.#rows.length), ' · ', el('span', { class: 'amount' }, money(sum)));
    this.#parts.clear.hidden = Object.values(this.filter).every((value) => value === '');
    this.#parts.empty.textContent = rows.length > 0 ? '' : t(this.#rows.length === 0 ? 'noRowsAtAll' : 'noRows');
  }

  #fits(row) {
    const { text, category, type, card } = this.filter;
    return (
      TYPES[type](row) &&
      (category === '' || row.category === category) &&
      (card === '' || row.card_last4 === card) &&
      text
        .toLocaleLowerCase()
        .split(/\s+/)
        .every((word) => `${row.description} ${row.evidence.text} ${money(row.cents)}`.toLocaleLowerCase().includes(word))
    );
  }

  #sorted(rows) {
    const column = COLUMNS.find(({ key }) => key === this.#order.key);
    if (!column) {
      return rows;
    }
    const turn = this.#order.up ? 1 : -1;
    const compare = (a, b) => (typeof a === 'number' ? a - b : a.localeCompare(b));
    return rows.toSorted((a, b) => turn * compare(column.of(a), column.of(b)));
  }
}
