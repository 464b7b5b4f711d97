import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { actorsNamed } from '../client/actors';
import { ActorNamed } from '../parts/actor-named';
import type { Somebody } from './judged';
import { keysOf, sideOf } from './sides';

/** How many are offered at once. */
const most = 4;

/** Who stands on a side of an event: each can be taken off it, and whom the ledger knows can be put there. */
export function SidesField({
  label,
  value,
  around,
  isChanged,
  onChange,
}: {
  readonly label: string;
  /** Ids of actors, as a correction holds them. */
  readonly value: string;
  /** Who is named in the article: offered before anything is typed. */
  readonly around: readonly Somebody[];
  readonly isChanged: boolean;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const { data } = useQuery(actorsNamed(words));
  const own = keysOf(value);
  const isMeant = ({ name }: Somebody): boolean => name.toLowerCase().includes(words.toLowerCase());
  const found = [...around.filter(isMeant), ...(words.length > 1 ? (data?.actors ?? []) : [])];
  const offered = [...new Map(found.map((one) => [one.id, one])).values()]
    .filter((one) => !own.includes(one.id))
    .slice(0, most);
  return (
    <fieldset className={isChanged ? 'sides changed' : 'sides'}>
      <legend>{label}</legend>
      <ul className="sides-own" aria-label={label}>
        {own.map((key) => {
          const known = around.find((one) => one.id === key)?.name;
          return (
            <li key={key}>
              <bdi>{known ?? <ActorNamed id={key} />}</bdi>
              <button
                type="button"
                className="button quiet small"
                aria-label={`Take ${known ?? key} off`}
                onClick={() => onChange(sideOf(own.filter((other) => other !== key)))}
              >
                ✕
              </button>
            </li>
          );
        })}
        {own.length === 0 && <li className="soft">nobody</li>}
      </ul>
      <label htmlFor={id} className="unseen">
        Add to “{label}”
      </label>
      <input
        id={id}
        className="field"
        value={typed}
        placeholder="a name, to add somebody"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-offered`}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const [first] = offered;
          if (!words || !first) return;
          onChange(sideOf([...own, first.id]));
          setTyped('');
        }}
      />
      <ul className="sides-offered" id={`${id}-offered`}>
        {offered.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="button small"
              onClick={() => {
                onChange(sideOf([...own, one.id]));
                setTyped('');
              }}
            >
              + <bdi>{one.name}</bdi>
            </button>
          </li>
        ))}
        {words.length > 1 && data && offered.length === 0 && (
          <li className="soft small">Nobody of that name is in the ledger.</li>
        )}
      </ul>
    </fieldset>
  );
}
