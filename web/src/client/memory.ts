import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** What the pages remember of the server's answers. */
export const memory = new QueryClient({
  defaultOptions: {
    // the server is mostly on this very machine: it answers where there is no network too
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      // a question that was wrong stays wrong; only a server that could not be reached is asked again
      retry: (failures, error) => failures < 2 && !(error instanceof Problem && error.status < 500),
      refetchOnWindowFocus: false,
    },
  },
});
