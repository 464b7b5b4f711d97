import './footnotes.css';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Citation } from '../client/answers';
import { ledgerStats } from '../client/stats';
import { dayWords } from './day';
import { useSettled } from './settled';
import { Title } from './title';

const keyOf = ({ document, start, end }: Citation): string => `${document} ${start}-${end}`;
const Notes = createContext<ReadonlyMap<string, number>>(new Map());

/** The number of the footnote that a citation has on paper; undefined where the page has no footnotes. */
export const useNoteOf = (citation: Citation): number | undefined => useContext(Notes).get(keyOf(citation));

/**
 * A page that can be cited when it is printed: its citations, in the order in which they stand on it, become numbered
 * footnotes, followed by what read the documents and when the page was printed.
 */
export function Footnoted({
  citations,
  children,
}: {
  readonly citations: readonly Citation[];
  readonly children: ReactNode;
}) {
  const notes = useMemo(() => [...new Map(citations.map((one) => [keyOf(one), one])).values()], [citations]);
  const isSettled = useSettled();
  const numbers = useMemo(() => new Map(notes.map((one, at) => [keyOf(one), at + 1])), [notes]);
  return (
    <Notes.Provider value={numbers}>
      {children}
      {isSettled && (
        <section className="paper-notes" aria-hidden="true">
          <h2>Notes</h2>
          <ol>
            {notes.map((one) => (
              <li key={keyOf(one)}>
                <Note citation={one} />
              </li>
            ))}
          </ol>
          <Colophon />
        </section>
      )}
    </Notes.Provider>
  );
}

function Note({
  citation: { source, title, published, origin, document, start, end },
}: {
  readonly citation: Citation;
}) {
  return (
    <>
      {source && (
        <>
          <bdi>{source}</bdi>,{' '}
        </>
      )}
      {title && (
        <>
          “<Title words={title} />
          ”,{' '}
        </>
      )}
      {published ? dayWords(published) : 'no date'}. <bdi>{origin}</bdi>. Document {document}, characters {start}–{end}.
    </>
  );
}

/** By what the documents were read, and the day. */
function Colophon() {
  const { data } = useQuery(ledgerStats);
  const engines = data?.engines.map(({ engine }) => engine).join(', ');
  return (
    <p>
      Read from these documents by Dragoman{engines && `, engine ${engines}`}. It records what sources report and what
      speakers claim, and asserts nothing itself. Printed on {dayWords(new Date().toISOString().slice(0, 10))}.
    </p>
  );
}
