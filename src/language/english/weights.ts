import fs from 'node:fs';

/**
 * Reads a file of `models/english/`. The folder is looked for upward from this module, since a bundle lies elsewhere
 * than the modules it was made of. Throws where there is none.
 */
export function readWeights(name: string): Buffer {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const file = new URL(`models/english/${name}`, folder);
    if (fs.existsSync(file)) return fs.readFileSync(file);
    if (folder.pathname.split('/').length <= 2)
      throw new Error(`models/english/${name} is missing; it belongs to the installation`);
  }
}
