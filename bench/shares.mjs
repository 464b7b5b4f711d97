// What share of the time of a function goes into which of the functions it calls, by sampling: the steps of `read` one by one, given
// again what they were given before, find much of it looked up already.
import inspector from 'node:inspector/promises';

/** Microseconds between two samples. */
const interval = 200;

/**
 * Samples a function while it runs so many times.
 * @param steps names of steps, each with the names of the functions that it is made of. Of functions on the stack the outermost that
 * belongs to a step counts, and within `parts` the innermost.
 * @returns the share of each step and part, 0 to 1; what belongs to none is under `rest`.
 */
export async function sharesOf(run, times, steps, parts) {
  const session = new inspector.Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval });
  await session.post('Profiler.start');
  for (let i = 0; i < times; i++) run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const [stepOf, partOf] = [steps, parts].map(
    (groups) => new Map(Object.entries(groups).flatMap(([name, functions]) => functions.map((one) => [one, name]))),
  );
  const shares = { rest: 0 };
  let total = 0;
  profile.samples.forEach((sample, i) => {
    let step = 'rest';
    let part = null;
    for (let id = sample; id !== undefined; id = parents.get(id)) {
      const { functionName } = nodes.get(id).callFrame;
      part ??= partOf.get(functionName) ?? null;
      step = stepOf.get(functionName) ?? step;
    }
    const time = profile.timeDeltas[i];
    total += time;
    for (const name of part ? [step, part] : [step]) shares[name] = (shares[name] ?? 0) + time;
  });
  return Object.fromEntries(Object.entries(shares).map(([name, time]) => [name, time / total]));
}
