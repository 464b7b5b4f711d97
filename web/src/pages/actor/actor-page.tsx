import './actor.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { oneActor } from '../../client/actors';
import type { ActorAnswer } from '../../client/answers';
import { Footnoted } from '../../parts/footnotes';
import { Lines } from '../../parts/lines';
import { counted } from '../../parts/number';
import { PageHead } from '../../parts/page-head';
import { PositionLine } from '../../parts/position-line';
import { Answer } from '../../parts/states';
import { type Tab, TabbedSections } from '../../parts/tabs';
import { Company } from './company';
import { Deeds } from './deeds';
import { Offices } from './offices';
import { Sayings } from './sayings';

const route = getRouteApi('/actors/$actor');

/** Who somebody is, what they said and did, with whom, and where they stand. */
export function ActorPage() {
  const { actor } = route.useParams();
  const answer = useQuery(oneActor(actor));
  return (
    <Answer of={answer} isPage>
      {(found) => <ActorDossier answer={found} />}
    </Answer>
  );
}

function ActorDossier({ answer }: { readonly answer: ActorAnswer }) {
  const { actor, offices, statements, events, positions } = answer;
  const { tab, topic, addressee } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (changes: { tab?: string | undefined; topic?: string | undefined; addressee?: string | undefined }) =>
    void navigate({ search: (old) => ({ ...old, ...changes }), replace: 'tab' in changes, resetScroll: false });
  const citations = useMemo(
    () => [
      ...offices.map(({ evidence }) => evidence),
      ...events.flatMap(({ reports }) => reports.map(({ evidence }) => evidence)),
      ...statements.map(({ content }) => content),
      ...positions.map(({ evidence }) => evidence),
    ],
    [offices, events, statements, positions],
  );
  const tabs: readonly Tab[] = [
    ...(offices.length ? [{ name: 'offices', title: 'Offices', body: <Offices offices={offices} /> }] : []),
    { name: 'did', title: 'What they did', body: <Deeds answer={answer} /> },
    {
      name: 'said',
      title: 'What they said',
      body: <Sayings actor={actor} topic={topic} addressee={addressee} onChoose={set} />,
    },
    { name: 'with', title: 'With whom', body: <Company answer={answer} /> },
    {
      name: 'positions',
      title: 'Positions',
      body: <Lines of={positions}>{(position) => <PositionLine key={position.id} position={position} />}</Lines>,
    },
  ];
  return (
    <Footnoted citations={citations}>
      <PageHead title={actor.name} kind={`Actor: ${actor.kind}`}>
        <Who answer={answer} />
      </PageHead>
      <div className="actor-lists">
        <TabbedSections
          tabs={tabs}
          current={tab}
          onCurrent={(next) => set({ tab: next })}
          label={`About ${actor.name}`}
        />
      </div>
    </Footnoted>
  );
}

function Who({ answer: { actor, names } }: { readonly answer: ActorAnswer }) {
  const others = names.filter(({ name }) => name !== actor.name);
  return (
    <>
      <dl className="who">
        {actor.country && (
          <div>
            <dt className="soft small">Country</dt>
            <dd>{actor.country}</dd>
          </div>
        )}
        {actor.sectors.length > 0 && (
          <div>
            <dt className="soft small">Sectors</dt>
            <dd>{actor.sectors.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt className="soft small">Named in</dt>
          <dd>{counted(actor.documents, 'document')}</dd>
        </div>
        {others.length > 0 && (
          <div>
            <dt className="soft small">Also named</dt>
            <dd>
              <bdi>{others.map(({ name }) => name).join(' · ')}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <p className="row small page-ways">
        <Link to="/events" search={{ with: actor.id }}>
          All events
        </Link>
        <Link to="/network" search={{ with: actor.id, level: 'actor' }}>
          As a network
        </Link>
        <Link to="/map" search={{ with: actor.id }}>
          On the map
        </Link>
        {actor.party && (
          <Link to="/dyads" search={{ with: actor.party }}>
            Dyads
          </Link>
        )}
      </p>
    </>
  );
}
