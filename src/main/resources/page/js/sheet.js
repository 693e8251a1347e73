/** The pages of the invoice, drawn in the browser, with the place of each row. */
import { el, icon, icons } from './dom.js';
import { money } from './format.js';
import { passwordsOf } from './locked.js';
import { openPdf } from './pdf.js';
import { t } from './text.js';

const ZOOMS = [1, 1.5, 2, 3];
const WIDE = matchMedia('(min-width: 68rem)');
const CALM = matchMedia('(prefers-reduced-motion: reduce)');

/** How long a pointer rests on a place before the table moves to its row. */
const DWELL = 250;

export class Sheet {
  isOpen = false;

  #root;
  #item = null;
  #rows = [];
  #on = {};
  #pdf = null;
  #pages = [];
  #boxes = new Map();
  #lit = null;
  #zoom = 0;
  #current = 1;
  #dwell = 0;
  #scroll = el('div', { class: 'sheet-scroll', tabindex: '0', role: 'region' });
  #bar = el('div', { class: 'sheet-bar' });
  #watch = null;

  constructor(root) {
    this.#root = root;
    root.append(this.#bar, this.#scroll);
    this.#listen();
  }

  /** Shows the item's pages with the places of its rows; at once where there is room. */
  async show(item, rows, on) {
    this.close();
    this.#item = item;
    this.#rows = rows;
    this.#on = on;
    if (WIDE.matches) {
      await this.open();
    }
  }

  /** Opens the pages of the item that is shown. */
  async open() {
    if (this.isOpen) {
      return;
    }
    this.isOpen = true;
    this.#root.hidden = false;
    this.write();
    this.#on.toggled();
    await this.#draw();
  }

  toggle() {
    if (this.isOpen) {
      this.#hide();
      this.#on.toggled();
    } else {
      this.open();
    }
  }

  close() {
    this.#hide();
    this.#item = null;
  }

  /** Writes everything again, in the language of now. */
  write() {
    this.#scroll.setAttribute('aria-label', t('pages'));
    for (const [id, box] of this.#boxes) {
      box.setAttribute('aria-label', this.#nameOf(this.#rows[id]));
    }
    this.#pages.forEach((page, index) => page.canvasHolder.setAttribute('aria-label', t('pageOf', index + 1, this.#pages.length)));
    this.#writeBar();
  }

  /** Lights the row's place, or none; brings it into view where that is wanted. */
  light(id, bring) {
    this.#boxes.get(this.#lit)?.classList.remove('lit');
    this.#lit = id;
    const box = this.#boxes.get(id);
    box?.classList.add('lit');
    if (box && bring) {
      this.#bring(box);
    }
  }

  /** Goes to a page. */
  async goTo(number) {
    await this.open();
    const page = this.#pages[number - 1];
    if (page) {
      this.#scroll.scrollTo({ top: page.place.offsetTop - 8, behavior: CALM.matches ? 'auto' : 'smooth' });
    }
  }

  #hide() {
    this.isOpen = false;
    this.#root.hidden = true;
    this.#watch?.disconnect();
    this.#pdf?.close();
    this.#pdf = null;
    this.#pages = [];
    this.#boxes.clear();
    this.#scroll.replaceChildren();
  }

  async #draw() {
    const item = this.#item;
    this.#scroll.replaceChildren(el('p', { class: 'soft sheet-note' }, t('pagesLoading')));
    const pdf = await openPdf(item.file, passwordsOf(item.secrets));
    if (pdf !== null && item.answer.warnings.some(({ code }) => code === 'ocr_pages')) {
      await this.#straighten(pdf);
    }
    if (item !== this.#item || !this.isOpen) {
      pdf?.close();
      return;
    }
    if (pdf === null) {
      this.#scroll.replaceChildren(el('p', { class: 'sheet-note' }, t('pagesFailed')));
      return;
    }
    this.#pdf = pdf;
    this.#pages = pdf.sizes.map((size, index) => this.#page(size, index));
    for (const row of this.#rows) {
      this.#mark(row);
    }
    this.#scroll.replaceChildren(...this.#pages.map((page) => page.place));
    this.#watchPages();
    this.#setStop([...this.#boxes.values()][0] ?? null);
    this.write();
    if (this.#lit === null) {
      this.#start();
    } else {
      this.light(this.#lit, true);
    }
  }

  /** Covers and advertising come first in many invoices; people want the rows. */
  #start() {
    const first = this.#rows.find((row) => row.type !== 'payment') ?? this.#rows[0];
    const page = first && this.#pages[first.evidence.page - 1];
    this.#scroll.scrollTop = page ? page.place.offsetTop - 8 : 0;
  }

  /** Scans may lie on their side; the places are those of the page as it was read. */
  async #straighten(pdf) {
    const boxes = Map.groupBy(this.#rows, (row) => row.evidence.page);
    for (const [number, rows] of boxes) {
      if (number <= pdf.sizes.length) {
        await pdf.straighten(number, rows.map((row) => row.evidence.box));
      }
    }
  }

  #page({ width, height }, index) {
    const canvasHolder = el('div', { class: 'drawing', role: 'img' });
    const marks = el('div', { class: 'marks' });
    const place = el('div', { class: 'page', 'data-page': index }, canvasHolder, marks);
    place.style.aspectRatio = `${width} / ${height}`;
    return { place, canvasHolder, marks, width, height, drawn: 0 };
  }

  #mark(row) {
    const page = this.#pages[row.evidence.page - 1];
    if (!page) {
      return;
    }
    const [x0, y0, x1, y1] = row.evidence.box;
    const box = el('button', { type: 'button', class: 'box', tabindex: '-1', 'data-row': row.id });
    box.style.insetInlineStart = `${((x0 - 2) / page.width) * 100}%`;
    box.style.insetBlockStart = `${((y0 - 2) / page.height) * 100}%`;
    box.style.inlineSize = `${((x1 - x0 + 4) / page.width) * 100}%`;
    box.style.blockSize = `${((y1 - y0 + 4) / page.height) * 100}%`;
    page.marks.append(box);
    this.#boxes.set(row.id, box);
  }

  #nameOf(row) {
    return t('rowOnPage', row.description, money(row.cents));
  }

  /** Draws the pages that are near, forgets those that are far. */
  #watchPages() {
    this.#watch?.disconnect();
    this.#watch = new IntersectionObserver((seen) => seen.forEach(({ target, isIntersecting }) => this.#near(Number(target.dataset.page), isIntersecting)), {
      root: this.#scroll,
      rootMargin: '100% 0px',
    });
    this.#pages.forEach((page) => this.#watch.observe(page.place));
  }

  async #near(index, isNear) {
    const page = this.#pages[index];
    const zoom = ZOOMS[this.#zoom];
    if (!isNear) {
      page.drawn = 0;
      page.canvasHolder.replaceChildren();
    } else if (page.drawn !== zoom) {
      page.drawn = zoom;
      const canvas = await this.#pdf.draw(index + 1, page.place.clientWidth * Math.min(2, devicePixelRatio));
      if (canvas && page.drawn === zoom) {
        page.canvasHolder.replaceChildren(canvas);
      }
    }
  }

  #listen() {
    const idOf = (event) => {
      const row = event.target.closest?.('.box')?.dataset.row;
      return row === undefined ? null : Number(row);
    };
    this.#scroll.addEventListener('pointerover', (event) => {
      clearTimeout(this.#dwell);
      const id = idOf(event);
      if (event.pointerType !== 'touch' && id !== null) {
        this.#on.light(id, false);
        this.#dwell = setTimeout(() => this.#on.light(id, true), DWELL);
      }
    });
    this.#scroll.addEventListener('pointerleave', () => {
      clearTimeout(this.#dwell);
      this.#on.light?.(null, false);
    });
    this.#scroll.addEventListener('focusin', (event) => {
      const id = idOf(event);
      if (id !== null) {
        this.#setStop(event.target);
        this.#bring(event.target);
        this.#on.light(id, true);
      }
    });
    this.#scroll.addEventListener('focusout', (event) => !this.#scroll.contains(event.relatedTarget) && this.#on.light?.(null, false));
    this.#scroll.addEventListener('click', (event) => {
      const id = idOf(event);
      if (id !== null) {
        this.#on.open(id);
      }
    });
    this.#scroll.addEventListener('keydown', (event) => this.#key(event));
    this.#scroll.addEventListener('scroll', () => this.#follow(), { passive: true });
  }

  /** One stop of the Tab key for all places; arrows go from one to the next. */
  #key(event) {
    const id = event.target.closest('.box') ? Number(event.target.dataset.row) : null;
    if (id === null) {
      return;
    }
    const ids = [...this.#boxes.keys()];
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.#boxes.get(ids[ids.indexOf(id) + step])?.focus({ preventScroll: true });
    }
  }

  #setStop(box) {
    this.#boxes.forEach((other) => other.setAttribute('tabindex', other === box ? '0' : '-1'));
  }

  #bring(box) {
    const outer = this.#scroll.getBoundingClientRect();
    const inner = box.getBoundingClientRect();
    const isInside = inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 24 && inner.left >= outer.left && inner.right <= outer.right;
    if (!isInside) {
      this.#scroll.scrollTo({
        top: this.#scroll.scrollTop + inner.top - outer.top - outer.height / 3,
        left: this.#scroll.scrollLeft + inner.left - outer.left - 16,
        behavior: CALM.matches ? 'auto' : 'smooth',
      });
    }
  }

  #follow() {
    const middle = this.#scroll.scrollTop + this.#scroll.clientHeight / 2;
    const index = this.#pages.findLastIndex((page) => page.place.offsetTop <= middle);
    if (index >= 0 && index + 1 !== this.#current) {
      this.#current = index + 1;
      this.#writeBar();
    }
  }

  #writeBar() {
    const zoom = (step, name, sign) =>
      el('button', { type: 'button', class: 'button', 'aria-label': t(name), disabled: ZOOMS[this.#zoom + step] === undefined, 'data-zoom': step, on: { click: () => this.#setZoom(step) } }, sign);
    const hide = el('button', { type: 'button', class: 'button', 'aria-label': t('hidePages'), on: { click: () => this.toggle() } }, icon(icons.cross));
    const focused = this.#bar.contains(document.activeElement) ? document.activeElement.dataset.zoom : null;
    this.#bar.replaceChildren(
      el('span', { class: 'soft' }, this.#pages.length > 0 ? t('pageOf', this.#current, this.#pages.length) : ''),
      el('div', { class: 'buttons' }, zoom(-1, 'zoomOut', '−'), zoom(1, 'zoomIn', '+'), hide),
    );
    if (focused) {
      this.#bar.querySelector(`[data-zoom="${focused}"]:enabled`)?.focus();
    }
  }

  #setZoom(step) {
    const part = this.#scroll.scrollTop / this.#scroll.scrollHeight;
    this.#zoom += step;
    this.#pages.forEach((page) => {
      page.place.style.inlineSize = `${ZOOMS[this.#zoom] * 100}%`;
    });
    this.#scroll.scrollTop = part * this.#scroll.scrollHeight;
    this.#watchPages();
    this.#writeBar();
  }
}
