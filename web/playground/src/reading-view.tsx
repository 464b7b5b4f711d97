import { useEffect, useMemo, useRef, useState } from 'react';
import { useKeys } from '../../src/frame/keys.ts';
import type { Outcome, Tree } from './engine/messages.ts';
import { type Layer, layOut } from './layout.ts';
import type { Lit } from './lit.ts';
import { ParagraphRow } from './paragraph-row.tsx';
import { RecordAside } from './record-aside.tsx';
import { saveJson } from './save.ts';

const layers: readonly (readonly [Layer, string])[] = [
  ['event', 'events'],
  ['statement', 'statements'],
  ['position', 'positions'],
];

/** A reading: who is in it, the text, and what was read beside the words it rests on. */
export function ReadingView({
  outcome,
  explain,
}: {
  readonly outcome: Outcome;
  readonly explain: (entry: string) => Promise<readonly Tree[]>;
}) {
  const { reading } = outcome;
  const paragraphs = useMemo(() => layOut(outcome), [outcome]);
  const [lit, setLit] = useState<Lit | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<Layer>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeys({ j: () => step(1), k: () => step(-1) });

  const counts: Readonly<Record<Layer, number>> = {
    event: reading.events.length,
    statement: reading.statements.length,
    position: reading.positions.length,
  };
  const isEmpty = counts.event + counts.statement + reading.actors.length === 0;
  return (
    <section className="reading" aria-labelledby="reading">
      <div className="row reading-head">
        <h2 id="reading" ref={heading} tabIndex={-1}>
          Its reading
        </h2>
        <p className="soft small">
          {plural(reading.sentences.length, 'sentence')}, {plural(reading.actors.length, 'actor')}, engine{' '}
          {reading.engine}
        </p>
        <button type="button" className="button" onClick={() => saveJson(reading)}>
          Save as JSON
        </button>
      </div>
      {isEmpty && (
        <p className="card">Nothing was found in this text. The program reads English reporting on public affairs.</p>
      )}
      <fieldset className="row layers small">
        <legend className="unseen">What is written beside the text</legend>
        {layers.map(([layer, words]) => (
          <label key={layer} className="row">
            <input
              type="checkbox"
              checked={!hidden.has(layer)}
              onChange={({ target }) => {
                const now = new Set(hidden);
                if (target.checked) now.delete(layer);
                else now.add(layer);
                setHidden(now);
              }}
            />
            {counts[layer]} {counts[layer] === 1 ? words.slice(0, -1) : words}
          </label>
        ))}
        <span className="soft keys">
          <kbd>j</kbd> next <kbd>k</kbd> previous
        </span>
      </fieldset>
      <div className="columns">
        <div className="article">
          {paragraphs.map((paragraph) => (
            <ParagraphRow
              key={paragraph.sentences[0]!.start}
              paragraph={paragraph}
              reading={reading}
              hidden={hidden}
              lit={lit}
              onLight={setLit}
              explain={explain}
            />
          ))}
        </div>
        <RecordAside reading={reading} lit={lit} onLight={setLit} />
      </div>
    </section>
  );
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Moves the focus to the next or the previous note. */
function step(by: 1 | -1): void {
  const notes = [...document.querySelectorAll<HTMLElement>('.note-head')];
  const now = notes.findIndex((note) => note.parentElement?.contains(document.activeElement));
  const next = now < 0 ? (by > 0 ? 0 : notes.length - 1) : now + by;
  notes[next]?.focus();
}
