/** The list of files, when there are several. */
import { el, icon, icons } from './dom.js';
import { centavos, day, issuer, money } from './format.js';
import { stateOf } from './invoices.js';
import { save } from './downloads.js';
import { t } from './text.js';

const MARKS = { proved: 'good', not_proved: 'bad', no_total: 'warn', locked: 'warn', failed: 'bad', needs_key: 'warn' };
const ICONS = { proved: icons.check, not_proved: icons.cross, no_total: icons.alert, locked: icons.lock, failed: icons.alert, needs_key: icons.lock };

export class FileList {
  #root;
  #invoices;
  #pick;
  #selected = null;
  #entries = new Map();
  #head = el('div', { class: 'list-head' });
  #places = el('ol', { class: 'files' });

  /** Calls pick with the item that is chosen. */
  constructor(root, invoices, pick) {
    this.#root = root;
    this.#invoices = invoices;
    this.#pick = pick;
    root.append(this.#head, this.#places);
    invoices.addEventListener('added', (event) => event.detail.forEach((item) => this.#add(item)));
    invoices.addEventListener('changed', (event) => this.#change(event.detail));
    invoices.addEventListener('removed', (event) => this.#remove(event.detail));
  }

  select(item) {
    this.#selected = item;
    for (const [other, entry] of this.#entries) {
      entry.button.setAttribute('aria-current', String(other === item));
    }
    this.#entries.get(item)?.place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Writes everything again, in the language of now. */
  write() {
    for (const item of this.#entries.keys()) {
      this.#fill(item);
    }
    this.#sum();
  }

  #add(item) {
    const button = el('button', { type: 'button', class: 'file', on: { click: () => this.#pick(item) } });
    const remove = el('button', { type: 'button', class: 'remove', on: { click: () => this.#invoices.remove(item) } }, icon(icons.cross));
    const place = el('li', {}, button, remove);
    this.#entries.set(item, { button, remove, place, shown: '' });
    this.#places.append(place);
    this.#fill(item);
    this.#sum();
  }

  #change(item) {
    const entry = this.#entries.get(item);
    const bar = entry.button.querySelector('progress');
    if (entry.shown === item.state && bar && item.state === 'sending') {
      bar.value = item.progress;
      return;
    }
    this.#fill(item);
    this.#sum();
  }

  #remove(item) {
    this.#entries.get(item).place.remove();
    this.#entries.delete(item);
    this.#sum();
  }

  #fill(item) {
    const entry = this.#entries.get(item);
    const state = stateOf(item);
    const { answer } = item;
    entry.shown = item.state;
    entry.remove.setAttribute('aria-label', t('remove', item.name));
    entry.button.setAttribute('aria-current', String(item === this.#selected));
    entry.button.replaceChildren(
      el('span', { class: `dot ${MARKS[state] ?? ''}` }, ICONS[state] ? icon(ICONS[state]) : null),
      el(
        'span',
        { class: 'file-text' },
        el('span', { class: 'file-name' }, answer ? issuer(answer.invoice.institution) : item.name),
        el('span', { class: 'file-more' }, el('span', { class: answer?.invoice.due_date ? 'away' : '' }, `${t(`state.${state}`)} `), this.#figures(item)),
        this.#bar(item),
      ),
    );
    entry.button.title = item.name;
  }

  #figures({ answer }) {
    const { due_date: due = null, total = null } = answer?.invoice ?? {};
    return [due && el('span', {}, day(due)), total !== null && el('span', { class: 'file-total amount' }, money(centavos(total)))];
  }

  #bar(item) {
    if (item.state === 'sending') {
      return el('progress', { max: 1, value: item.progress, 'aria-label': t('progressOf', item.name) });
    }
    return item.state === 'reading' ? el('progress', { max: 1, 'aria-label': t('progressOf', item.name) }) : null;
  }

  #sum() {
    const done = this.#invoices.in('done');
    const proved = done.filter((item) => stateOf(item) === 'proved').length;
    const total = done.reduce((all, item) => all + (item.answer.invoice.total === null ? 0 : centavos(item.answer.invoice.total)), 0);
    this.#head.replaceChildren(
      el('p', {}, el('strong', {}, t('filesOf', this.#invoices.items.length, proved))),
      el('p', { class: 'soft' }, `${t('sumOfAll')} `, el('span', { class: 'amount' }, money(total))),
      el(
        'div',
        { class: 'buttons' },
        el('button', { type: 'button', class: 'link', disabled: done.length === 0, on: { click: () => this.#saveAll() } }, t('downloadAll')),
        el('button', { type: 'button', class: 'link', on: { click: () => this.#invoices.removeAll() } }, t('startOver')),
      ),
    );
  }

  #saveAll() {
    const parts = this.#invoices.in('done').map((item) => `${JSON.stringify(item.name)}: ${item.raw}`);
    save(new Blob([`{\n${parts.join(',\n')}\n}\n`], { type: 'application/json' }), 'invoices.json');
  }
}
