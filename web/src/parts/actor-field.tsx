import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { actorsNamed } from '../client/actors';
import { TypedField } from './typed-field';

/** A field for an actor, by any of its names; whom the ledger knows by what is typed is offered below it. */
export function ActorField({
  label,
  value,
  onValue,
  placeholder = 'name or code',
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
  readonly placeholder?: string;
}) {
  const [typed, setTyped] = useState('');
  const { data } = useQuery(actorsNamed(useDeferredValue(typed.trim())));
  return (
    <TypedField label={label} value={value} onValue={onValue} onTyped={setTyped} placeholder={placeholder}>
      {(list) => (
        <datalist id={list}>
          {typed.trim().length > 1 &&
            data?.actors.map(({ id, name, kind, country }) => (
              <option key={id} value={name} label={[name, kind, country].filter(Boolean).join(', ')} />
            ))}
        </datalist>
      )}
    </TypedField>
  );
}
