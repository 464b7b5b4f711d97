import model from '../../../../models/english/english.model?packed';
import kernel from '../../../../models/english/kernel.wasm?packed';
import lemmas from '../../../../models/english/lemmas.txt?packed';
import { fetchPacked } from './fetch-packed.ts';

const files = { 'english.model': model, 'kernel.wasm': kernel, 'lemmas.txt': lemmas };
const weights = new Map<string, Uint8Array<ArrayBuffer>>();

/** Bytes fetched, of how many. */
export type Progress = (received: number, total: number) => void;

/** Fetches the weights from beside the page. Throws with words for a person where that fails. */
export async function fetchWeights(tell: Progress): Promise<void> {
  const total = Object.values(files).reduce((sum, { size }) => sum + size, 0);
  let received = 0;
  await Promise.all(
    Object.entries(files).map(async ([name, file]) => {
      const bytes = await fetchPacked(file.address, (count) => {
        received += count;
        tell(Math.min(received, total), total);
      });
      weights.set(name, bytes);
    }),
  );
}

/** Stands in the browser for the module that reads weights from files; `fetchWeights` comes first. */
export function readWeights(name: string): Uint8Array<ArrayBuffer> {
  const bytes = weights.get(name);
  if (!bytes) throw new Error(`the weights ${name} have not been fetched`);
  return bytes;
}
