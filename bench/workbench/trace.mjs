// What Chromium's own tracing says of a page: largest contentful paint, the longest interaction, and the scripts loaded.

const categories = ['loading', 'blink.user_timing', 'devtools.timeline', 'benchmark'];

/**
 * Opens an address in a fresh context with an empty cache, lets a person's hands do something, and reads the trace.
 *
 * @returns milliseconds and bytes: `paint` from navigation to the largest contentful paint, `interaction` the longest
 *   time from an input to the next frame (Event Timing), `script` the compressed JavaScript until the page was quiet
 */
export async function traced(browser, url, hands) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const scripts = new Map();
  let script = 0;
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => scripts.set(requestId, type === 'Script'));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.get(requestId)) script += encodedDataLength;
  });
  await browser.startTracing(page, { categories });
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const first = script;
  await hands(page);
  await page.waitForTimeout(200);
  const { traceEvents: events } = JSON.parse(String(await browser.stopTracing()));
  await context.close();
  if (faults.length) throw new Error(`${url}: ${faults[0]}`);
  return { paint: paintOf(events, url), interaction: interactionOf(events), script: first };
}

/**
 * From the start of the navigation to the page to the last candidate that its frame reported. Chromium now and then leaves
 * the start of a navigation out of its trace; then the browser's own sum of the same two times is taken.
 */
function paintOf(events, url) {
  const { origin } = new URL(url);
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && (args?.data?.documentLoaderURL ?? '').startsWith(origin),
  );
  const paints = events.filter(
    ({ name, args, ts }) =>
      name === 'largestContentfulPaint::Candidate' && args.data.isMainFrame && ts >= (start?.ts ?? 0),
  );
  if (start && paints.length) return (Math.max(...paints.map(({ ts }) => ts)) - start.ts) / 1000;
  const sums = events.flatMap(({ name, args }) =>
    name === 'NavStartToLargestContentfulPaint::Candidate::AllFrames::UKM' ? [args.data.durationInMilliseconds] : [],
  );
  return sums.at(-1) ?? null;
}

function interactionOf(events) {
  const durations = events.flatMap(({ name, args }) =>
    name === 'EventTiming' && args.data?.interactionId ? [args.data.duration ?? 0] : [],
  );
  return durations.length ? Math.max(...durations) : null;
}
