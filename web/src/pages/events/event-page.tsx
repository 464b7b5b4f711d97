import './event.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Decision, LedgerEvent } from '../../client/answers';
import { oneEvent } from '../../client/events';
import { DecidingDialogs } from '../../deciding/dialogs';
import { ActorLinks } from '../../parts/actor-link';
import { ClaimOf } from '../../parts/claim-of';
import { Day } from '../../parts/day';
import { Footnoted } from '../../parts/footnotes';
import { differenceWords, quadOf, quadWords } from '../../parts/labels';
import { counted } from '../../parts/number';
import { PageHead } from '../../parts/page-head';
import { Quoted } from '../../parts/quoted';
import { Answer, Nothing } from '../../parts/states';
import { TypeMark } from '../../parts/type-mark';
import { EventDecisions } from './event-decisions';

const route = getRouteApi('/events/$event');

/** One event: what it is, every report with its sentence, where they differ, and what people decided. */
export function EventPage() {
  const { event } = route.useParams();
  const answer = useQuery(oneEvent(event));
  return (
    <Answer of={answer} isPage>
      {({ event: found, decisions }) => <EventDossier event={found} decisions={decisions} />}
    </Answer>
  );
}

const names = (actors: LedgerEvent['actors']): string => actors.map(({ name }) => name).join(', ') || 'nobody named';

function EventDossier({ event, decisions }: { readonly event: LedgerEvent; readonly decisions: readonly Decision[] }) {
  const { type, mode, actors, recipients, reports, disagreements } = event;
  const act = `${type.toLowerCase()}${mode ? ` (${mode})` : ''}`;
  return (
    <Footnoted citations={reports.map(({ evidence }) => evidence)}>
      <PageHead kind="Event" title={`${names(actors)}: ${act}${recipients.length ? ` → ${names(recipients)}` : ''}`} />
      <div className="event-page">
        <div className="stack wide">
          <section className="stack" aria-labelledby="event-reports">
            <h2 id="event-reports">{counted(reports.length, 'report')}</h2>
            <div className="lines">
              {reports.map((report) => (
                <article key={report.id} className="stack report">
                  <Quoted citation={report.evidence} />
                  <p className="row small">
                    <TypeMark type={report.type} />
                    <span className="soft">
                      {report.status}, <Day edtf={report.when} />
                    </span>
                    {report.claimOf === null ? (
                      <span className="soft">in the document’s own voice</span>
                    ) : (
                      <ClaimOf claim={report.claimOf} />
                    )}
                    <Link
                      className="page-ways"
                      to="/documents/$document"
                      params={{ document: report.evidence.document }}
                      search={{ item: report.id.split(':')[1] ?? '', explain: 'yes' }}
                    >
                      Why coded so
                    </Link>
                  </p>
                </article>
              ))}
            </div>
          </section>
          {disagreements.length > 0 && (
            <section className="stack" aria-labelledby="event-disagreements">
              <h2 id="event-disagreements">Where sources differ</h2>
              <Disagreements of={disagreements} />
            </section>
          )}
          <EventDecisions event={event} decisions={decisions} />
        </div>
        <Facts event={event} />
      </div>
      <DecidingDialogs />
    </Footnoted>
  );
}

function Facts({ event }: { readonly event: LedgerEvent }) {
  const { type, mode, contexts, cameo, score, status, isClaimed, actors, recipients, place, when, counts, review } =
    event;
  const parties = [...new Set([...actors, ...recipients].flatMap(({ party }) => party ?? []))];
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    ['Type', <TypeMark key="type" type={type} mode={mode} />],
    ['Class', quadWords[quadOf(type)]],
    ['Who', <ActorLinks key="who" actors={actors} />],
    ['To whom', recipients.length ? <ActorLinks key="whom" actors={recipients} /> : null],
    ['When', <Day key="when" edtf={when} />],
    ['Where', place && <bdi key="where">{[place.name, place.country].filter(Boolean).join(', ')}</bdi>],
    ['Told as', status],
    ['Whose words', isClaimed ? 'only as a claim of somebody' : 'in a document’s own voice'],
    ['Contexts', contexts.join(', ')],
    ['Score', score > 0 ? `+${score}` : String(score).replace('-', '−')],
    ['CAMEO', cameo],
    ['Rests on', `${counted(counts.documents, 'document')} of ${counted(counts.sources, 'source')}`],
    ['Reviewed', review],
    ['Id', <code key="id">{event.id}</code>],
  ];
  return (
    <aside className="stack" aria-label="The event in its fields">
      <dl className="facts card">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt className="soft small">{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {parties.length === 2 && (
        <Link
          className="page-ways small"
          to="/dyads/$first/$second"
          params={{ first: parties[0] as string, second: parties[1] as string }}
          search={{ event: event.id }}
        >
          All between the two
        </Link>
      )}
    </aside>
  );
}

/** Each version beside the sources that tell it so. */
function Disagreements({ of }: { readonly of: LedgerEvent['disagreements'] }) {
  if (!of.length) return <Nothing>None.</Nothing>;
  return (
    <div className="table-frame">
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">About</th>
            <th scope="col">Version</th>
            <th scope="col">Sources</th>
            <th scope="col" className="numeric">
              Reports
            </th>
          </tr>
        </thead>
        <tbody>
          {of.flatMap(({ about, versions }) =>
            versions.map(({ value, sources, reports }, at) => (
              <tr key={`${about} ${value}`}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={versions.length}>
                    {differenceWords[about] ?? about}
                  </th>
                )}
                <td>
                  <bdi>{value}</bdi>
                </td>
                <td>
                  <bdi>{sources.join(', ')}</bdi>
                </td>
                <td className="numeric">{reports.length}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
