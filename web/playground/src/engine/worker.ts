import {
  analyseNews,
  explainedEvents,
  explainedPositions,
  explainedStatements,
  read,
} from '../../../../src/reading/index.ts';
import { withHeading } from '../../../../src/sources/heading.ts';
import { documentFromText } from '../../../../src/sources/text.ts';
import type { Answer, Article, Outcome, Request } from './messages.ts';
import { treesBehind } from './trees.ts';
import { fetchWeights } from './weights.ts';

// of the two ends of a worker the libraries know only the page's; a port has the same methods
const page = globalThis as unknown as MessagePort;
const tell = (answer: Answer): void => page.postMessage(answer);

let last: (Outcome & { readonly text: string }) | null = null;
let analysis: ReturnType<typeof analyseNews>['analysis'] | null = null;

function readArticle({ text, origin, published }: Article): Outcome {
  const start = performance.now();
  // as on the command line, the day that is given is that of an article that brings none
  const document = withHeading(documentFromText(text, origin));
  const reading = read({ ...document, published: document.published ?? published });
  const milliseconds = performance.now() - start;
  const entries = [...explainedEvents(reading), ...explainedStatements(reading), ...explainedPositions(reading)];
  last = { reading, entries, milliseconds, text };
  analysis = null;
  return { reading, entries, milliseconds };
}

function answer(request: Request): Answer {
  if (request.kind === 'read') return { kind: 'read', ...readArticle(request.article) };
  const entry = last?.entries.find(({ id }) => id === request.entry);
  if (!last || !entry) throw new Error(`there is no entry ${request.entry} in this reading`);
  analysis ??= analyseNews(last.text).analysis;
  return { kind: 'explained', entry: entry.id, trees: treesBehind(entry, analysis) };
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

page.onmessage = ({ data }: MessageEvent<Request>) => {
  try {
    tell(answer(data));
  } catch (error) {
    tell({ kind: 'failed', message: wordsOf(error), isLost: false });
  }
};

try {
  await fetchWeights((received, total) => tell({ kind: 'loading', received, total }));
  // a first reading sets up the network, and shows at once where the browser does not run it
  read({ text: 'Talks began.' });
  tell({ kind: 'ready' });
} catch (error) {
  const isForbidden = error instanceof WebAssembly.CompileError || typeof WebAssembly === 'undefined';
  const message = isForbidden
    ? `This browser or host does not let the page run WebAssembly, which the engine needs (${wordsOf(error)}).`
    : wordsOf(error);
  tell({ kind: 'failed', message, isLost: true });
}
