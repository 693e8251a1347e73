/** One invoice as a person reads it. */
import { bars } from './bars.js';
import { downloadButtons } from './downloads.js';
import { el, icon, icons } from './dom.js';
import { centavos, day, issuer, money, month, percent } from './format.js';
import { noticesOf } from './notices.js';
import { proofOf } from './proof.js';
import { byCategory, coming, rowsOf } from './rows.js';
import { Table } from './table.js';
import { t } from './text.js';

const MARKS = { proved: ['good', icons.check], not_proved: ['bad', icons.cross], no_total: ['warn', icons.alert] };

export class InvoiceView {
  #root;
  #item;
  #sheet;
  #rows;
  #table;
  #pages;
  #categories = el('div', {});
  #months = el('div', {});
  #shown = { categories: false, coming: false };

  constructor(root, item, sheet) {
    this.#root = root;
    this.#item = item;
    this.#sheet = sheet;
    this.#rows = rowsOf(item.answer);
    this.#table = new Table(this.#rows, {
      light: (id, sure) => this.#light(id, 'table', sure),
      open: (id) => this.#open(id),
      filtered: () => this.#writeCategories(),
    });
    this.#pages = el('button', { type: 'button', class: 'button pages-button', on: { click: () => sheet.toggle() } });
    sheet.show(item, this.#rows, { light: (id, sure) => this.#light(id, 'sheet', sure), open: (id) => this.#table.focus(id), toggled: () => this.#toggled() });
    this.write();
  }

  /** Writes everything again, in the language of now. */
  write() {
    const { answer } = this.#item;
    this.#table.write();
    this.#writeCategories();
    this.#writeComing();
    this.#writePages();
    this.#root.replaceChildren(
      this.#head(answer),
      proofOf(answer, this.#rows, { page: (n) => this.#sheet.goTo(n), row: (id) => this.#table.focus(id) }),
      noticesOf(answer, this.#rows, (id) => this.#table.focus(id)) ?? '',
      downloadButtons(this.#item),
      el('div', { class: 'cards' }, this.#card('categories', this.#categories), this.#card('coming', this.#months)),
      el('div', { class: 'rows-head' }, el('h3', { id: 'rows-title' }, t('rows')), this.#pages),
      this.#table.root,
    );
  }

  #head(answer) {
    const { invoice } = answer;
    const [mark, path] = MARKS[answer.proof.status];
    const cards = [...new Set(answer.transactions.map((row) => row.card_last4).filter(Boolean))].map((last4) => `••••\u00a0${last4}`);
    const more = [invoice.closing_date && t('closed', day(invoice.closing_date)), cards.length > 0 && t('cards', cards)].filter(Boolean);
    return el(
      'header',
      { class: 'invoice-head' },
      el(
        'div',
        { class: 'who' },
        el('p', { class: 'eyebrow' }, this.#item.name),
        el('h2', { tabindex: '-1' }, issuer(invoice.institution)),
        el('p', {}, el('strong', {}, invoice.due_date ? t('due', day(invoice.due_date)) : t('noDue')), more.length > 0 && el('span', { class: 'soft' }, ` · ${more.join(' · ')}`)),
      ),
      el(
        'div',
        { class: 'sum' },
        el('p', { class: 'eyebrow' }, t('total')),
        el('p', { class: 'big amount' }, invoice.total === null ? t('totalMissing') : money(centavos(invoice.total))),
        el('p', { class: `mark ${mark}` }, icon(path), t(`state.${answer.proof.status}`)),
      ),
    );
  }

  #card(title, ...content) {
    return el('section', { class: 'panel card' }, el('h3', {}, t(title)), content);
  }

  #writeCategories() {
    const sums = byCategory(this.#rows);
    const all = sums.reduce((sum, { cents }) => sum + Math.max(0, cents), 0);
    const chosen = this.#table.filter.category;
    const focused = document.activeElement?.dataset?.bar;
    const list = bars(
      sums.map(({ category, cents }) => ({
        key: category,
        name: t(`category.${category}`),
        cents,
        note: cents > 0 ? percent(cents / all) : '',
        label: t('filterBy', t(`category.${category}`)),
        pressed: chosen === category,
        press: () => this.#table.choose('category', chosen === category ? '' : category),
      })),
      this.#all('categories', () => this.#writeCategories()),
    );
    this.#categories.replaceChildren(...(sums.length === 0 ? [el('p', { class: 'soft' }, t('noRowsAtAll'))] : list));
    if (focused) {
      this.#categories.querySelector(`[data-bar="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  #writeComing() {
    const months = coming(this.#item.answer);
    const sum = months.reduce((all, { cents }) => all + cents, 0);
    const list = bars(
      months.map(({ month: when, cents }) => ({ name: month(when), cents, note: '' })),
      this.#all('coming', () => this.#writeComing()),
    );
    const none = el('p', { class: 'soft' }, t('comingNone'));
    this.#months.replaceChildren(...(months.length === 0 ? [none] : [...list, el('p', { class: 'soft' }, t('comingSum', money(sum)))]));
  }

  /** A long list of bars shows everything when somebody asks. */
  #all(name, write) {
    const show = () => {
      this.#shown[name] = true;
      write();
    };
    return { shown: this.#shown[name], show };
  }

  #writePages() {
    this.#pages.replaceChildren(icon(icons.page), t(this.#sheet.isOpen ? 'hidePages' : 'showPages'));
    this.#pages.setAttribute('aria-expanded', String(this.#sheet.isOpen));
  }

  /** The button that hid the pages is gone with them. */
  #toggled() {
    this.#writePages();
    if (!this.#sheet.isOpen && this.#pages.isConnected) {
      this.#pages.focus({ preventScroll: true });
    }
  }

  #open(id) {
    this.#sheet.open();
    this.#light(id, 'table', true);
  }

  /** Lights a row and its place; sure when somebody chose it and did not just pass by. */
  #light(id, from, sure) {
    this.#table.light(id, from === 'sheet' && sure);
    this.#sheet.light(id, from === 'table');
  }
}
