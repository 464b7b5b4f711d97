import './quoted.css';
import { Link } from '@tanstack/react-router';
import type { Citation } from '../client/answers';
import { Day } from './day';
import { useNoteOf } from './footnotes';
import { Title } from './title';

/** The words that something rests on, and where they stand. */
export function Quoted({ citation }: { readonly citation: Citation }) {
  const note = useNoteOf(citation);
  return (
    <figure className="quotation" data-note={note}>
      <blockquote className="quoted">
        {citation.words}
        {note !== undefined && <sup className="note-mark">{note}</sup>}
      </blockquote>
      <figcaption className="soft small">
        <CitationLink citation={citation} />
      </figcaption>
    </figure>
  );
}

/** Source, title and day, leading to the very words in the article. */
export function CitationLink({ citation }: { readonly citation: Citation }) {
  const { document, start, end, source, title, origin, published } = citation;
  return (
    <>
      <Link to="/documents/$document" params={{ document }} search={{ at: `${start}-${end}` }}>
        <Title words={title ?? origin} />
      </Link>
      {source && (
        <>
          , <bdi>{source}</bdi>
        </>
      )}
      {published && (
        <>
          , <Day edtf={published} />
        </>
      )}
    </>
  );
}
