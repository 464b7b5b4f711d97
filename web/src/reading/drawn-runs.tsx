import './marks.css';
import type { Span } from '../client/answers';
import { type Mark, runsOf } from './runs';

/** A number that paper shows after the words of an event. */
export interface FootnoteMark {
  readonly at: number;
  readonly number: number;
}

/** A range of text with its marks, drawn as one element a run. Its text content is the text, letter by letter. */
export function DrawnRuns({
  text,
  range,
  marks,
  footnotes = null,
}: {
  /** The whole text, of which the range is a part. */
  readonly text: string;
  readonly range: Span;
  readonly marks: readonly Mark[];
  readonly footnotes?: readonly FootnoteMark[] | null;
}) {
  return runsOf(range, marks).map(({ start, end, drawn, items }) => (
    <span key={start} className={drawn.join(' ') || undefined} data-items={items.join(' ') || undefined}>
      {text.slice(start, end)}
      {footnotes
        ?.filter(({ at }) => at > start && at <= end)
        .map(({ number }) => (
          <sup key={number} className="footnote-mark">
            {number}
          </sup>
        ))}
    </span>
  ));
}
