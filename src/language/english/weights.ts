import fs from 'node:fs';

/** Files that were read before they were wanted. */
const ahead = new Map<string, Uint8Array<ArrayBuffer>>();

/** Reads a file of `models/english/` beside other work, for the `readWeights` that asks for it next. */
export function readWeightsAhead(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const file = fs.openSync(placeOf(name), 'r');
    const bytes = new Uint8Array(fs.fstatSync(file).size);
    // in one piece, since this thread may be too busy to ask for another
    fs.read(file, bytes, 0, bytes.length, 0, (error, size) => {
      fs.closeSync(file);
      if (error) return reject(error);
      if (size === bytes.length) ahead.set(name, bytes);
      resolve();
    });
  });
}

/**
 * Reads a file of `models/english/`. The folder is looked for upward from this module, since a bundle lies elsewhere
 * than the modules it was made of. Throws where there is none. Of all that reads, this alone knows of files: a page that
 * reads in the browser puts a module of its own in this one's place.
 */
export function readWeights(name: string): Uint8Array<ArrayBuffer> {
  const bytes = ahead.get(name) ?? fs.readFileSync(placeOf(name));
  ahead.delete(name);
  return bytes;
}

function placeOf(name: string): URL {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const file = new URL(`models/english/${name}`, folder);
    if (fs.existsSync(file)) return file;
    if (folder.pathname.split('/').length <= 2)
      throw new Error(`models/english/${name} is missing; it belongs to the installation`);
  }
}
