import './desk.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type DeskAnswer, desk } from '../../client/desk';
import { DocumentLine } from '../../parts/document-line';
import { EventLine } from '../../parts/event-line';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing } from '../../parts/states';
import { JobsList } from './jobs-list';
import { TakeIn } from './take-in';

/** Where one sits down: take something in, see what is new, what disagrees, what waits. */
export function DeskPage() {
  const asked = useQuery(desk);
  const isEmpty = asked.data?.counts.documents === 0;
  return (
    <div className="desk">
      <PageHead title="Desk">{asked.data && !isEmpty && <Counts desk={asked.data} />}</PageHead>
      {isEmpty && <Welcome />}
      <div className="desk-columns">
        <div className="stack wide">
          <TakeIn />
          <JobsList />
        </div>
        {!isEmpty && (
          <div className="stack wide">
            <Answer of={asked}>{(answer) => <Lists desk={answer} />}</Answer>
          </div>
        )}
      </div>
    </div>
  );
}

const counted = [
  ['documents', '/documents'],
  ['events', '/events'],
  ['actors', '/actors'],
  ['instruments', '/instruments'],
] as const;

function Counts({ desk: { counts } }: { readonly desk: DeskAnswer }) {
  return (
    <ul className="desk-counts">
      {counted.map(([name, to]) => (
        <li key={name}>
          <Link to={to}>
            <strong>{counts[name].toLocaleString('en')}</strong> {name}
          </Link>
        </li>
      ))}
      <li className="soft">
        <strong>{counts.statements.toLocaleString('en')}</strong> statements
      </li>
      <li className="soft">
        <strong>{counts.decisions.toLocaleString('en')}</strong> {counts.decisions === 1 ? 'decision' : 'decisions'} of
        people
      </li>
    </ul>
  );
}

function Lists({ desk: { latest, disagreeing, counts, toReview } }: { readonly desk: DeskAnswer }) {
  return (
    <>
      <section aria-labelledby="waits" className="card stack">
        <h2 id="waits">What waits for review</h2>
        {toReview === 0 ? (
          <Nothing>Nothing waits: everything in doubt has been decided.</Nothing>
        ) : (
          <p>
            <Link to="/review" className="button">
              Review {toReview.toLocaleString('en')} {toReview === 1 ? 'item' : 'items'}
            </Link>
          </p>
        )}
      </section>
      <section aria-labelledby="disagrees" className="stack">
        <div className="row desk-head">
          <h2 id="disagrees">What disagrees</h2>
          {counts.disagreeing > disagreeing.length && <span className="soft small">{counts.disagreeing} events</span>}
        </div>
        {disagreeing.length ? (
          <ul>
            {disagreeing.slice(0, 5).map((event) => (
              <li key={event.id} className="desk-event">
                <EventLine event={event} isWithWords={false} />
              </li>
            ))}
          </ul>
        ) : (
          <Nothing>No two sources give an event differently.</Nothing>
        )}
      </section>
      <section aria-labelledby="new" className="stack">
        <div className="row desk-head">
          <h2 id="new">What is new</h2>
          <Link to="/documents" className="small">
            All documents
          </Link>
        </div>
        <ul>
          {latest.map((document) => (
            <li key={document.id} className="desk-document">
              <DocumentLine document={document} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Welcome() {
  return (
    <section className="card stack welcome" aria-labelledby="welcome">
      <h2 id="welcome">The ledger is empty</h2>
      <p>
        Dragoman reads reporting on international affairs and keeps a ledger in which every entry points to the words it
        rests on: who met whom, who said what to whom, who holds what about which agreement, and according to which
        source.
      </p>
      <ol>
        <li>Take in an article below: paste its text or address, or drop a folder of files.</li>
        <li>Open it: the text stands beside what was read in it, and each entry lights up its words.</li>
        <li>
          Decide with one key what is right: <kbd>a</kbd> accepts, <kbd>x</kbd> rejects, <kbd>c</kbd> corrects. Your
          decisions are kept when the article is read again.
        </li>
      </ol>
      <p className="soft small">
        Nothing leaves this machine but requests for the addresses you give. From a terminal,{' '}
        <code>dragoman ingest</code> takes in whole archives.
      </p>
    </section>
  );
}
