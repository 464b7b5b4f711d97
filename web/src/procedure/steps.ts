import type { ProcedureAnswer, ProcedureFact, ProcedureReason } from '../client/procedures';

/** Something on the timeline that can be opened: what it is, its paragraph, and what it rests on. */
export interface Step {
  readonly title: string;
  readonly side: string | null;
  readonly paragraph: string | null;
  readonly says: string | null;
  readonly when: string;
  readonly outcome: string | null;
  readonly facts: readonly ProcedureFact[];
  readonly because: readonly ProcedureReason[];
}

export const namesIn = ({ names }: Pick<ProcedureAnswer, 'names'>, actors: readonly string[]): string =>
  actors.map((actor) => names[actor] ?? actor).join(', ');

/** The ids of what can be opened: `READING/clock/RUN`, `READING/standing/MATTER/OF/FROM`, `fact/N`. */
export const clockId = (reading: string, run: string): string => `${reading}|clock|${run}`;
export const standingId = (reading: string, matter: string, of: string | null, from: string | null): string =>
  `${reading}|standing|${matter}|${of ?? ''}|${from ?? ''}`;
export const factId = (index: number): string => `|fact|${index}`;

/** What an id opens; null where it is not there any more. */
export function stepAt(answer: ProcedureAnswer, id: string): Step | null {
  const [reading = '', kind, ...rest] = id.split('|');
  const lane = answer.lanes.find((one) => one.reading === reading);
  const side = answer.readings.find((one) => one.id === reading)?.side ?? null;
  if (kind === 'fact') return factStep(answer, Number(rest[0]));
  if (kind === 'clock') {
    const clock = lane?.clocks.find(({ run }) => run === rest[0]);
    const stage = answer.stages.find((one) => one.id === clock?.stage);
    if (!clock || !stage) return null;
    const by = clock.by.length ? ` (${namesIn(answer, clock.by)})` : '';
    return {
      title: `${clock.name}${by}`,
      side,
      paragraph: stage.paragraph,
      says: stage.says,
      when: `${clock.began} – ${clock.ends ?? 'no end laid down'}`,
      outcome: clock.ended ? `${clock.ended}: ${clock.as}; ${clock.says}` : null,
      facts: factsOf(clock.because),
      because: clock.because,
    };
  }
  const standing = lane?.standings.find((one) => standingId(reading, one.matter, one.of, one.from) === id);
  if (!standing) return null;
  const matter = answer.matters.find((one) => one.id === standing.matter);
  return {
    title: `${standing.name}${standing.of ? ` · ${namesIn(answer, [standing.of])}` : ''}: ${standing.standing}`,
    side,
    paragraph: matter?.paragraph ?? null,
    says: null,
    when: `${standing.from ?? ''} – ${standing.until ?? ''}`,
    outcome: null,
    facts: factsOf(standing.because),
    because: standing.because,
  };
}

function factStep(answer: ProcedureAnswer, index: number): Step | null {
  const fact = answer.facts[index];
  const act = answer.acts.find((one) => one.id === fact?.act);
  if (!fact || !act) return null;
  const vote = answer.lanes[0]?.votes.find((one) => one.on === fact.on && one.act === fact.act)?.tally;
  return {
    title: `${act.name}${fact.by.length ? ` (${namesIn(answer, fact.by)})` : ''}`,
    side: null,
    paragraph: act.paragraph,
    says: fact.says,
    when: fact.on,
    outcome: vote
      ? `${vote.for} for, ${vote.against} against, ${vote.abstained} abstained: ${vote.isAdopted ? 'adopted' : `not adopted, ${vote.why.join(', ')}`}`
      : fact.until && `until ${fact.until}`,
    facts: [fact],
    because: [],
  };
}

const factsOf = (because: readonly ProcedureReason[]): ProcedureFact[] =>
  because.flatMap((reason) => (reason.kind === 'fact' ? [reason.fact] : []));
