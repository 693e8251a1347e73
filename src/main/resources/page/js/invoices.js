/** The files of this window, read a few at a time. */
import { post } from './service.js';

const AT_ONCE = 3;
const TRIES = 6;
const LATER = new Set(['overloaded', 'rate_limited']);
const LOCKED = new Set(['password_required', 'password_wrong']);

/**
 * The list; fires "added" and "removed", and "changed" with the item as its detail.
 *
 * An item is {id, file, name, provider, state, progress, answer, raw, problem, secrets}; its states are those in the texts under "state",
 * where "done" is told by answer.proof.status instead.
 */
export class Invoices extends EventTarget {
  items = [];
  largest = Infinity;

  #running = 0;
  #last = 0;

  /** Adds the files; provider names who reads them, nothing the service's own choice. */
  add(files, provider = '') {
    const added = [...files].map((file) => {
      this.#last += 1;
      return { id: this.#last, file, name: file.name, provider, state: 'waiting', progress: 0, answer: null, raw: null, problem: null, secrets: {}, tries: 0 };
    });
    this.items.push(...added);
    this.dispatchEvent(new CustomEvent('added', { detail: added }));
    this.#next();
    return added;
  }

  /** Reads the item again, with other secrets where some are given. */
  again(item, secrets = item.secrets) {
    item.secrets = secrets;
    item.tries = 0;
    this.#set(item, { state: 'waiting', progress: 0, problem: null });
    this.#next();
  }

  remove(item) {
    item.abort?.abort();
    item.removed = true;
    this.items = this.items.filter((other) => other !== item);
    this.dispatchEvent(new CustomEvent('removed', { detail: item }));
  }

  removeAll() {
    for (const item of [...this.items]) {
      this.remove(item);
    }
  }

  in(state) {
    return this.items.filter((item) => item.state === state);
  }

  #set(item, values) {
    Object.assign(item, values);
    if (!item.removed) {
      this.dispatchEvent(new CustomEvent('changed', { detail: item }));
    }
  }

  #next() {
    while (this.#running < AT_ONCE) {
      const item = this.items.find((each) => each.state === 'waiting' && !each.resting);
      if (!item) {
        return;
      }
      this.#running += 1;
      this.#read(item).finally(() => {
        this.#running -= 1;
        this.#next();
      });
    }
  }

  async #read(item) {
    if (item.file.size > this.largest) {
      this.#set(item, { state: 'failed', problem: { code: 'too_large' } });
      return;
    }
    item.abort = new AbortController();
    this.#set(item, { state: 'sending', progress: 0 });
    const { blob, problem } = await post(item.file, item.secrets, {
      provider: item.provider,
      signal: item.abort.signal,
      onProgress: (part) => this.#set(item, part < 1 ? { progress: part } : { state: 'reading', progress: 1 }),
    });
    if (problem) {
      this.#fail(item, problem);
      return;
    }
    const raw = await blob.text();
    this.#set(item, { state: 'done', raw, answer: JSON.parse(raw), problem: null });
  }

  #fail(item, problem) {
    if (LATER.has(problem.code) && item.tries < TRIES) {
      item.tries += 1;
      item.resting = true;
      this.#set(item, { state: 'waiting', progress: 0 });
      setTimeout(() => {
        item.resting = false;
        this.#next();
      }, problem.wait * 1000);
    } else if (LOCKED.has(problem.code)) {
      this.#set(item, { state: 'locked', problem });
    } else if (problem.code === 'unauthorized') {
      this.#set(item, { state: 'needs_key', problem });
    } else {
      this.#set(item, { state: 'failed', problem });
    }
  }
}

/** How the item stands, in one word that the texts know. */
export function stateOf(item) {
  return item.state === 'done' ? item.answer.proof.status : item.state;
}
