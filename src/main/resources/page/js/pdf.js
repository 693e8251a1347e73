/** Draws PDFs with pdf.js, in a worker of its own: the file does not leave the browser again for that. */

const FOLDER = new URL('../pdfjs/', import.meta.url);
const LARGEST = 4096;
const TURNS = [0, 90, 180, 270];
const CLEARLY = 1.5;
const DARK = 500;

let library = null;

async function load() {
  const pdfjs = await import('../pdfjs/pdf.min.mjs');
  return { pdfjs, worker: new pdfjs.PDFWorker({ port: new Worker(workerAddress(), { type: 'module' }) }) };
}

/** The page's policy lets no other script become a worker. */
function workerAddress() {
  const address = new URL('pdf.worker.min.mjs', FOLDER).href;
  return globalThis.trustedTypes ? trustedTypes.createPolicy('page', { createScriptURL: () => address }).createScriptURL('') : address;
}

/** The file's pages: {sizes, draw, close}; null when they cannot be drawn. The passwords are tried in turn. */
export async function openPdf(file, passwords) {
  let opened;
  try {
    library ??= load();
    opened = await library;
  } catch (error) {
    console.info('The pages cannot be drawn:', error?.name);
    return null;
  }
  const { pdfjs, worker } = opened;
  const task = pdfjs.getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    worker,
    wasmUrl: new URL('decoders/', FOLDER).href,
    useWasm: false,
    standardFontDataUrl: new URL('fonts/', FOLDER).href,
    disableWorkerRendering: true,
    verbosity: 0,
  });
  const left = [...passwords];
  task.onPassword = (tryPassword) => {
    if (left.length === 0) {
      task.destroy();
    } else {
      tryPassword(left.shift());
    }
  };
  try {
    return new Pdf(task, await sizesOf(await task.promise), await task.promise);
  } catch (error) {
    // Whatever is wrong with the file: the invoice is complete without its pages.
    console.info('The pages cannot be drawn:', error?.name);
    return null;
  }
}

async function sizesOf(document) {
  const sizes = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 / page.userUnit });
    sizes.push({ width, height });
  }
  return sizes;
}

class Pdf {
  /** The pages as they are drawn: {width, height} in points. */
  sizes;

  #task;
  #document;
  #isOpen = true;
  #turns = new Map();

  constructor(task, sizes, document) {
    this.#task = task;
    this.sizes = sizes;
    this.#document = document;
  }

  /** The page as a canvas that many pixels wide; null when it cannot be drawn or nobody wants it any more. */
  async draw(number, pixels) {
    const { width, height } = this.sizes[number - 1];
    const scale = Math.min(pixels, LARGEST, (LARGEST * width) / height) / width;
    try {
      const canvas = await this.#render(number, scale, this.#turns.get(number) ?? 0);
      return this.#isOpen ? canvas : null;
    } catch (error) {
      console.info('A page cannot be drawn:', error?.name);
      return null;
    }
  }

  /**
   * Turns a page that was scanned on its side as it was turned to be read: of the four ways, the one that puts
   * the most ink into the boxes of its rows. A page that fits as it is stays so.
   */
  async straighten(number, boxes) {
    try {
      const shares = [];
      for (const turn of TURNS) {
        shares.push(inkIn(await this.#render(number, 1, turn), boxes));
      }
      const best = shares.indexOf(Math.max(...shares));
      if (best > 0 && shares[best] > CLEARLY * shares[0]) {
        const { width, height } = this.sizes[number - 1];
        this.#turns.set(number, TURNS[best]);
        this.sizes[number - 1] = TURNS[best] % 180 === 0 ? { width, height } : { width: height, height: width };
      }
    } catch (error) {
      console.info('A page cannot be drawn:', error?.name);
    }
  }

  async #render(number, scale, turn) {
    const page = await this.#document.getPage(number);
    const viewport = page.getViewport({ scale: scale / page.userUnit, rotation: (page.rotate + turn) % 360 });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    return canvas;
  }

  close() {
    this.#isOpen = false;
    this.#task.destroy();
  }
}

/** Which part of the boxes, in points, is dark on a canvas with a pixel for each point. */
function inkIn(canvas, boxes) {
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  let all = 0;
  for (const [x0, y0, x1, y1] of boxes) {
    for (let y = Math.round(y0); y < y1; y += 1) {
      for (let x = Math.round(x0); x < x1; x += 1) {
        const at = (y * width + x) * 4;
        all += 1;
        dark += x < width && y < height && data[at] + data[at + 1] + data[at + 2] < DARK ? 1 : 0;
      }
    }
  }
  return dark / Math.max(1, all);
}
