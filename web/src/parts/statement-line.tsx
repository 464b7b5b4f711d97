import './event-line.css';
import type { LedgerStatement } from '../client/answers';
import { ActorLinks } from './actor-link';
import { Day } from './day';
import { TargetLink } from './position-line';
import { Quoted } from './quoted';

/** What somebody said, to whom and about what. */
export function StatementLine({ statement }: { readonly statement: LedgerStatement }) {
  const { speakers, source, cue, addressees, about, content, when, day, form } = statement;
  return (
    <article className="event-line">
      <div className="row">
        <span>
          {speakers.length ? <ActorLinks actors={speakers} /> : <bdi className="quoted">{source ?? 'somebody'}</bdi>}
          {cue && <span className="soft"> · {cue}</span>}
          {addressees.length > 0 && (
            <>
              {' to '}
              <ActorLinks actors={addressees} />
            </>
          )}
        </span>
        <span className="event-day small">
          <Day edtf={when ?? (day || null)} />
        </span>
        <span className="soft small">{form}</span>
      </div>
      <Quoted citation={content} />
      {about.length > 0 && (
        <p className="small soft">
          about{' '}
          {about.map((target, at) => (
            <span key={target.id}>
              {at > 0 && ', '}
              <TargetLink target={target} />
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
