import { Link } from '@tanstack/react-router';
import { Icon } from '../../frame/icon';
import { ActorField } from '../../parts/actor-field';
import { TypedField } from '../../parts/typed-field';
import type { SetFilter } from './filter-fields';
import { type EventFilters, filterNames } from './filters';
import './filter-summary.css';

const typed = ['with', 'since', 'until'];

/** What is filtered on a page that shows events otherwise than as a table: the commonest to be typed, the rest to be taken away. */
export function FilterSummary({ filters, set }: { readonly filters: EventFilters; readonly set: SetFilter }) {
  const others = filterNames.filter((name) => filters[name] && name !== 'sort' && !typed.includes(name));
  return (
    <div className="filter-summary">
      <ActorField label="Who takes part" value={filters.with} onValue={(value) => set('with', value, true)} />
      <TypedField
        label="Since"
        placeholder="e.g. 2025-06"
        value={filters.since}
        onValue={(value) => set('since', value, true)}
      />
      <TypedField
        label="Until"
        placeholder="e.g. 2025-07"
        value={filters.until}
        onValue={(value) => set('until', value, true)}
      />
      {others.length > 0 && (
        <ul className="row">
          {others.map((name) => (
            <li key={name}>
              <button type="button" className="button small" onClick={() => set(name, undefined)}>
                {name}: <bdi>{filters[name]}</bdi> <Icon name="close" />
                <span className="unseen">take away</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Link to="/events" search={filters} className="button small">
        As a table, with all filters
      </Link>
    </div>
  );
}
