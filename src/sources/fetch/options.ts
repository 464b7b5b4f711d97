import type { Resolve } from './connect.js';
import type { FetchMemory } from './memory.js';

/** How the network is used. All times are in milliseconds. */
export interface FetchOptions {
  /** Version for the user agent. */
  readonly version?: string;
  /** Address or page of whoever runs this, told to every server. */
  readonly contact?: string | null;
  /** Hosts that may be fetched from although they are not public, `HOST` or `HOST:PORT`. */
  readonly allowHosts?: readonly string[];
  readonly memory?: FetchMemory;
  /** Told of each address that has not changed since it was last fetched. */
  readonly onUnchanged?: (url: string) => void;
  /** Between two requests to one host, where its robots.txt does not ask for more; 1,000 by default. */
  readonly interval?: number;
  /** Hosts that are asked at the same time; 4 by default. */
  readonly mostHosts?: number;
  /** For one request with its answer; 60,000 by default. */
  readonly timeout?: number;
  /** Without a byte; 20,000 by default. */
  readonly idle?: number;
  /** How often a request is repeated that failed in passing; 2 by default. */
  readonly retries?: number;
  /** Before the first repetition, four times as long before each further one; 1,000 by default. */
  readonly backoff?: number;
  /** The longest wait that a server may ask of us; 120,000 by default. */
  readonly longestWait?: number;
  /** Looks host names up; the system does by default. */
  readonly resolve?: Resolve;
}
