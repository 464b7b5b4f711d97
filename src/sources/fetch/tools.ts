import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Packages that only fetching needs, loaded with the first address: who reads a file need not wait for them. */
export const tools = {
  get ipaddr() {
    return load('ipaddr.js') as typeof import('ipaddr.js');
  },
  get parseRobots() {
    return load('robots-parser') as typeof import('robots-parser').default;
  },
};
