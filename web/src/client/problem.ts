/** An answer of the server that says what is wrong, as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** Actors or instruments of which one may be meant. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];

  constructor(
    status: number,
    body: { title?: string; detail?: string; candidates?: readonly { id: string; name: string }[] },
  ) {
    super(body.detail ?? body.title ?? `the server answered ${status}`);
    this.status = status;
    this.candidates = body.candidates ?? [];
  }
}

/** Body of an answer; throws what the server says is wrong. */
export async function answerOf<Body>(asked: Promise<Response>): Promise<Body> {
  let answer: Response;
  try {
    answer = await asked;
  } catch {
    throw new Problem(503, { detail: 'The workbench’s server does not answer. Is “dragoman serve” still running?' });
  }
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})));
  return (answer.status === 204 ? undefined : await answer.json()) as Body;
}
