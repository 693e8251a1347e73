/** Draws PDFs with pdf.js, in a worker of its own: the file does not leave the browser again for that. */

const FOLDER = new URL('../pdfjs/', import.meta.url);
const LARGEST = 4096;

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
  sizes;

  #task;
  #document;
  #isOpen = true;

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
      const page = await this.#document.getPage(number);
      const viewport = page.getViewport({ scale: scale / page.userUnit });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      return this.#isOpen ? canvas : null;
    } catch (error) {
      console.info('A page cannot be drawn:', error?.name);
      return null;
    }
  }

  close() {
    this.#isOpen = false;
    this.#task.destroy();
  }
}
