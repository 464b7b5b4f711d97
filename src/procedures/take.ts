import type { Procedure } from './schema.js';

/**
 * A procedure with the acts, premises, readings and facts that it takes from another.
 *
 * @throws RangeError when there is no such procedure, or it has no such act or premise
 */
export function take(procedure: Procedure, find: (id: string) => Procedure | undefined): Procedure {
  const { takes } = procedure;
  if (!takes) return procedure;
  const from = find(takes.from);
  if (!from) throw new RangeError(`takes.from: no procedure has the id ${takes.from}`);
  const picked = <T>(of: Readonly<Record<string, T>>, ids: readonly string[], what: string): Record<string, T> =>
    Object.fromEntries(
      ids.map((id) => {
        if (!(id in of)) throw new RangeError(`takes.${what}: ${takes.from} has none with the id ${id}`);
        return [id, of[id]!];
      }),
    );
  const premises = new Set([...takes.premises, ...Object.keys(procedure.premises)]);
  const cases = from.cases
    .map((one) => ({ ...one, facts: one.facts.filter(({ act }) => takes.acts.includes(act)), expects: [] }))
    .filter(({ id, facts }) => facts.length && !procedure.cases.some((own) => own.id === id));
  return {
    ...procedure,
    acts: { ...procedure.acts, ...picked(from.acts, takes.acts, 'acts') },
    premises: { ...picked(from.premises, takes.premises, 'premises'), ...procedure.premises },
    readings: [
      ...(takes.readings ? from.readings : []).map((reading) => ({
        ...reading,
        holds: reading.holds.filter((premise) => premises.has(premise)),
        denies: reading.denies.filter((premise) => premises.has(premise)),
      })),
      ...procedure.readings,
    ],
    cases: [...cases, ...procedure.cases],
  };
}
