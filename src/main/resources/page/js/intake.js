/** Files come in: dropped, picked, pasted, or samples. */
import { el } from './dom.js';
import { sample } from './service.js';
import { language, t } from './text.js';

const SAMPLES = ['nubank', 'open'];

/** Hands over the files of each drop, pick or sample. */
export function takeFiles(give) {
  const some = (files) => files.length > 0 && give(files);
  const picker = document.getElementById('files');
  document.getElementById('choose').addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    some([...picker.files]);
    picker.value = '';
  });
  drops(some);
  document.addEventListener('paste', (event) => some([...(event.clipboardData?.files ?? [])]));
  samples(give);
}

function samples(give) {
  const place = document.getElementById('samples');
  const buttons = SAMPLES.map((name) => el('button', { type: 'button', class: 'link', 'data-sample': name, on: { click: async () => give([await sample(name)]) } }));
  const write = () => buttons.forEach((button) => button.replaceChildren(t(`sample.${button.dataset.sample}`)));
  place.replaceChildren(...buttons);
  language.addEventListener('change', write);
  write();
}

function drops(give) {
  const over = document.getElementById('over');
  let depth = 0;
  const holdsFiles = (event) => event.dataTransfer?.types.includes('Files');
  const show = (change) => {
    depth = Math.max(0, change);
    over.hidden = depth === 0;
  };
  window.addEventListener('dragenter', (event) => {
    if (holdsFiles(event)) {
      event.preventDefault();
      show(depth + 1);
    }
  });
  window.addEventListener('dragleave', () => show(depth - 1));
  window.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) {
      event.preventDefault();
    }
  });
  window.addEventListener('drop', async (event) => {
    if (holdsFiles(event)) {
      event.preventDefault();
      show(0);
      give(await filesOf(event.dataTransfer));
    }
  });
}

/** The dropped files; of folders, the PDFs in them. */
async function filesOf(transfer) {
  const plain = [...transfer.files];
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some((entry) => entry.isDirectory)) {
    return plain;
  }
  const found = [];
  for (const entry of entries) {
    await collect(entry, found, !entry.isDirectory);
  }
  return found;
}

async function collect(entry, found, wanted) {
  if (entry.isFile) {
    if (wanted || entry.name.toLowerCase().endsWith('.pdf')) {
      found.push(await new Promise((resolve, reject) => entry.file(resolve, reject)));
    }
    return;
  }
  const reader = entry.createReader();
  let part;
  do {
    part = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    for (const child of part) {
      await collect(child, found, false);
    }
  } while (part.length > 0);
}
