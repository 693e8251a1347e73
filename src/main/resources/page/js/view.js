/** What is shown of the selected file: its progress, what it needs, or its invoice. */
import { el, icon, icons } from './dom.js';
import { percent } from './format.js';
import { InvoiceView } from './invoice.js';
import { unlockForm } from './locked.js';
import { t } from './text.js';

export class View {
  #root;
  #invoices;
  #sheet;
  #askKey;
  #item = null;
  #shown = null;
  #invoice = null;

  constructor(root, invoices, sheet, askKey) {
    this.#root = root;
    this.#invoices = invoices;
    this.#sheet = sheet;
    this.#askKey = askKey;
  }

  show(item) {
    this.#item = item;
    this.#shown = null;
    this.#sheet.close();
    this.#root.replaceChildren();
    if (item) {
      this.update();
    }
  }

  /** The item changed. */
  update() {
    const item = this.#item;
    if (this.#shown === item.state && item.state === 'sending') {
      this.#root.querySelector('progress').value = item.progress;
      return;
    }
    const focused = this.#root.contains(document.activeElement);
    this.write();
    if (focused) {
      this.focus();
    }
  }

  /** Writes everything again, in the language of now. */
  write() {
    const item = this.#item;
    if (item === null) {
      return;
    }
    if (this.#invoice && this.#shown === 'done' && item.state === 'done') {
      this.#invoice.write();
      return;
    }
    this.#shown = item.state;
    this.#invoice = null;
    if (item.state === 'done') {
      this.#invoice = new InvoiceView(this.#root, item, this.#sheet);
    } else {
      this.#root.replaceChildren(el('div', { class: 'panel wait' }, this.#head(), this.#body()));
    }
  }

  /** Moves the focus to what a person looks at next. */
  focus() {
    (this.#root.querySelector('[data-first]') ?? this.#root.querySelector('h2'))?.focus({ preventScroll: this.#item?.state === 'done' });
  }

  #head() {
    const title = { locked: 'lockedTitle', failed: 'failedTitle', needs_key: 'keyTitle' }[this.#item.state];
    return [el('p', { class: 'eyebrow' }, this.#item.name), el('h2', { tabindex: '-1' }, title ? t(title) : t(`state.${this.#item.state}`))];
  }

  #body() {
    const item = this.#item;
    switch (item.state) {
      case 'waiting':
        return el('p', {}, t('waitingNow'));
      case 'sending':
        return [el('progress', { max: 1, value: item.progress, 'aria-label': t('progressOf', item.name) }), el('p', { class: 'soft' }, t('sendingNow', percent(item.progress)))];
      case 'reading':
        return [el('progress', { max: 1, 'aria-label': t('progressOf', item.name) }), el('p', { class: 'soft' }, t('readingNow'))];
      case 'locked':
        return unlockForm(item, this.#invoices);
      case 'needs_key':
        return [el('p', {}, t('problem.unauthorized')), el('button', { type: 'button', class: 'button primary', on: { click: () => this.#askKey() } }, t('enterKey'))];
      default:
        return this.#failure();
    }
  }

  #failure() {
    const { problem } = this.#item;
    return [
      el('p', { class: 'wrong' }, icon(icons.alert), ' ', t(`problem.${problem.code}`)),
      problem.code === 'bad_request' && problem.detail && el('p', { class: 'soft', lang: 'en' }, problem.detail),
      problem.requestId && el('p', { class: 'soft small' }, t('requestId', problem.requestId)),
      el('button', { type: 'button', class: 'button', on: { click: () => this.#invoices.again(this.#item) } }, t('retry')),
    ];
  }
}
