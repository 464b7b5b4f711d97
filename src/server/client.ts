import type { Answer, Asking, Problem, Routes } from './contract/index.js';

export type * from './contract/index.js';

/** How each question is asked; a test compares this with the contract. */
export const addresses = {
  stats: ['get', '/api/stats'],
  knowledge: ['get', '/api/knowledge'],
  desk: ['get', '/api/desk'],
  documents: ['get', '/api/documents'],
  document: ['get', '/api/documents/{id}'],
  reading: ['get', '/api/documents/{id}/reading'],
  explanation: ['get', '/api/documents/{id}/explain/{item}'],
  search: ['get', '/api/search'],
  events: ['get', '/api/events'],
  event: ['get', '/api/events/{id}'],
  eventFacets: ['get', '/api/events/facets'],
  eventMonths: ['get', '/api/events/months'],
  eventNetwork: ['get', '/api/events/network'],
  eventMap: ['get', '/api/events/map'],
  statements: ['get', '/api/statements'],
  positions: ['get', '/api/positions'],
  actors: ['get', '/api/actors'],
  actor: ['get', '/api/actors/{id}'],
  actorMonths: ['get', '/api/actors/{id}/months'],
  dyads: ['get', '/api/dyads'],
  dyad: ['get', '/api/dyads/{a}/{b}'],
  dyadDots: ['get', '/api/dyads/{a}/{b}/dots'],
  instruments: ['get', '/api/instruments'],
  instrument: ['get', '/api/instruments/{id}'],
  review: ['get', '/api/review'],
  procedures: ['get', '/api/procedures'],
  procedure: ['get', '/api/procedures/{id}'],
  decisions: ['get', '/api/decisions'],
  decide: ['post', '/api/decisions'],
  agreement: ['get', '/api/decisions/agreement'],
  jobs: ['get', '/api/jobs'],
  job: ['get', '/api/jobs/{id}'],
  ingest: ['post', '/api/jobs'],
  cancelJob: ['delete', '/api/jobs/{id}'],
} as const satisfies { readonly [name in keyof Routes]: readonly [Routes[name]['method'], string] };

/** A request that was refused; `problem` says why, and whom a name may mean. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export interface AskOptions {
  readonly signal?: AbortSignal;
}

/** What a question takes: nothing where it needs nothing. */
type Arguments<A> =
  Record<never, never> extends A ? [asked?: A, options?: AskOptions] : [asked: A, options?: AskOptions];

/** The workbench's interface as functions: `await client.events({ type: 'AID', limit: 20 })`. */
export type Client = {
  readonly [name in keyof Routes]: (...asked: Arguments<Asking<Routes[name]>>) => Promise<Answer<Routes[name]>>;
} & {
  /** The address of a question, for a link, a download or an event source. */
  address(path: string, asked?: Readonly<Record<string, unknown>>): string;
  /** Takes in files. */
  upload(
    files: Iterable<File>,
    described?: { readonly published?: string | undefined },
    options?: AskOptions,
  ): Promise<Answer<Routes['ingest']>>;
};

/**
 * A client for the interface at `base`, by default the page's own origin. Its functions throw a {@link ProblemError} where
 * a request is refused.
 */
export function createClient(base = ''): Client {
  const ask = async (method: string, path: string, asked: object, { signal }: AskOptions = {}): Promise<unknown> => {
    const { filled, rest } = fill(path, asked);
    const isBody = method === 'post';
    return answerOf(
      await fetch(base + filled + (isBody ? '' : queryOf(rest)), {
        method: method.toUpperCase(),
        headers: { accept: 'application/json', ...(isBody && { 'content-type': 'application/json' }) },
        ...(isBody && { body: JSON.stringify(rest) }),
        ...(signal && { signal }),
      }),
    );
  };
  const functions = Object.entries(addresses).map(([name, [method, path]]) => [
    name,
    (asked: object = {}, options?: AskOptions) => ask(method, path, asked, options),
  ]);
  return {
    ...Object.fromEntries(functions),
    address: (path: string, asked: object = {}) => {
      const { filled, rest } = fill(path, asked);
      return base + filled + queryOf(rest);
    },
    upload: async (files: Iterable<File>, { published }: { published?: string } = {}, { signal }: AskOptions = {}) => {
      const form = new FormData();
      if (published) form.append('published', published);
      for (const file of files) form.append('files', file, file.name);
      return answerOf(await fetch(`${base}/api/jobs`, { method: 'POST', body: form, ...(signal && { signal }) }));
    },
  } as Client;
}

/** A path with its `{names}` filled in, and what is left to ask. */
function fill(path: string, asked: object): { filled: string; rest: Record<string, unknown> } {
  const rest: Record<string, unknown> = { ...asked };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { filled, rest };
}

function queryOf(asked: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return given.length
    ? `?${new URLSearchParams(Object.fromEntries(given.map(([name, value]) => [name, String(value)])))}`
    : '';
}

async function answerOf(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  throw new ProblemError(
    isProblem
      ? ((await response.json()) as Problem)
      : {
          type: 'about:blank',
          title: response.statusText || 'Error',
          status: response.status,
          detail: `${response.url} answered ${response.status}`,
          instance: new URL(response.url).pathname,
        },
  );
}
