import { Problem } from '../../client/problem';
import { Trouble } from '../../parts/states';
import type { SetFilter } from './filter-fields';
import type { EventFilters } from './filters';

/** Says which filter means nothing; where it may mean several, each is offered. */
export function FilterTrouble({
  error,
  filters,
  set,
  onAgain,
}: {
  readonly error: Error;
  readonly filters: EventFilters;
  readonly set: SetFilter;
  readonly onAgain: () => void;
}) {
  const isOfFilter = error instanceof Problem && error.status >= 400 && error.status < 500;
  if (!isOfFilter) return <Trouble error={error} onAgain={onAgain} />;
  const sought = (['with', 'actor', 'recipient'] as const).find(
    (name) => filters[name] && error.message.includes(`“${filters[name]}”`),
  );
  return (
    <div className="card stack" role="alert">
      <p>
        <bdi>{error.message}</bdi>
      </p>
      {sought && error.candidates.length > 0 && (
        <ul className="row">
          {error.candidates.map(({ id, name }) => (
            <li key={id}>
              <button type="button" className="button small" onClick={() => set(sought, id)}>
                <bdi>{name}</bdi> <span className="soft">{id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
