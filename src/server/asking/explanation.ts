import type { Ledger } from '../../ledger/index.js';
import {
  analyseNews,
  type Explained,
  explainedEvents,
  explainedPositions,
  explainedStatements,
  partsOf,
  sentencesBehind,
} from '../../reading/index.js';
import type { Explanation } from '../contract/documents.js';

/** What `dragoman explain` prints of an item of a document's reading, as data; null where there is none. */
export async function explanation(ledger: Ledger, document: string, item: string): Promise<Explanation | null> {
  const held = await ledger.documentReading(document);
  if (!held) return null;
  const { reading } = held;
  const entries = [...explainedEvents(reading), ...explainedStatements(reading), ...explainedPositions(reading)];
  const entry = entries.find(({ id }) => id === item);
  return entry ? asData(entry, reading.document.text) : null;
}

function asData(entry: Explained, text: string): Explanation {
  const { analysis } = analyseNews(text);
  return {
    id: entry.id,
    line: entry.line,
    because: entry.because,
    parts: entry.parts.map(([part, { start, end }]) => ({ part, start, end, words: text.slice(start, end) })),
    sentences: sentencesBehind(entry, analysis).map(({ start, end, first, last }) => ({
      start,
      end,
      words: analysis.tokens.slice(first, last).map((token) => ({
        start: token.start,
        end: token.end,
        form: token.form,
        lemma: token.lemma,
        upos: token.upos,
        xpos: token.xpos,
        head: token.head < 0 ? -1 : token.head - first,
        relation: token.deprel,
        parts: partsOf(token, entry),
      })),
    })),
  };
}
