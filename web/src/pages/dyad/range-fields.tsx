import { stretchOf } from '../../charts/span-of-time';
import type { Days } from '../../charts/timeline';
import { TypedField } from '../../parts/typed-field';

/** The days in sight, to be typed; what is not yet a date changes nothing. */
export function RangeFields({
  since,
  until,
  onRange,
}: {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly onRange: (days: Partial<Days>, isDone: boolean) => void;
}) {
  const set = (name: keyof Days) => (value: string | undefined) => {
    if (value !== undefined && !stretchOf(value)) return;
    onRange({ ...(since && { since }), ...(until && { until }), [name]: value }, false);
  };
  return (
    <>
      <TypedField label="Since" placeholder="e.g. 2025-06" value={since} onValue={set('since')} />
      <TypedField label="Until" placeholder="e.g. 2025-07" value={until} onValue={set('until')} />
      <button type="button" className="button" disabled={!since && !until} onClick={() => onRange({}, true)}>
        Whole time
      </button>
    </>
  );
}
