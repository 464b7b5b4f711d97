import fs from 'node:fs';
import path from 'node:path';
import { asSourceError, SourceError } from './source-error.js';

/**
 * The files below a folder that are wanted by their name, in the order of their paths, each once however many links lead
 * to it; links are followed, hidden files and folders are not entered. What may not be looked into is named in its place:
 * a folder passed over in silence would be documents lost in silence.
 */
export function filesBelow(folder: string, isWanted: (file: string) => boolean): (string | SourceError)[] {
  const found: { readonly below: string; readonly item: string | SourceError }[] = [];
  /** Real paths of the folders and files that were met. */
  const met = new Set<string>();
  let links: string[] = [];

  const fail = (below: string, error: unknown): void => {
    const at = path.join(folder, below);
    found.push({ below, item: asSourceError(error, at) });
  };
  const take = (below: string, real: string): void => {
    if (!isWanted(below) || met.has(real)) return;
    met.add(real);
    // Node gives such a name with � in place of what it cannot tell, and finds nothing under that.
    const isNamed = !below.includes('\ufffd') || fs.existsSync(path.join(folder, below));
    if (isNamed) found.push({ below, item: path.join(folder, below) });
    else fail(below, new SourceError(path.join(folder, below), 'its name is not UTF-8; rename it'));
  };
  const enter = (below: string): void => {
    const at = path.join(folder, below);
    let entries: fs.Dirent[];
    let real: string;
    try {
      real = fs.realpathSync.native(at);
      if (met.has(real)) return;
      met.add(real);
      entries = fs.readdirSync(at, { withFileTypes: true });
    } catch (error) {
      fail(below, error);
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const next = path.join(below, entry.name);
      if (entry.isDirectory()) enter(next);
      else if (entry.isFile()) take(next, path.join(real, entry.name));
      else if (entry.isSymbolicLink()) links.push(next);
    }
  };

  enter('');
  // What lies there itself goes before what is only linked to.
  while (links.length) {
    const waiting = links.sort();
    links = [];
    for (const below of waiting) {
      const at = path.join(folder, below);
      try {
        const stat = fs.statSync(at);
        if (stat.isDirectory()) enter(below);
        else if (stat.isFile()) take(below, fs.realpathSync.native(at));
      } catch (error) {
        if (isWanted(below)) fail(below, error);
      }
    }
  }
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return found.sort((a, b) => order(a.below, b.below)).map(({ item }) => item);
}
