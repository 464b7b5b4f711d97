import { Toggle } from 'radix-ui';
import type { Reading } from '../../client/answers';
import { type Layer, layers } from '../../reading/layers';

/** Switches what is marked in the text. */
export function LayerBar({
  reading,
  shown,
  onChange,
}: {
  readonly reading: Reading;
  readonly shown: ReadonlySet<Layer>;
  readonly onChange: (shown: ReadonlySet<Layer>) => void;
}) {
  const counts: Readonly<Record<Layer, number>> = {
    mentions: reading.actors.reduce((sum, { mentions }) => sum + mentions.length, 0),
    statements: reading.statements.length,
    events: reading.events.length,
    positions: reading.positions.length,
    instruments: reading.instruments.length,
    times: reading.times.length,
  };
  return (
    <fieldset className="layers">
      <legend className="unseen">What is marked in the text</legend>
      {layers.map(([layer, label]) => (
        <Toggle.Root
          key={layer}
          className={`layer ${layer}`}
          pressed={shown.has(layer)}
          onPressedChange={(isOn) => {
            const next = new Set(shown);
            if (isOn) next.add(layer);
            else next.delete(layer);
            onChange(next);
          }}
        >
          {label} <span className="soft">{counts[layer]}</span>
        </Toggle.Root>
      ))}
    </fieldset>
  );
}
