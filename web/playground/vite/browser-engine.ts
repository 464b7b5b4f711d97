import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Modules that know of Node, and those that do the same in a browser. */
const inPlaceOf: Readonly<Record<string, string>> = {
  'src/language/english/weights.ts': 'web/playground/src/engine/weights.ts',
  'src/sources/document-id.ts': 'web/playground/src/engine/document-id.ts',
};

/** Takes the browser's modules in place of Node's, and fails where any other module of Node's would come along. */
export function browserEngine(): Plugin {
  return {
    name: 'browser-engine',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith('node:')) this.error(`${importer ?? 'the page'} imports ${source}, which no browser has`);
      if (!source.startsWith('.')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const other = found && inPlaceOf[path.relative(root, found.id).replaceAll('\\', '/')];
      return other ? path.join(root, other) : null;
    },
  };
}
