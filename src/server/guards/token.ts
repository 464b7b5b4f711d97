import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { Refusal } from '../problems.js';

/** A token that cannot be guessed. */
export const newToken = (): string => randomBytes(24).toString('base64url');

const cookie = 'dragoman';
const year = 365 * 24 * 3600;

/**
 * Admits those who know a token: by an `Authorization: Bearer` header, or by the cookie that the entrance gives for it.
 * The address that is printed holds the token behind `#`, where it goes to no server and into no log; the entrance's own
 * script sends it once.
 */
export class Admission {
  private readonly token: string;
  /** What the cookie holds instead of the token; another one whenever the server is started. */
  private readonly pass = newToken();

  constructor(token: string) {
    this.token = token;
  }

  isAdmitted(c: Context): boolean {
    const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined) return isSame(bearer, this.token);
    const pass = getCookie(c, cookie);
    return pass !== undefined && isSame(pass, this.pass);
  }

  /** The entrance: `POST /enter` with the token gives the cookie; its page does so by itself. */
  routes(): Hono {
    const app = new Hono();
    app.post('/enter', bodyLimit({ maxSize: 4096, onError: tooLong }), async (c) => {
      const body = (await c.req.json().catch(() => null)) as { token?: unknown } | null;
      if (typeof body?.token !== 'string' || !isSame(body.token, this.token))
        throw new Refusal(401, 'that is not the token that was printed where the server was started');
      setCookie(c, cookie, this.pass, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: year,
        secure: new URL(c.req.url).protocol === 'https:',
      });
      return c.body(null, 204);
    });
    app.get('/enter.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
    return app;
  }

  /** What somebody gets who is not admitted: a person the entrance, a program the problem. */
  refuse(c: Context): Response {
    if (!c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html'))
      return c.html(page, 401, { 'cache-control': 'no-store' });
    throw new Refusal(
      401,
      'give the token that was printed where the server was started, as Authorization: Bearer TOKEN',
      {},
      { 'www-authenticate': 'Bearer realm="dragoman"' },
    );
  }
}

function tooLong(): never {
  throw new Refusal(413, 'that is longer than any token');
}

/** Compares in a time that does not depend on where two words differ. */
function isSame(given: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(right));
}

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Dragoman</title>
<h1>Dragoman</h1>
<form id="enter">
<p><label for="token">The token that was printed where <code>dragoman serve</code> was started</label></p>
<p><input id="token" type="password" autocomplete="current-password" required> <button>Enter</button></p>
<p id="word" role="status"></p>
</form>
<script src="/enter.js"></script>
</html>
`;

const script = `const word = document.getElementById('word');
async function enter(token) {
  const answer = await fetch('/enter', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) });
  if (answer.ok) location.replace(location.pathname + location.search);
  else word.textContent = (await answer.json()).detail;
}
const given = new URLSearchParams(location.hash.slice(1)).get('token');
if (given) {
  history.replaceState(null, '', location.pathname + location.search);
  enter(given);
}
document.getElementById('enter').addEventListener('submit', (event) => {
  event.preventDefault();
  enter(document.getElementById('token').value.trim());
});
`;
