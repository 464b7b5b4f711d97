import { ForbiddenAddress } from './connect.js';

const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host’s name could not be looked up just now',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'the host did not answer',
  ENETUNREACH: 'the host cannot be reached from here',
  EHOSTUNREACH: 'the host cannot be reached from here',
  UND_ERR_CONNECT_TIMEOUT: 'the host did not answer',
  UND_ERR_HEADERS_TIMEOUT: 'the host took too long to answer',
  UND_ERR_BODY_TIMEOUT: 'the host stopped sending',
  UND_ERR_HEADERS_OVERFLOW: 'the answer’s header is too large',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is shorter or longer than it says',
};

const passing = new Set([
  'EAI_AGAIN',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
]);

const codeOf = (error: unknown): string => {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  return code ?? errors?.find((one) => one.code)?.code ?? '';
};

/** Whether the same request may well succeed in a moment. */
export const isPassing = (error: unknown): boolean => passing.has(codeOf(error));

/** What went wrong on the way to a host, in words. */
export function troubleOf(error: unknown): string {
  if (error instanceof ForbiddenAddress) return `nothing is fetched from there: ${error.message}`;
  const code = codeOf(error);
  if (words[code]) return words[code];
  if (/^HPE_/.test(code) || (error as Error).name === 'HTTPParserError') return 'the answer is not HTTP';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code)) return `its certificate was not accepted (${code})`;
  return (error as Error).message || code;
}
