import fs from 'node:fs';

/**
 * Reads a file of `models/english/`. The folder is looked for upward from this module, since a bundle lies elsewhere
 * than the modules it was made of. Throws where there is none. Of all that reads, this alone knows of files: a page that
 * reads in the browser puts a module of its own in this one's place.
 */
export function readWeights(name: string): Uint8Array<ArrayBuffer> {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const file = new URL(`models/english/${name}`, folder);
    if (fs.existsSync(file)) return fs.readFileSync(file);
    if (folder.pathname.split('/').length <= 2)
      throw new Error(`models/english/${name} is missing; it belongs to the installation`);
  }
}
