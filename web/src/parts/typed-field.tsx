import './typed-field.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

/** Milliseconds after the last key until what was typed counts. */
const pause = 250;

/** A field whose value counts as it is typed, after a short pause; the key Enter does not wait. */
export function TypedField({
  label,
  value,
  onValue,
  onTyped,
  placeholder,
  type = 'text',
  children,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
  /** Told of every key, without a pause. */
  readonly onTyped?: (value: string) => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'search' | 'date';
  /** A `datalist` of what may be meant, made for the id of the field. */
  readonly children?: (list: string) => ReactNode;
}) {
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(value ?? '');
  useEffect(() => {
    // an address that changed by other means than by typing shows in the field
    if ((value ?? '') !== told.current) setTyped(value ?? '');
    told.current = value ?? '';
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (words: string): void => {
    clearTimeout(timer.current);
    if (words.trim() === told.current) return;
    told.current = words.trim();
    onValue(words.trim() || undefined);
  };
  return (
    <div className="typed-field">
      <label htmlFor={id} className="small soft">
        {label}
      </label>
      <input
        id={id}
        type={type}
        className="field"
        value={typed}
        placeholder={placeholder}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        list={children && `${id}-list`}
        onChange={({ target }) => {
          setTyped(target.value);
          onTyped?.(target.value);
          clearTimeout(timer.current);
          timer.current = setTimeout(tell, pause, target.value);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') tell(typed);
        }}
        onBlur={() => tell(typed)}
      />
      {children?.(`${id}-list`)}
    </div>
  );
}
