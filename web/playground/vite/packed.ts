import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * `import file from './NAME?packed'` puts the file beside the page, packed with gzip, and gives its address and packed
 * size. Static hosts pack text and little else, so what is large is packed before it is put there; the name ends in
 * `.packed` since some hosts announce `.gz` as a packed answer, which the browser would unpack by itself.
 */
export function packed(): Plugin {
  return {
    name: 'packed',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('?packed') || !importer) return null;
      return path.resolve(path.dirname(importer), source);
    },
    load(id) {
      if (!id.endsWith('?packed')) return null;
      const file = id.slice(0, -'?packed'.length);
      const source = gzipSync(fs.readFileSync(file), { level: 9 });
      const asset = this.emitFile({ type: 'asset', name: `${path.basename(file)}.packed`, source });
      return `export default { address: import.meta.ROLLUP_FILE_URL_${asset}, size: ${source.length} };`;
    },
  };
}
