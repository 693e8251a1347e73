/** Who reads the next files: the service alone, or an AI provider too; shown where one is configured. */
import { el } from './dom.js';
import { t } from './text.js';

const BUILT_IN = ['auto', 'local'];

export class ProviderChoice {
  #place = document.getElementById('reader');
  #select = document.getElementById('provider');
  #hint = document.getElementById('provider-hint');
  #names = [];

  constructor() {
    this.#select.addEventListener('change', () => this.#explain());
  }

  /** Offers what the service says it has; nothing when that is only itself. */
  offer(providers = []) {
    const names = providers.filter(({ available }) => available).map(({ name }) => name);
    this.#names = names.some((name) => !BUILT_IN.includes(name)) ? names : [];
    this.#place.hidden = this.#names.length === 0;
    this.write();
  }

  /** Writes everything again, in the language of now. */
  write() {
    const chosen = this.#select.value;
    this.#select.replaceChildren(...this.#names.map((name) => el('option', { value: name, selected: name === chosen }, t(`reader.${name}`))));
    this.#explain();
  }

  /** The chosen name; nothing when there is no choice. */
  get name() {
    return this.#select.value;
  }

  #explain() {
    const { name } = this;
    this.#hint.textContent = name === '' ? '' : t(BUILT_IN.includes(name) ? `readerHint.${name}` : 'readerAsks');
  }
}
