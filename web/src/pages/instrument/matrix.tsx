import { useState } from 'react';
import type { InstrumentDossier } from '../../client/answers';
import { ActorLink } from '../../parts/actor-link';
import { dayWords } from '../../parts/day';
import { StanceMark } from '../../parts/stance-mark';
import { Nothing } from '../../parts/states';
import { periodsOf, stancesIn } from './periods';

/** How many holders are shown until more are asked for. */
const few = 20;

/** Who holds what, over time: a row for each holder, a column for each day, month or year. */
export function Matrix({
  matrix: { holders, cells, isCapped },
  holder,
  onHolder,
}: {
  readonly matrix: InstrumentDossier['matrix'];
  /** Whose positions are shown below. */
  readonly holder: string | undefined;
  readonly onHolder: (holder: string | undefined) => void;
}) {
  const [isWhole, setWhole] = useState(false);
  const { periods, length } = periodsOf(cells.map(({ day }) => day));
  const shown = isWhole ? holders : holders.filter(({ id }, at) => at < few || id === holder);
  if (!holders.length) return <Nothing>Nobody is on record with a position on it.</Nothing>;
  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="table-frame matrix-frame" aria-label="Who holds what over time" tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">Holder</th>
              {periods.map((period) => (
                <th key={period} scope="col">
                  {period ? dayWords(period) : 'no day'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">
                  <ActorLink actor={{ id, name }} />
                </th>
                {periods.map((period) => (
                  <td key={period}>
                    {stancesIn(cells.filter((cell) => cell.holder === id && cell.day.slice(0, length) === period)).map(
                      ({ stance, count }) => (
                        <button
                          key={stance}
                          type="button"
                          className="matrix-cell"
                          aria-pressed={holder === id}
                          onClick={() => onHolder(holder === id ? undefined : id)}
                        >
                          <StanceMark stance={stance} />
                          {count > 1 && <span className="small soft"> ×{count}</span>}
                          <span className="unseen">: show the words of {name}</span>
                        </button>
                      ),
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="row small soft">
        {holders.length > few && (
          <button type="button" className="button small" onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Fewer holders' : `All ${holders.length} holders`}
          </button>
        )}
        {isCapped && 'Only the latest 2,000 positions are shown.'}
      </p>
    </div>
  );
}
