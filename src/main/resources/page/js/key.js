/** Asks for the API key; it stays in memory. */
import { el, newId } from './dom.js';
import { hasKey, useKey } from './service.js';
import { language, t } from './text.js';

export class KeyDialog {
  #dialog;
  #use;

  /** Calls use when a key was given. */
  constructor(dialog, use) {
    this.#dialog = dialog;
    this.#use = use;
    language.addEventListener('change', () => this.#dialog.open && this.#fill());
  }

  /** Opens, unless it is open. */
  ask() {
    if (!this.#dialog.open) {
      this.#fill();
      this.#dialog.showModal();
    }
  }

  #fill() {
    const id = newId();
    const wrong = newId();
    const input = el('input', {
      id,
      type: 'password',
      autocomplete: 'off',
      spellcheck: 'false',
      required: true,
      'aria-describedby': hasKey() ? wrong : null,
      'aria-invalid': hasKey() ? 'true' : null,
    });
    const form = el(
      'form',
      { method: 'dialog', on: { submit: (event) => this.#submit(event, input) } },
      el('h2', { id: 'key-title' }, t('keyTitle')),
      el('p', {}, t('keyLead')),
      el('label', { for: id }, t('keyLabel')),
      input,
      hasKey() && el('p', { id: wrong, class: 'wrong' }, t('keyWrong')),
      el('p', { class: 'soft' }, t('secretsStay')),
      el(
        'div',
        { class: 'buttons' },
        el('button', { class: 'button primary', type: 'submit' }, t('keyUse')),
        el('button', { class: 'button', type: 'button', on: { click: () => this.#dialog.close() } }, t('cancel')),
      ),
    );
    this.#dialog.replaceChildren(form);
  }

  #submit(event, input) {
    event.preventDefault();
    useKey(input.value);
    this.#dialog.close();
    this.#use();
  }
}
