import './facet.css';
import { useId, useState } from 'react';
import { grouped } from '../../parts/number';

/** A value of a facet, with how many events have it where that is counted. */
export interface Valued {
  readonly value: string;
  readonly words: string;
  readonly count?: number;
}

/** How many values are shown until more are asked for. */
const few = 7;

/** A facet of which several values may be chosen. */
export function CheckFacet({
  title,
  values,
  chosen,
  onToggle,
  most = few,
}: {
  readonly title: string;
  readonly values: readonly Valued[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly most?: number;
}) {
  const all = [...values, ...missing(values, chosen)];
  return (
    <Facet title={title} values={all} chosen={chosen} most={most}>
      {({ value, words, count }) => (
        <label key={value} className="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <bdi>{words}</bdi>
          <Count of={count} />
        </label>
      )}
    </Facet>
  );
}

/** A facet of which one value may be chosen. */
export function ChoiceFacet({
  title,
  values,
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly values: readonly Valued[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}) {
  const group = useId();
  const own = chosen === undefined ? [] : [chosen];
  const any: Valued = { value: '', words: 'any' };
  return (
    <Facet title={title} values={[any, ...values, ...missing(values, own)]} chosen={own} most={few + 1}>
      {({ value, words, count }) => (
        <label key={value} className="facet-value">
          <input
            type="radio"
            name={group}
            checked={value === (chosen ?? '')}
            onChange={() => onChoose(value || undefined)}
          />
          <bdi>{words}</bdi>
          <Count of={count} />
        </label>
      )}
    </Facet>
  );
}

/** What is chosen stays in sight even where nothing has it. */
const missing = (values: readonly Valued[], chosen: readonly string[]): Valued[] =>
  chosen.filter((one) => !values.some(({ value }) => value === one)).map((value) => ({ value, words: value }));

const Count = ({ of }: { readonly of: number | undefined }) =>
  of === undefined ? null : <span className="soft small numeric">{grouped(of)}</span>;

function Facet({
  title,
  values,
  chosen,
  most,
  children,
}: {
  readonly title: string;
  readonly values: readonly Valued[];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly children: (value: Valued) => React.ReactNode;
}) {
  const [isWhole, setWhole] = useState(false);
  if (values.length === 0) return null;
  const shown = isWhole ? values : values.filter(({ value }, at) => at < most || chosen.includes(value));
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {shown.map(children)}
      {values.length > most && (
        <button type="button" className="button quiet small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'fewer' : `all ${values.length}`}
          <span className="unseen"> values of {title}</span>
        </button>
      )}
    </fieldset>
  );
}
