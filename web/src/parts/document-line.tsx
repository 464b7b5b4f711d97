import './document-line.css';
import { Link } from '@tanstack/react-router';
import { Day } from './day';
import { originWords } from './origin-words';
import { Title } from './title';

interface DocumentShown {
  readonly id: string;
  readonly title: string | null;
  readonly origin: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly events: number;
  readonly statements: number;
  readonly copyOf: string | null;
}

/** A document on a line: title, source, day, and how much was read in it. */
export function DocumentLine({ document }: { readonly document: DocumentShown }) {
  const { id, title, origin, source, published, events, statements, copyOf } = document;
  return (
    <div className="document-line">
      <Link to="/documents/$document" params={{ document: id }} className="document-title">
        <Title words={title ?? originWords(origin)} />
      </Link>
      <span className="soft small document-facts">
        <bdi>{source ?? 'source not known'}</bdi>
        <Day edtf={published} />
        <span>
          {events} {events === 1 ? 'event' : 'events'}
        </span>
        <span>
          {statements} {statements === 1 ? 'statement' : 'statements'}
        </span>
        {copyOf && <span>repeats another document</span>}
      </span>
    </div>
  );
}
