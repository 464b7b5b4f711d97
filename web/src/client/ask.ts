import { answerOf } from './problem';

type Asked = Readonly<Record<string, string | number | undefined>>;

/** Asks the server a question by GET; what is undefined is not asked. */
export function ask<Body>(path: string, asked: Asked = {}, signal?: AbortSignal): Promise<Body> {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
  return answerOf(fetch(query ? `${path}?${query}` : path, signal ? { signal } : {}));
}

/** Gives the server something to record or to begin. */
export function tell<Body>(path: string, body: unknown): Promise<Body> {
  return answerOf(
    fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  );
}
