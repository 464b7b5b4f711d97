import { answerOf } from './problem';

export type Asked = Readonly<Record<string, string | number | undefined>>;

/** The address of a question; what is undefined is not asked. */
export function addressOf(path: string, asked: Asked = {}): string {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
  return query ? `${path}?${query}` : path;
}

/** Asks the server a question by GET. */
export const ask = <Body>(path: string, asked: Asked = {}, signal?: AbortSignal): Promise<Body> =>
  answerOf(fetch(addressOf(path, asked), signal ? { signal } : {}));

/** Gives the server something to record or to begin. */
export function tell<Body>(path: string, body: unknown): Promise<Body> {
  return answerOf(
    fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  );
}
